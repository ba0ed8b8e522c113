// How requests are put to an engine: in blocks, so that a request is in the processor's cache as one is that has just been
// received, and in the same way for every engine. It refuses to know any engine.

/** How many requests are in a block; one call of {@link freshPass} makes as many decisions. */
export const BLOCK = 64
const PASSES_OF_BLOCK = 4

/** How many decisions one call of {@link preparedPass} makes. */
export const PREPARED_DECISIONS = BLOCK * PASSES_OF_BLOCK

/** A way to be measured: the next block of prepared requests, several times. Requests come in whole blocks. */
export const preparedPass = (prepared, workload) => blockPass(prepared, workload, BLOCK, PASSES_OF_BLOCK)

/** A way to be measured: the next `block` prepared requests, `passes` times. */
export function blockPass(prepared, { requests }, block, passes = 1) {
  let next = 0
  return () => {
    const from = next + block > requests.length ? 0 : next
    let allowed = 0
    for (let pass = 0; pass < passes; pass += 1) allowed += prepared.count(from, from + block)
    next = from + block
    return allowed
  }
}

/** A way to be measured: the next block of requests, fresh from `JSON.parse`, once. */
export function freshPass(prepared, { requests }) {
  const texts = requests.map((request) => JSON.stringify(request))
  let next = 0
  return {
    before() {
      const block = texts.slice(next, next + BLOCK).map((text) => JSON.parse(text))
      next = (next + BLOCK) % texts.length
      return block
    },
    run: (block) => prepared.countOf(block),
  }
}
