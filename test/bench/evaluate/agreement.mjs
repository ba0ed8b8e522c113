// Whether an engine decides as the plain scan does, request by request, before anything is timed. It refuses to excuse.

/** Compares `decide(i)` with the expected decisions, for at most `limitMs`; says how many were compared. */
export function agreement(name, decide, { requests, decisions }, limitMs = Number.POSITIVE_INFINITY) {
  const end = performance.now() + limitMs
  let compared = 0
  const different = []
  for (; compared < requests.length && performance.now() < end; compared += 1) {
    if (decide(compared) !== decisions[compared]) different.push(compared)
  }
  if (different.length > 0) {
    const expected = decisions[different[0]] ? 'allow' : 'deny'
    process.stdout.write(
      `  ${name} differs in ${different.length} of ${compared} decisions; expected ${expected} for ${JSON.stringify(requests[different[0]])}\n`,
    )
    process.exitCode = 1
  }
  return { compared, different: different.length }
}
