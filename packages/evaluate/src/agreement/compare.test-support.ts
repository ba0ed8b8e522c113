// Holds the compiled evaluator against the reference for one pair of policies and request. It refuses to compare words:
// reasons and messages may differ, and so may the rule of what cannot be judged.
import type { CompiledPolicies } from '../compile-result.ts'
import type { Decision, StatementRef } from '../decision.ts'
import { compilePolicies, decide, explain } from '../evaluator.ts'
import type { Explanation } from '../explanation.ts'
import type { PoliciesInForce } from '../policies-in-force.ts'
import { decideByReference } from '../reference/decide.ts'
import type { AuthorizationRequest } from '../request.ts'

/** What differs, in words; empty when the evaluators agree. */
export type Differences = readonly string[]

/** Compiles once and compares every request, so that what is cached for one is there for the next. */
export function differencesOf(input: PoliciesInForce, requests: readonly AuthorizationRequest[]): Differences[] {
  const { compiled } = compilePolicies(input)
  if (compiled === undefined) return requests.map(() => ['the compiled evaluator refuses these policies'])
  return requests.map((request) => differences(compiled, request, decideByReference(input, request)))
}

function differences(compiled: CompiledPolicies, request: AuthorizationRequest, expected: Decision): Differences {
  const decided = decide(compiled, request)
  const explained = explain(compiled, request)
  return [
    ...sameAnswer('decide', decided, expected),
    ...sameAnswer('explain', explained, expected),
    ...within('decide', evidenceOf(decided), evidenceOf(expected)),
    ...within('explain', evidenceOf(explained), evidenceOf(expected)),
    ...within('the reference', evidenceOf(expected), evidenceOf(explained)),
    ...(isSwallowed(explained, expected)
      ? ['explain says nothing of the resources: a fault of its own was swallowed']
      : []),
    ...(decided.determining.length === 0 && expected.determining.length > 0
      ? ['decide gives no determining statement']
      : []),
  ]
}

/** `explain` repeats `decide` where it fails, and then says nothing of the resources. */
function isSwallowed({ resources }: Explanation, { basis, notes }: Decision): boolean {
  const wasRead = basis !== 'trust' && !notes.some(({ rule }) => rule === 'EVAL-10' || rule === 'RES-8')
  return wasRead && resources.length === 0
}

function sameAnswer(who: string, { decision, basis }: Decision, expected: Decision): Differences {
  if (decision === expected.decision && basis === expected.basis) return []
  return [`${who} says ${decision} ${basis}, the reference ${expected.decision} ${expected.basis}`]
}

/** All evidence as texts that can be compared. */
function evidenceOf({ determining, indeterminate, notes }: Decision): readonly string[] {
  return [
    ...determining.map((at) => `determining ${placeOf(at)}`),
    ...indeterminate.map(({ at, element }) => `indeterminate ${element} ${placeOf(at)}`),
    ...notes.map(({ rule }) => `note ${rule}`),
  ]
}

function placeOf({ layer, policy, statement }: StatementRef): string {
  return `${layer} ${policy}/${statement}`
}

/** What one gives that the other does not. */
function within(who: string, evidence: readonly string[], other: readonly string[]): Differences {
  return evidence.filter((each) => !other.includes(each)).map((each) => `only ${who} gives ${each}`)
}
