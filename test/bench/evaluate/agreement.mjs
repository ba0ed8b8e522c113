// Whether an engine decides as the plain scan does, request by request, before anything is timed. It refuses to excuse.

/** Compares `decide(i)` with the expected decisions, for at most `limitMs`; says how many were compared, and how long one took. */
export function agreement(name, decide, { requests, decisions }, limitMs = Number.POSITIVE_INFINITY) {
  const start = performance.now()
  const end = start + limitMs
  let compared = 0
  const different = []
  for (; compared < requests.length && performance.now() < end; compared += 1) {
    if (decide(compared) !== decisions[compared]) different.push(compared)
  }
  const msOfOne = (performance.now() - start) / compared
  if (different.length > 0) {
    const expected = decisions[different[0]] ? 'allow' : 'deny'
    process.stdout.write(
      `  ${name} differs in ${different.length} of ${compared} decisions; expected ${expected} for ${JSON.stringify(requests[different[0]])}\n`,
    )
    process.exitCode = 1
  }
  return { compared, msOfOne }
}
