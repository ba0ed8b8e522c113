// One line on the terminal that says how far a long run has come. It is drawn on standard error when that is a terminal,
// never in CI, and only after half a second, so that short runs stay still. It refuses to know what is being done.
import type { Surroundings } from './surroundings.ts'

export type Progress = {
  /** Tells how many are done; draws now and then. */
  readonly tell: (done: number, all: number) => void
  /** Takes the line away, as before other output. */
  readonly clear: () => void
}

/** Milliseconds before the line is first drawn, and between two drawings. */
const PATIENCE = 500
const PAUSE = 100

/** A progress line; `wording` gives its text. Costs one look at the clock for each `tell`. */
export function openProgress(
  { stderr, env }: Surroundings,
  wording: (done: number, all: number) => string,
  now: () => number = Date.now,
): Progress {
  if (!stderr.isTTY || env['CI'] || env['TERM'] === 'dumb') return { tell: () => undefined, clear: () => undefined }
  let next = now() + PATIENCE
  let drawn = false
  const clear = (): void => {
    if (drawn) stderr.write('\r\x1b[2K')
    drawn = false
  }
  return {
    tell: (done, all) => {
      if (now() < next) return
      clear()
      stderr.write(wording(done, all))
      drawn = true
      next = now() + PAUSE
    },
    clear,
  }
}
