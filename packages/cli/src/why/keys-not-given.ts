// Which condition keys the statements about a request ask for, and the request does not say. It refuses to know operators.
import type { Explanation, Layer, PoliciesInForce, PolicyInput, StatementVerdict } from '@qcs-policy/evaluate'
import type { Policy } from '@qcs-policy/syntax'
import type { Asked } from '../question/asked.ts'

/** Keys that the evaluator fills in itself (COND-16). */
const FILLED: ReadonlySet<string> = new Set(['qcs:uin', 'qcs:owner_uin', 'qcs:current_time'])

/** The keys in the order of the statements; only of those whose condition was looked at. */
export function keysNotGiven({ resources }: Explanation, { policies, request }: Asked): readonly string[] {
  const given = new Set(Object.keys(request.context ?? {}))
  const statements = resources.flatMap(({ layers }) => layers.flatMap((layer) => layer.statements))
  const keys = statements.filter(isAboutCondition).flatMap(({ at }) => {
    const policy = policyAt(policies, at.layer, at.policy)
    const condition = policy?.statements[at.statement]?.condition
    return condition?.clauses.flatMap(({ entries }) => entries.map(({ key }) => key.text)) ?? []
  })
  return [...new Set(keys)].filter((key) => !given.has(key) && !FILLED.has(key))
}

function isAboutCondition({ parts }: StatementVerdict): boolean {
  return parts.some(({ element }) => element === 'condition')
}

function policyAt(policies: PoliciesInForce, layer: Layer, position: number): Policy | undefined {
  const input = inputsOf(policies)[layer][position]
  return input !== undefined && 'policy' in input ? input.policy : input
}

function inputsOf(policies: PoliciesInForce): Readonly<Record<Layer, readonly (PolicyInput | undefined)[]>> {
  return {
    general: [],
    identity: policies.identityPolicies ?? [],
    boundary: [policies.permissionsBoundary],
    session: [policies.sessionPolicy],
    resource: policies.resourcePolicies ?? [],
    trust: [policies.trustPolicy],
  }
}
