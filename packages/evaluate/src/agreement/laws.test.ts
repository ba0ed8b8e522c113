// What holds for every decision, whoever makes it: laws of the language, on generated policies and requests. Both
// evaluators are asked, the reference because it could be wrong in the same way as the compiled one.
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Decision } from '../decision.ts'
import { compilePolicies, decide } from '../evaluator.ts'
import type { PoliciesInForce } from '../policies-in-force.ts'
import { decideByReference } from '../reference/decide.ts'
import type { AuthorizationRequest } from '../request.ts'
import { inForceOf, type SetDraft } from './draft.test-support.ts'
import { inAnotherOrder, split, withDeny, withoutAllows } from './laws.test-support.ts'
import { pairsFrom, requestOf, type SetOfPairs } from './pairs.test-support.ts'
import { type Random, randomFrom } from './random.test-support.ts'

type Answer = Pick<Decision, 'decision' | 'basis'>
type Decide = (request: AuthorizationRequest) => Answer
type Law = {
  /** The set before and after a change. */
  readonly change: (random: Random, pairs: SetOfPairs) => readonly [SetDraft, SetDraft]
  /** What must hold of the two answers. */
  readonly holds: (before: Answer, after: Answer) => boolean
}

const evaluators: readonly (readonly [name: string, prepare: (input: PoliciesInForce) => Decide])[] = [
  ['the reference', (input) => (request) => decideByReference(input, request)],
  ['the compiled evaluator', prepareCompiled],
]

function prepareCompiled(input: PoliciesInForce): Decide {
  const { compiled } = compilePolicies(input)
  return (request) => (compiled === undefined ? { decision: 'deny', basis: 'implicit' } : decide(compiled, request))
}

const grantsNothing: Law['holds'] = (before, after) => before.decision === 'allow' || after.decision === 'deny'
const changesNothing: Law['holds'] = (before, after) =>
  before.decision === after.decision && before.basis === after.basis

const laws: readonly (readonly [name: string, law: Law])[] = [
  [
    'a deny more never allows what was denied (EVAL-1)',
    { change: (random, { set, focus }) => [set, withDeny(random, set, focus)], holds: grantsNothing },
  ],
  [
    'the order of documents, statements, list entries and members does not matter',
    { change: (random, { set }) => [set, inAnotherOrder(random, set)], holds: changesNothing },
  ],
  [
    'a permissions boundary never grants (EVAL-3)',
    {
      change: (_, { set: { permissionsBoundary, ...rest } }) => [
        rest,
        { ...rest, ...(permissionsBoundary && { permissionsBoundary }) },
      ],
      holds: grantsNothing,
    },
  ],
  [
    'a session policy never grants (EVAL-4)',
    {
      change: (_, { set: { sessionPolicy, ...rest } }) => [rest, { ...rest, ...(sessionPolicy && { sessionPolicy }) }],
      holds: grantsNothing,
    },
  ],
  [
    'a list of actions or resources is as good as a statement for each (DOC-9)',
    { change: (_, { set }) => [set, split(set)], holds: changesNothing },
  ],
  [
    'an allow less never allows what was denied',
    { change: (random, { set }) => [set, withoutAllows(random, set)], holds: grantsNothing },
  ],
]

describe.for(evaluators)('%s', ([, prepare]) => {
  test.for(laws)('%s', { timeout: 60_000 }, ([, law]) => check(prepare, law))
})

function check(prepare: (input: PoliciesInForce) => Decide, { change, holds }: Law): void {
  const seeds = fc.noBias(fc.noShrink(fc.nat({ max: 0xffff_ffff })))
  fc.assert(
    fc.property(seeds, (seed) => {
      const pairs = pairsFrom(seed)
      const [before, after] = change(randomFrom(seed + 1), pairs)
      const [decideBefore, decideAfter] = [prepare(inForceOf(before)), prepare(inForceOf(after))]
      for (const request of pairs.requests.map(requestOf)) {
        const answers = [decideBefore(request), decideAfter(request)] as const
        if (holds(...answers)) continue
        expect.fail(inspect({ before, after, request, answers }, { depth: null, breakLength: 120 }))
      }
    }),
    { numRuns: 100 },
  )
}
