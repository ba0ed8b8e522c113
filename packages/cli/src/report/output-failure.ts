// Why a report could not be written, in words. It refuses to know how it was tried.
import type { Language } from '../words/language.ts'
import { OUTPUT_SENTENCES } from '../words/output-sentences.ts'
import type { Sentences } from '../words/sentences.ts'
import type { OutputFailure } from './output-files.ts'

/** One sentence with the path of the report. */
export function outputFailureText(
  { path, code, folder }: OutputFailure,
  language: Language,
  { notWritten, reasons, otherReason }: Sentences,
): string {
  const { noFolder, isFolder, isInput } = OUTPUT_SENTENCES[language]
  const own = new Map([
    ['ENOENT', noFolder(folder)],
    ['EISDIR', isFolder],
    ['IS_INPUT', isInput],
  ])
  return notWritten(path, own.get(code) ?? reasons.get(code) ?? otherReason(code))
}
