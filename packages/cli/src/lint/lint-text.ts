// One input, checked: bytes to diagnostics, with the answer that an API call would give. It refuses to know where the
// bytes come from and how the result is shown.
import {
  type ApiName,
  createDiagnostic,
  type Diagnostic,
  type Policy,
  type PolicyKind,
  parsePolicy,
  predictApiError,
} from '@qcs-policy/syntax'
import { decodePolicyText } from '../inputs/decode.ts'
import { hostLanguageOf } from '../inputs/host-language.ts'
import type { Language } from '../words/language.ts'

export type LintOptions = {
  /** The kind of every document; inferred where it is not given. */
  readonly kind: PolicyKind | undefined
  /** The call whose answer is predicted. */
  readonly api: ApiName | undefined
  readonly language: Language
}

/** A file that was read. Spans in the diagnostics are offsets into `text`. */
export type LintedFile = {
  readonly path: string
  readonly text: string
  /** `null` when the text is no policy text at all. */
  readonly kind: PolicyKind | null
  readonly kindInferred: boolean
  /** What could be read; absent when the text holds no JSON object. */
  readonly policy?: Policy
  readonly diagnostics: readonly Diagnostic[]
  /** The one error of the call asked about, `null` when none is predicted; absent when no call was asked about. */
  readonly apiError?: string | null
}

/** How much of a text is looked at to see that it is binary (UTF-16 units). */
const SAMPLE = 8192

/** Checks one input; its path decides whether it can be a policy text at all. Linear in the size of the text. */
export function lintBytes(bytes: Uint8Array, path: string, options: LintOptions): LintedFile {
  const { text, diagnostics } = decodePolicyText(bytes, options.language)
  const foreign = hostLanguageOf(path) ?? (isBinary(text) ? '' : undefined)
  if (foreign !== undefined) {
    const whole = { start: 0, end: text.length }
    const only = [createDiagnostic('not-a-policy-text', whole, { found: foreign }, options.language)]
    return withApiError({ path, text, kind: null, kindInferred: false, diagnostics: only }, options.api)
  }
  const parsed = parsePolicy(text, {
    language: options.language,
    ...(options.kind === undefined ? {} : { kind: options.kind }),
  })
  const isPolicyText = !parsed.diagnostics.some(({ code }) => code === 'not-a-policy-text')
  const file = {
    path,
    text,
    kind: isPolicyText ? parsed.kind : null,
    kindInferred: options.kind === undefined,
    diagnostics: [...diagnostics, ...parsed.diagnostics],
  }
  return withApiError(parsed.policy === undefined ? file : { ...file, policy: parsed.policy }, options.api)
}

function withApiError(file: LintedFile, api: ApiName | undefined): LintedFile {
  return api === undefined ? file : { ...file, apiError: predictApiError(file.diagnostics, api) ?? null }
}

/** True when zero bytes stand beside bytes that are no text in the encoding found. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  return sample.includes('\0') && sample.includes('\ufffd')
}
