// What holds for every explanation, on generated policies and requests: its parts fit its decision, and every suggestion,
// applied by hand to documents and request, is enough, needed in all its members, and no wider than the request.
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { inForceOf, type SetDraft } from '../agreement/draft.test-support.ts'
import { pairsFrom, requestOf } from '../agreement/pairs.test-support.ts'
import type { RequestDraft } from '../agreement/requests.test-support.ts'
import { compilePolicies, decide, explain } from '../evaluator.ts'
import type { Change, Explanation } from '../explanation.ts'
import { compilableOf, withContextOf, withPoliciesOf } from './changes/apply-literally.test-support.ts'
import { neighborsOf } from './changes/neighbors.test-support.ts'

type Explained = { readonly set: SetDraft; readonly request: RequestDraft; readonly explanation: Explanation }

/** The same in every run, so that a failing one fails again. */
const FIRST_SEED = 20_150_401
/** Ten requests each. */
const SEEDS = 120

/** Whether requests are allowed by the policies. */
function deciderOf(set: SetDraft): (request: RequestDraft) => boolean {
  const { compiled } = compilePolicies(inForceOf(set))
  return (request) => compiled !== undefined && decide(compiled, requestOf(request)).decision === 'allow'
}

function allowsWith(change: Change, { set, request }: Explained): boolean {
  return deciderOf(withPoliciesOf(change, set))(withContextOf(change, request))
}

/** Every change that lacks one of the members of this one. */
function* lesser(change: Change): Generator<Change> {
  for (const name of Object.keys(change.context)) {
    yield { ...change, context: Object.fromEntries(Object.entries(change.context).filter(([key]) => key !== name)) }
  }
  for (const one of change.remove) yield { ...change, remove: change.remove.filter((other) => other !== one) }
  for (const one of change.grant) yield { ...change, grant: change.grant.filter((other) => other !== one) }
}

const laws: readonly (readonly [name: string, holds: (explained: Explained) => boolean])[] = [
  ['an allow needs no change', ({ explanation }) => explanation.decision === 'deny' || isSatisfied(explanation)],
  [
    'a deny without a change says why, if the request can be read',
    ({ explanation: { decision, resources, changes, noChange } }) =>
      decision === 'allow' || resources.length === 0 || changes.length > 0 === (noChange === undefined),
  ],
  [
    'every change is enough',
    (explained) => explained.explanation.changes.every((change) => allowsWith(change, explained)),
  ],
  [
    'every member of a change is needed',
    (explained) =>
      explained.explanation.changes.every((change) =>
        [...lesser(change)].every((less) => !allowsWith(less, explained)),
      ),
  ],
  [
    'nothing is granted where the context or a removal is enough',
    ({ explanation: { changes } }) => new Set(changes.map(({ grant }) => grant.length > 0)).size < 2,
  ],
  ['grants name the action and the resources of the request alone', grantsOnlyWhatIsAsked],
  ['what is granted allows no neighbor of the request', allowsNoNeighbor],
  ['the last step of each resource decides, and no other', stepsEndOnce],
  ['the last step is the one of the basis', stepsFitBasis],
  ['statements and parts fit together', verdictsFit],
]

function isSatisfied({ changes, noChange }: Explanation): boolean {
  return changes.length === 0 && noChange === undefined
}

function grantsOnlyWhatIsAsked({ request, explanation }: Explained): boolean {
  const action = String(request['action']).replace(/^name\//, '')
  const asked = explanation.resources.map(({ resource }) => resource)
  // A blank account is written out, and the first project as it is to be written, blank.
  const plain = (text: string) =>
    text
      .replace(/^qcs:id\/0:/, 'qcs::')
      .split(':')
      .toSpliced(4, 1)
      .join(':')
  return explanation.changes.every(({ grant }) =>
    grant.every(({ layer, statement }) => {
      const isTrust = layer === 'trust'
      const resources = statement.resource ?? []
      return (
        statement.action.join() === action &&
        (isTrust ? resources.length === 0 : resources.length > 0) &&
        resources.every((text) => asked.some((one) => plain(one) === plain(text))) &&
        resources.every((text) => text === '*' || !text.includes('*')) &&
        (statement.principal !== undefined) === (isTrust || layer === 'resource')
      )
    }),
  )
}

function allowsNoNeighbor({ set, request, explanation }: Explained): boolean {
  return explanation.changes.every((change) => {
    const before = deciderOf(set)
    const after = deciderOf(withPoliciesOf({ remove: [], grant: change.grant }, set))
    const neighbors = neighborsOf(request, change, set.role !== undefined)
    return neighbors.every((neighbor) => before(neighbor) || !after(neighbor))
  })
}

function stepsEndOnce({ explanation: { resources } }: Explained): boolean {
  return resources.every(({ steps }) => steps.findIndex(({ outcome }) => outcome === 'decides') === steps.length - 1)
}

/** By basis, the steps that may decide it. */
const DECIDING: Readonly<Record<Explanation['basis'], readonly string[]>> = {
  explicit: ['E1', 'E2', 'E6', 'EVAL-6'],
  implicit: ['E2', 'E4', 'EVAL-6'],
  root: ['E6'],
  boundary: ['E5'],
  session: ['E5'],
  'cross-account': ['E4'],
  trust: ['EVAL-6'],
}

function stepsFitBasis({ explanation: { resources } }: Explained): boolean {
  return resources.every(({ steps, basis, decision }) => {
    const last = steps.at(-1)
    if (last === undefined || !DECIDING[basis].includes(last.rule)) return false
    if (basis === 'explicit') return last.message.endsWith('a deny anywhere wins') === (decision === 'deny')
    return decision === 'allow' || last.rule !== 'E6'
  })
}

function verdictsFit({ explanation: { resources } }: Explained): boolean {
  const statements = resources.flatMap(({ layers }) => layers.flatMap((layer) => layer.statements))
  return statements.every(({ result, parts }) => {
    const results = parts.map((part) => part.result)
    const failed = results.indexOf('failed')
    const expected = failed >= 0 ? 'not-matched' : results.includes('indeterminate') ? 'indeterminate' : 'matched'
    return (
      result === expected &&
      (failed < 0 || failed === parts.length - 1) &&
      parts.every((part) => (part.reason === '') === (part.result === 'matched')) &&
      parts.every(({ policyValue, requestValue }) => policyValue.length <= 120 && requestValue.length <= 120)
    )
  })
}

/** Explanations of all requests of some seeds, made once for all laws. */
const explained: readonly (Explained & { readonly seed: number })[] = Array.from({ length: SEEDS }, (_, i) => {
  const seed = FIRST_SEED + i
  const { set: draft, requests } = pairsFrom(seed)
  const set = compilableOf(draft)
  const { compiled } = compilePolicies(inForceOf(set))
  if (compiled === undefined) throw new Error('compilable policies are compiled')
  return requests.map((request) => ({ seed, set, request, explanation: explain(compiled, requestOf(request)) }))
}).flat()

describe('explanations', () => {
  test('there are enough of each sort to say something', () => {
    const changes = explained.flatMap(({ explanation }) => explanation.changes)
    const counts = {
      context: changes.filter(({ context }) => Object.keys(context).length > 0).length,
      remove: changes.filter(({ remove }) => remove.length > 0).length,
      grant: changes.filter(({ grant }) => grant.length > 0).length,
    }
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(SEEDS / 10)
  })

  test.for(laws)('%s', { timeout: 60_000 }, ([, holds]) => {
    for (const one of explained) if (!holds(one)) expect.fail(inspect(one, { depth: null }))
  })
})
