// Safe fixes of all rules together keep every decision on generated policies, whose requests are written for them; and what was
// fixed has nothing left to fix. It refuses to know what a rule is about.
import { type AuthorizationRequest, compilePolicies, decide } from '@qcs-policy/evaluate'
import { fixText, lintPolicy, STRICT } from '@qcs-policy/lint'
import { readPolicy } from '@qcs-policy/syntax/read'
import { expect, test } from 'vitest'
import { inForceOf, type PolicyDraft, type SetDraft } from '../../packages/evaluate/src/agreement/draft.test-support.ts'
import { pairsFrom, requestOf } from '../../packages/evaluate/src/agreement/pairs.test-support.ts'

const SETS = Number(process.env['QCS_POLICY_FIXED_SETS'] ?? 500)
const NOW = '2026-06-01T00:00:00Z'

const mendedBy = new Map<string, number>()

/** The document as safe fixes leave it; as it is when an evaluator would refuse it, for then there is nothing to keep. */
function fixed(draft: PolicyDraft): PolicyDraft {
  const { document, kind } = draft
  if (readPolicy(document, { kind }).policy?.compilable !== true) return draft
  const lint = (text: string) => lintPolicy(text, { linter: STRICT, kind, now: NOW }).findings
  const { text, mended } = fixText(JSON.stringify(document, undefined, 2), lint, 'safe')
  expect(fixText(text, lint, 'safe').mended.map(({ code }) => code)).toEqual([])
  for (const { code } of mended) mendedBy.set(code, (mendedBy.get(code) ?? 0) + 1)
  return mended.length === 0 ? draft : { ...draft, document: JSON.parse(text) }
}

function fixedSet(set: SetDraft): SetDraft {
  const { permissionsBoundary, sessionPolicy, trustPolicy, identityPolicies, resourcePolicies } = set
  return {
    ...set,
    ...(identityPolicies ? { identityPolicies: identityPolicies.map(fixed) } : {}),
    ...(resourcePolicies ? { resourcePolicies: resourcePolicies.map(fixed) } : {}),
    ...(permissionsBoundary ? { permissionsBoundary: fixed(permissionsBoundary) } : {}),
    ...(sessionPolicy ? { sessionPolicy: fixed(sessionPolicy) } : {}),
    ...(trustPolicy ? { trustPolicy: fixed(trustPolicy) } : {}),
  }
}

function decisionsOf(set: SetDraft, requests: readonly AuthorizationRequest[]): readonly string[] {
  const { compiled } = compilePolicies(inForceOf(set))
  return requests.map((request) => (compiled === undefined ? 'refused' : decide(compiled, request).decision))
}

test(`fixed documents decide as before: ${SETS} sets of policies`, () => {
  for (let seed = 1; seed <= SETS; seed += 1) {
    const { set, requests } = pairsFrom(seed)
    const after = fixedSet(set)
    const asked = requests.map(requestOf)
    expect({ seed, decisions: decisionsOf(after, asked) }).toEqual({ seed, decisions: decisionsOf(set, asked) })
  }
  // The law says nothing of rules that nothing was mended by.
  expect(mendedBy.size, [...mendedBy.keys()].join()).toBeGreaterThan(4)
}, 120_000)
