// Names of findings: what changes them and what does not. `‹` and `›` mark the place and are taken out.
import { expect, test } from 'vitest'
import { createFingerprinter } from './fingerprints.ts'

function nameOf(marked: string, code = 'admin-star', path = 'a.json'): string {
  const span = { start: marked.indexOf('‹'), end: marked.indexOf('›') - 1 }
  return createFingerprinter()(path, marked.replace(/[‹›]/g, ''), [{ code, span }])[0] ?? ''
}

const NAME = nameOf('{ "action": ‹["a", "b"]› }')

test.for([
  ['lines above are added', '{\n"effect": "allow",\n "action": ‹["a", "b"]› }'],
  ['the place is laid out anew', '{ "action": ‹["a",\n    "b"]› }'],
  ['text behind it changes', '{ "action": ‹["a", "b"]›, "resource": "*" }'],
])('stays when %s', ([, marked = '']) => {
  expect(nameOf(marked)).toBe(NAME)
})

test.for([
  ['the text at the place', '{ "action": ‹["a", "c"]› }'],
  ['the code', '{ "action": ‹["a", "b"]› }', 'action-unknown'],
  ['the file', '{ "action": ‹["a", "b"]› }', 'admin-star', 'b.json'],
])('is another one with another %s', ([, marked = '', code, path]) => {
  expect(nameOf(marked, code, path)).not.toBe(NAME)
})

test('an empty place goes by what stands before it', () => {
  expect(nameOf('"a"‹› "b"')).toBe(nameOf('"a"‹›'))
  expect(nameOf('"a"‹› "b"')).not.toBe(nameOf('"a" "b"‹›'))
})

test('many findings on one large place take time in proportion', { timeout: 10_000 }, () => {
  const text = 'x '.repeat(1_000_000)
  const findings = Array.from({ length: 2000 }, () => ({ code: 'a', span: { start: 0, end: text.length } }))
  expect(new Set(createFingerprinter()('a.json', text, findings)).size).toBe(2000)
})
