// Bytes that are UTF-8 and bytes that are not.
import { expect, test } from 'vitest'
import { decodePolicyText, decodeText } from './decode.ts'

const rows: readonly [what: string, bytes: Uint8Array, text: string, encoding: string | undefined][] = [
  ['UTF-8', Buffer.from('{"a":"策"}'), '{"a":"策"}', undefined],
  ['a byte order mark stays', Buffer.from('\ufeff{}'), '\ufeff{}', undefined],
  ['UTF-16, low byte first', Buffer.from('\ufeff{}', 'utf16le'), '{}', 'utf-16'],
  ['UTF-16 without a mark', Buffer.from('{}', 'utf16le'), '{}', 'utf-16'],
  ['UTF-16 without a mark, high byte first', Buffer.from('{}', 'utf16le').swap16(), '{}', 'utf-16'],
  ['UTF-16, high byte first', Buffer.from('\ufeff{}', 'utf16le').swap16(), '{}', 'utf-16'],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), '{\ufffd}', 'unknown'],
  ['a Chinese encoding', Buffer.from([0x22, 0xb2, 0xdf, 0xc2, 0xd4, 0x22]), '"策略"', 'gb18030'],
  ['one byte', Buffer.from('{'), '{', undefined],
  ['a replacement character that was written', Buffer.from('{\ufffd}'), '{\ufffd}', undefined],
  ['nothing', new Uint8Array(), '', undefined],
]

test.for(rows)('%s', ([, bytes, text, encoding]) => {
  const decoded = decodeText(bytes)
  expect(decoded.text).toBe(text)
  expect(decoded.encoding).toBe(encoding)
})

test('bytes that are no UTF-8 give one diagnostic, at the first of them', () => {
  const { diagnostics } = decodePolicyText(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'en')
  expect(diagnostics).toMatchObject([{ code: 'text-not-utf8', span: { start: 1, end: 2 } }])
})
