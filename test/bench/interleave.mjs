// Measures several ways of doing one thing side by side: rounds in turn, so that a busy moment of the machine hits all of
// them, and the median of the rounds. It refuses to know what is measured.

/**
 * Runs each of `ways` for about `roundMs` in each of `rounds` rounds; returns the median milliseconds of one call. A way is
 * a function, or `{ before, run }` when something must be made afresh for each call outside the clock. Results are
 * consumed, so that no engine leaves the work out.
 */
export function interleave(ways, { rounds = 15, roundMs = 40 } = {}) {
  const names = Object.keys(ways)
  const samples = Object.fromEntries(names.map((name) => [name, []]))
  const calls = Object.fromEntries(names.map((name) => [name, callsIn(ways[name], roundMs)]))
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) samples[name].push(time(ways[name], calls[name]))
  }
  return Object.fromEntries(names.map((name) => [name, median(samples[name])]))
}

let consumed = 0

function time(way, calls) {
  if (typeof way !== 'function') return timeWithout(way, calls)
  const start = performance.now()
  for (let i = 0; i < calls; i += 1) if (way() === consumed) consumed += 1
  return (performance.now() - start) / calls
}

/** The time of `run` alone. */
function timeWithout({ before, run }, calls) {
  let spent = 0
  for (let i = 0; i < calls; i += 1) {
    const made = before()
    const start = performance.now()
    if (run(made) === consumed) consumed += 1
    spent += performance.now() - start
  }
  return spent / calls
}

/** Rounds of warming up: an engine takes about a second to settle on code for a whole parser. */
const WARM_UP_ROUNDS = 25

/** Warms up and says how many calls fill a round, going by the last part of it. */
function callsIn(way, roundMs) {
  const end = performance.now() + roundMs * WARM_UP_ROUNDS
  const settled = end - roundMs
  let calls = 0
  do {
    time(way, 1)
    if (performance.now() > settled) calls += 1
  } while (performance.now() < end)
  return Math.max(1, calls)
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
