// When the progress line is drawn and taken away.
import { expect, test } from 'vitest'
import { openProgress } from './progress.ts'

/** What is written when the same number of files is told at these times. */
function check(times: readonly number[], env: Record<string, string>, isTTY: boolean): string[] {
  const written: string[] = []
  let time = 0
  const stream = {
    isTTY,
    on: () => undefined,
    write: (text: string) => {
      written.push(text)
      return true
    },
  }
  const openStdin = async function* () {}
  const surroundings = { cwd: '/', env, openStdin, stdout: stream, stderr: stream }
  const progress = openProgress(
    surroundings,
    (done, all) => `${done}/${all}`,
    () => time,
  )
  for (const [i, at] of times.entries()) {
    time = at
    progress.tell(i, 9)
  }
  progress.clear()
  return written
}

const CLEAR = '\r\x1b[2K'

test.for([
  ['short runs stay still', [100, 499], {}, true, []],
  ['a long run is told', [100, 500], {}, true, ['1/9', CLEAR]],
  ['not more often than ten times a second', [500, 550, 599, 600], {}, true, ['0/9', CLEAR, '3/9', CLEAR]],
  ['never without a terminal', [5000], {}, false, []],
  ['never in CI', [5000], { CI: 'true' }, true, []],
  ['never on a terminal that cannot take a line away', [5000], { TERM: 'dumb' }, true, []],
] as const)('%s', ([, times, env, isTTY, written]) => {
  expect(check(times, env, isTTY)).toEqual(written)
})
