// The problems of a configuration as people read them: path, line and column, and the piece of the text around each. It refuses to
// know what is wrong.
import type { OutputOptions } from '../options/shared-options.ts'
import { codeFrame } from '../report/code-frame.ts'
import { frameWidth } from '../report/frame-width.ts'
import { hasColors, paintOf } from '../report/paint.ts'
import { positionAt, sourceOf } from '../report/positions.ts'
import { visible } from '../report/visible.ts'
import type { Surroundings } from '../surroundings.ts'

export type Problem = { readonly range: { readonly start: number; readonly end: number }; readonly message: string }

/** Lines for standard error. */
export function problemText(
  path: string,
  text: string,
  problems: readonly Problem[],
  { color }: Pick<OutputOptions, 'color'>,
  { stderr, env }: Surroundings,
): readonly string[] {
  const source = sourceOf(text)
  const paint = paintOf(hasColors(color, stderr, env))
  return problems.flatMap(({ range, message }) => {
    const { line, column } = positionAt(source, range.start)
    const place = paint.path(visible(`${path}:${line}:${column}`))
    const frame = codeFrame(source, range, {
      width: frameWidth(stderr),
      context: 1,
      paintCarets: paint.severity.error,
      paintGutter: paint.quiet,
    })
    return [`${place}: ${visible(message)}`, ...frame]
  })
}
