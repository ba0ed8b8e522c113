// Colors by meaning, and whether there are any. It refuses to know what is painted.
import picocolors from 'picocolors'
import type { Surroundings, TextStream } from '../surroundings.ts'
import type { ColorChoice } from './color-choice.ts'

type Painter = (text: string) => string

export type Paint = {
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', Painter>>
  readonly path: Painter
  readonly code: Painter
  readonly quiet: Painter
  readonly good: Painter
  readonly added: Painter
  readonly removed: Painter
  readonly strong: Painter
}

/**
 * Whether a stream gets colors: the option decides; on `auto` a non-empty `NO_COLOR` says no, then `FORCE_COLOR` says
 * yes unless it is `0`, `false` or empty, then it depends on whether the stream is a terminal.
 */
export function hasColors(choice: ColorChoice, stream: TextStream, env: Surroundings['env']): boolean {
  if (choice !== 'auto') return choice === 'always'
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '' && forced !== '0' && forced !== 'false'
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** The painters; without colors they leave text as it is. */
export function paintOf(colors: boolean): Paint {
  const c = picocolors.createColors(colors)
  return {
    severity: {
      error: (text) => c.bold(c.red(text)),
      warning: (text) => c.bold(c.yellow(text)),
      info: (text) => c.bold(c.blue(text)),
    },
    path: c.underline,
    code: c.cyan,
    quiet: c.dim,
    good: c.green,
    added: c.green,
    removed: c.red,
    strong: c.bold,
  }
}
