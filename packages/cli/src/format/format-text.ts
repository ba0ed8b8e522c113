// One input, formatted: bytes to text, or the diagnostics for which it was refused. It refuses to know where the bytes
// come from and where the text goes.
import { minifyPolicy, type PrintOptions, printPolicy } from '@qcs-policy/syntax'
import { type LintedFile, lintBytes } from '../lint/lint-text.ts'
import type { SharedOptions } from '../options/shared-options.ts'

export type Formatted = {
  /** The input as it was read, with what was found in it. */
  readonly file: LintedFile
  /** Its layout; `undefined` when the document was refused. */
  readonly text: string | undefined
  /** True when the file does not hold exactly this text. */
  readonly isChanged: boolean
}

export type FormatOptions = Pick<SharedOptions, 'kind' | 'language'> & {
  readonly minify: boolean
  readonly print: PrintOptions
}

/**
 * Formats one input. A document with a structural diagnostic (DOC-12) is refused: what was guessed would then stand as
 * if it had been written. The text ends with a line break, minified or not.
 */
export function formatBytes(bytes: Uint8Array, path: string, { minify, print, ...options }: FormatOptions): Formatted {
  const file = lintBytes(bytes, path, { ...options, api: undefined })
  if (file.policy === undefined || file.diagnostics.some(({ structural }) => structural)) {
    return { file, text: undefined, isChanged: false }
  }
  const text = minify ? `${minifyPolicy(file.policy)}\n` : printPolicy(file.policy, print)
  return { file, text, isChanged: text !== file.text }
}
