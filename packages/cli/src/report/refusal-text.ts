// Why a document is left alone: its structural diagnostics, as `lint` shows them, for standard error. It refuses to know
// what the document was wanted for.
import type { LintedFile } from '../lint/lint-text.ts'
import type { OutputOptions } from '../options/shared-options.ts'
import type { Surroundings } from '../surroundings.ts'
import { sentencesOf } from '../words/languages.ts'
import { frameWidth } from './frame-width.ts'
import { hasColors, paintOf } from './paint.ts'
import { fileText } from './text-report.ts'
import { visible } from './visible.ts'

/** The path with `sentence`, and the diagnostics for which the document is refused. */
export function refusalText(
  file: LintedFile,
  sentence: string,
  { language, color }: Pick<OutputOptions, 'language' | 'color'>,
  { stderr, env }: Surroundings,
): string {
  const faults = file.diagnostics.filter(({ structural }) => structural)
  const text = fileText(
    { ...file, diagnostics: faults },
    {
      quiet: false,
      api: undefined,
      maxWarnings: undefined,
      sentences: sentencesOf(language),
      paint: paintOf(hasColors(color, stderr, env)),
      width: frameWidth(stderr),
      wrap: stderr.isTTY === true,
      showDiff: false,
    },
  )
  return `${visible(file.path)}: ${sentence}\n${text}`
}
