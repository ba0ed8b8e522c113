// What the generated pairs are made of: every outcome and every reason of doubt is there often enough that a wrong
// evaluator would be found. It refuses to judge the decisions; the reference is asked for them.
import { expect, test } from 'vitest'
import { decideByReference } from '../reference/decide.ts'
import { inForceOf } from './draft.test-support.ts'
import { pairsFrom, requestOf } from './pairs.test-support.ts'
import { times } from './random.test-support.ts'

const SETS = 800

/** What can be said of a pair, each with how often it was so. */
function classify(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const seed of times(SETS, (i) => i + 1)) {
    const { set, requests } = pairsFrom(seed)
    const inForce = inForceOf(set)
    for (const draft of requests) {
      const { decision, basis, determining, indeterminate, notes } = decideByReference(inForce, requestOf(draft))
      const words = new Set([
        'pairs',
        decision,
        `${decision} ${basis}`,
        ...determining.map(({ layer }) => `${decision} by ${layer}`),
        ...indeterminate.flatMap(({ at, element, rule }) => [rule, `open ${element}`, `open in ${at.layer}`]),
        ...notes.map(({ rule }) => `note ${rule}`),
      ])
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

const counts = classify()

function check(what: string, least: number): void {
  const share = (100 * (counts.get(what) ?? 0)) / (counts.get('pairs') ?? 1)
  expect(share, `percent of the pairs are ${what}`).toBeGreaterThanOrEqual(least)
}

test.for<[what: string, least: number]>([
  ['allow', 25],
  ['deny', 25],
  ['allow explicit', 15],
  ['allow root', 3],
  ['deny explicit', 8],
  ['deny implicit', 15],
  ['deny cross-account', 4],
  ['deny boundary', 1],
  ['deny session', 1],
  ['deny trust', 3],
])('%s: at least %d percent', ([what, least]) => check(what, least))

test.for<[what: string, least: number]>([
  ['allow by identity', 8],
  ['allow by resource', 6],
  ['allow by boundary', 2],
  ['allow by session', 2],
  ['allow by trust', 1.5],
  ['deny by general', 0.5],
  ['deny by identity', 4],
  ['deny by boundary', 0.7],
  ['deny by session', 0.7],
  ['deny by resource', 2],
  ['deny by trust', 0.4],
])('%s: at least %d percent', ([what, least]) => check(what, least))

test.for<[what: string, least: number]>([
  ['open in identity', 8],
  ['open in boundary', 2],
  ['open in session', 2],
  ['open in resource', 6],
  ['open in trust', 0.5],
  ['open member', 3],
  ['open principal', 3],
  ['open action', 5],
  ['open resource', 10],
  ['open condition', 5],
])('%s: at least %d percent', ([what, least]) => check(what, least))

test.for<[what: string, least: number]>([
  ['P-2', 0.5],
  ['DOC-5', 1],
  ['DOC-7', 2],
  ['DOC-8', 2],
  ['DOC-10', 0.5],
  ['ACT-4', 2],
  ['ACT-5', 2],
  ['RES-2', 1],
  ['RES-3', 0.8],
  ['RES-4', 1.5],
  ['RES-5', 5],
  ['RES-6', 0.7],
  ['RES-7', 0.7],
  ['COND-1', 0.5],
  ['COND-8', 0.2],
  ['COND-9', 0.4],
  ['COND-10', 0.7],
  ['COND-11', 1],
  ['COND-15', 1.5],
  ['VAR-2', 0.3],
  ['VAR-4', 2],
  ['PRIN-5', 0.5],
  ['PRIN-6', 0.4],
  ['PRIN-9', 2],
])('what %s leaves open: at least %d percent', ([what, least]) => check(what, least))

test.for<[what: string, least: number]>([
  ['note E0', 5],
  ['note EVAL-3', 1.5],
  ['note EVAL-9', 2],
  ['note EVAL-10', 0.7],
  ['note RES-12', 3],
])('%s: at least %d percent', ([what, least]) => check(what, least))

test('a seed always gives the same pairs, and another gives others', () => {
  expect(pairsFrom(7)).toEqual(pairsFrom(7))
  expect(pairsFrom(7)).not.toEqual(pairsFrom(8))
})
