// The compiled evaluator is held equal to the reference, on policies and requests that were written for each other. More
// of them, and others, on demand: `npm run agreement`.
import { inspect } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideByReference } from '../reference/decide.ts'
import { type Differences, differencesOf } from './compare.test-support.ts'
import { inForceOf } from './draft.test-support.ts'
import { pairsFrom, REQUESTS_PER_SET, requestOf, type SetOfPairs } from './pairs.test-support.ts'
import { shrink } from './shrink.test-support.ts'

const PAIRS = Number(process.env['QCS_POLICY_AGREEMENT_PAIRS'] ?? 100_000)
/** The same in every ordinary run, so that a failing one fails again. */
const SEED = Number(process.env['QCS_POLICY_AGREEMENT_SEED'] ?? 20_150_401)

/** For each request what differs. */
function compare({ set, requests }: SetOfPairs): readonly Differences[] {
  return differencesOf(inForceOf(set), requests.map(requestOf))
}

/** Fails with the smallest example that still differs in the same way. */
function check(seed: number): void {
  const pairs = pairsFrom(seed)
  const found = compare(pairs)
  const at = found.findIndex((differences) => differences.length > 0)
  const kind = found[at]?.[0]
  if (kind === undefined) return
  const differs = (candidate: SetOfPairs) => compare(candidate).some((differences) => differences.includes(kind))
  const alone = { ...pairs, requests: pairs.requests.slice(at, at + 1) }
  // What differs only after other requests is a matter of what is kept between them.
  expect.fail(report(seed, kind, shrink(differs(alone) ? alone : pairs, differs)))
}

function report(seed: number, kind: string, smallest: SetOfPairs): string {
  const { set, requests } = smallest
  const decisions = requests.map((request) => decideByReference(inForceOf(set), requestOf(request)))
  const shown = inspect({ set, requests, reference: decisions }, { depth: null, breakLength: 120 })
  return `${kind}; pairs of ${seed}, seed of the run ${SEED}\n${shown}`
}

test(`both evaluators agree on ${PAIRS} pairs of seed ${SEED}`, { timeout: 3_600_000 }, () => {
  const seeds = fc.noBias(fc.noShrink(fc.nat({ max: 0xffff_ffff })))
  fc.assert(fc.property(seeds, check), { seed: SEED, numRuns: Math.ceil(PAIRS / REQUESTS_PER_SET) })
})
