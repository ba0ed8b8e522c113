// One input, checked: bytes to findings, with the answer that an API call would give. It refuses to know where the bytes
// come from, which rules there are, and how the result is shown.
import type { Finding } from '@qcs-policy/lint'
import {
  type ApiName,
  createDiagnostic,
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
  /** Checks a text by rules; only the parser speaks when it is absent. */
  readonly lint?: TextLinter | undefined
}

/** Checks a text of a kind that is given or to be inferred. */
type TextLinter = (
  text: string,
  kind: PolicyKind | undefined,
) => {
  readonly policy?: Policy
  readonly kind: PolicyKind
  readonly findings: readonly Finding[]
  readonly resting?: readonly Finding[]
  readonly elsewhere?: readonly Finding[]
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
  readonly diagnostics: readonly Finding[]
  /** What is suppressed. */
  readonly resting?: readonly Finding[]
  /** Findings on suppressions that stand in a file of their own. */
  readonly elsewhere?: readonly Finding[]
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
  return lintText(text, path, options, diagnostics)
}

/** The same of a text; `before` is what was found on the way to it. */
export function lintText(text: string, path: string, options: LintOptions, before: readonly Finding[]): LintedFile {
  const {
    policy,
    kind,
    findings,
    resting = [],
    elsewhere = [],
  } = (options.lint ?? parserAlone(options.language))(text, options.kind)
  const isPolicyText = !findings.some(({ code }) => code === 'not-a-policy-text')
  const file = {
    path,
    text,
    kind: isPolicyText ? kind : null,
    kindInferred: options.kind === undefined,
    diagnostics: [...before, ...findings],
    ...(resting.length === 0 ? {} : { resting }),
    ...(elsewhere.length === 0 ? {} : { elsewhere }),
  }
  return withApiError(policy === undefined ? file : { ...file, policy }, options.api)
}

function parserAlone(language: Language): TextLinter {
  return (text, kind) => {
    const { diagnostics, ...parsed } = parsePolicy(text, { language, ...(kind === undefined ? {} : { kind }) })
    return { ...parsed, findings: diagnostics }
  }
}

function withApiError(file: LintedFile, api: ApiName | undefined): LintedFile {
  return api === undefined ? file : { ...file, apiError: predictApiError(file.diagnostics, api) ?? null }
}

/** True when zero bytes stand beside bytes that are no text in the encoding found. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  return sample.includes('\0') && sample.includes('\ufffd')
}
