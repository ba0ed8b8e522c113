// How requests are put to an engine: in blocks, so that a request is in the processor's cache as one is that has just been
// received, and in the same way for every engine. It refuses to know any engine.

const BLOCK = 64
const PASSES_OF_BLOCK = 4

/** How many decisions one prepared pass makes. */
export const decisionsOf = ({ requests }) => requests.length * PASSES_OF_BLOCK

/** A way to be measured: prepared requests, every block several times before the next one. */
export function preparedPass(prepared, { requests }) {
  return () => {
    let allowed = 0
    for (let from = 0; from < requests.length; from += BLOCK) {
      for (let pass = 0; pass < PASSES_OF_BLOCK; pass += 1) {
        allowed += prepared.count(from, Math.min(from + BLOCK, requests.length))
      }
    }
    return allowed
  }
}

/** A way to be measured: every request fresh from `JSON.parse`, a block at a time. It makes {@link BLOCK} decisions. */
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

/** How many decisions one fresh pass makes. */
export const FRESH_DECISIONS = BLOCK
