// From bytes to text. JSON must be UTF-8; other encodings that Windows editors write are recognized and told, and read
// all the same, so that the rest of the document can be checked. It refuses to know what the text says.
import { createDiagnostic, type Diagnostic } from '@qcs-policy/syntax'
import type { Language } from '../words/language.ts'

type Encoding = 'utf-16' | 'gb18030' | 'unknown'

export type DecodedText = {
  readonly text: string
  /** What the bytes are when they are not UTF-8; absent when they are. */
  readonly encoding?: Encoding
}

const NAMES: Readonly<Record<Encoding, Readonly<Record<Language, string>>>> = {
  'utf-16': { en: 'UTF-16', zh: 'UTF-16' },
  gb18030: { en: 'GB18030 or GBK', zh: 'GB18030 或 GBK' },
  unknown: { en: 'not UTF-8', zh: '非 UTF-8 编码' },
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** The text of some bytes; what cannot be decoded becomes U+FFFD. A byte order mark of UTF-8 stays in the text. Linear. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const label = utf16Label(bytes)
  if (label !== undefined) return { text: new TextDecoder(label).decode(bytes), encoding: 'utf-16' }
  const text = utf8.decode(bytes)
  // Only a text with replacement characters can hold bytes that are no UTF-8, and few texts have them.
  if (!text.includes('\ufffd') || decodeWhole('utf-8', bytes) !== undefined) return { text }
  const chinese = bytes.includes(0) ? undefined : decodeWhole('gb18030', bytes)
  return chinese === undefined ? { text, encoding: 'unknown' } : { text: chinese, encoding: 'gb18030' }
}

/** UTF-16 by its mark, or by the zero that stands beside the ASCII character with which a JSON text begins. */
function utf16Label([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === undefined || second === undefined) return undefined
  if ((first === 0xff && second === 0xfe) || (isBeginning(first) && second === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && isBeginning(second)) ? 'utf-16be' : undefined
}

function isBeginning(byte: number): boolean {
  return byte > 0 && byte < 0x80 && ' \t\n\r{["/#'.includes(String.fromCharCode(byte))
}

/** The text when every byte is valid in the encoding. */
function decodeWhole(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The text of some bytes, with a diagnostic, at the first character that is not plain, when they are not UTF-8. */
export function decodePolicyText(
  bytes: Uint8Array,
  language: Language,
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const { text, encoding } = decodeText(bytes)
  if (encoding === undefined) return { text, diagnostics: [] }
  const first = encoding === 'utf-16' ? 0 : Math.max(text.search(/[^\p{ASCII}]/u), 0)
  const span = { start: first, end: Math.min(first + 1, text.length) }
  return {
    text,
    diagnostics: [createDiagnostic('text-not-utf8', span, { encoding: NAMES[encoding][language] }, language)],
  }
}
