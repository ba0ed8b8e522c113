// The last step from a question to what is decided: the caller joins the request. It refuses to know where the caller and
// the policies come from.
import type { AuthorizationRequest, PoliciesInForce, Principal } from '@qcs-policy/evaluate'
import type { Asked } from './asked.ts'
import type { PolicySources } from './policy-files.ts'
import type { GivenRequest } from './request-text.ts'
import { type Tools, troubleOf } from './tools.ts'
import type { Trouble } from './trouble.ts'

/** The request as far as it is known before the caller is. Options win over what a file says. */
export type OpenRequest = GivenRequest & { readonly now: string }

/** Puts the request together. Without an action only a role to be assumed says what is asked for. */
export function complete(
  policies: PoliciesInForce,
  principal: Principal,
  request: OpenRequest,
  sources: PolicySources,
  { words }: Tools,
): Asked | Trouble {
  const action = request.action ?? (policies.role === undefined ? undefined : 'sts:AssumeRole')
  if (action === undefined) return troubleOf(words.noAction)
  const whole: AuthorizationRequest = { ...request, principal, action }
  return { policies, request: whole, sources, remarks: faultyFiles(sources, words) }
}

function faultyFiles(sources: PolicySources, words: Tools['words']): readonly string[] {
  return [...sources.values()]
    .flat()
    .flatMap((file) => (file === undefined || file.errors === 0 ? [] : [words.faultyPolicy(file.path, file.errors)]))
}
