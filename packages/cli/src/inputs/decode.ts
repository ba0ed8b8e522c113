// From bytes to text: UTF-8, as JSON must be, and UTF-16 where a mark says so, which is told but read all the same. It
// refuses to know what the text says.
import { createDiagnostic, type Diagnostic } from '@qcs-policy/syntax'
import type { Language } from '../words/language.ts'

export type DecodedText = {
  readonly text: string
  /** What the bytes are when they are not UTF-8; absent when they are. */
  readonly encoding?: string
}

/** The encodings that their first two bytes tell. */
const MARKED = [
  { first: 0xff, second: 0xfe, label: 'utf-16le', encoding: 'UTF-16, little-endian' },
  { first: 0xfe, second: 0xff, label: 'utf-16be', encoding: 'UTF-16, big-endian' },
] as const

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** The text of some bytes; what cannot be decoded becomes U+FFFD. A byte order mark of UTF-8 stays in the text. Linear. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = MARKED.find(({ first, second }) => bytes[0] === first && bytes[1] === second)
  if (marked) return { text: new TextDecoder(marked.label).decode(bytes), encoding: marked.encoding }
  const text = utf8.decode(bytes)
  // Only a text with replacement characters can hold bytes that are no UTF-8, and few texts have them.
  return !text.includes('\ufffd') || isUtf8(bytes) ? { text } : { text, encoding: 'not valid UTF-8' }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The text of some bytes, with a diagnostic when they are not UTF-8. */
export function decodePolicyText(
  bytes: Uint8Array,
  language: Language,
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const { text, encoding } = decodeText(bytes)
  if (encoding === undefined) return { text, diagnostics: [] }
  const first = text.indexOf('\ufffd')
  const span = first < 0 ? { start: 0, end: 0 } : { start: first, end: first + 1 }
  return { text, diagnostics: [createDiagnostic('text-not-utf8', span, { encoding }, language)] }
}
