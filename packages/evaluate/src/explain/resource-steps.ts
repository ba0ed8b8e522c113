// The steps for one resource as they went, in words (E2 to E4, E6). It refuses to judge statements.
import { hasAccount } from '../compiled/caller.ts'
import type { ResourceFacts } from '../compiled/resource-facts.ts'
import type { Step } from '../explanation.ts'
import { caps, explicitDeny, whoAsks } from './common-steps.ts'
import { type Judged, matchingAllows, ownsIt } from './complete-evidence.ts'
import { LAYER_WORDS } from './places.ts'
import { shortened } from './shortened.ts'
import { decides, passes, type Question } from './step.ts'

/** The questions of section 7 in their order. */
export const RESOURCE_QUESTIONS: readonly Question[] = [
  whoAsks,
  (judged) => explicitDeny('E1', judged),
  unsigned,
  ownersRoot,
  grant,
  caps,
  allowed,
]

/** E2. */
function unsigned(judged: Judged): readonly Step[] {
  if (judged.request.caller.type !== 'anonymous') return [passes('E2', 'The request is signed')]
  return matchingAllows('resource', judged).length > 0
    ? [decides('E2', 'The request is not signed, and the resource’s policies allow it for everybody')]
    : [decides('E2', 'The request is not signed, and the resource’s policies do not allow it for everybody')]
}

/** E3. */
function ownersRoot({ request, resource }: Judged): readonly Step[] {
  const owner = ownerWords(resource)
  if (request.caller.type !== 'root') return [passes('E3', `${owner}; the caller is not a root`)]
  return ownsIt(resource, request)
    ? [passes('E3', `${owner}; the caller is its root, so no allow is needed but of a session policy`)]
    : [passes('E3', `${owner}; the caller is the root of another account`)]
}

/** RES-12. */
function ownerWords({ owner, givenOwner, form, accountName, assumed }: ResourceFacts): string {
  if (owner === undefined) return 'Whose the resource is is not known'
  const account = `account \`${owner}\``
  if (givenOwner !== undefined) return `The resource belongs to ${account}, as \`resourceOwner\` says`
  if (form === 'star') return `The request names no resource, so it counts as one of ${account}`
  if (accountName === 'uin') return `The resource belongs to ${account}, which it names`
  return assumed
    ? `The resource is taken for one of ${account}, for the APPID that it names is not known`
    : `The resource belongs to ${account}, the caller’s own`
}

/** E4. */
function grant(judged: Judged): readonly Step[] {
  const { resource, request } = judged
  if (!ownsIt(resource, request)) return [acrossAccounts(judged)]
  return request.caller.type === 'root' ? [] : [withinAccount(judged)]
}

function withinAccount(judged: Judged): Step {
  const identity = matchingAllows('identity', judged)
  const resource = matchingAllows('resource', judged)
  const direct = resource.filter(({ delegated }) => !delegated)
  if (identity.length > 0) return passes('E4', 'The caller’s identity policies allow it')
  if (direct.length > 0) return passes('E4', 'The resource’s policies allow it to the caller itself')
  const neither = 'Neither the caller’s identity policies nor the resource’s policies allow it'
  const delegated =
    'The resource’s policies leave it to the caller’s account, and the caller’s identity policies do not allow it'
  return decides('E4', resource.length > 0 ? delegated : neither)
}

function acrossAccounts(judged: Judged): Step {
  const { caller } = judged.request
  const hopeless = whyNotAcross(judged)
  if (hopeless !== undefined) return decides('E4', hopeless)
  const isRoot = caller.type === 'root'
  const own = isRoot || matchingAllows('identity', judged).length > 0
  const theirs = matchingAllows('resource', judged).length > 0
  if (own && theirs) {
    const both = 'The caller’s identity policies allow it, and so do the resource’s policies'
    return passes('E4', isRoot ? 'The resource’s policies allow it' : both)
  }
  const lacking = [...(own ? [] : [LAYER_WORDS.identity]), ...(theirs ? [] : [LAYER_WORDS.resource])]
  return decides('E4', `${whoseWords(judged)}, so both sides have to allow it; missing: ${lacking.join(' and ')}`)
}

/** Why no policy can allow access across accounts here; nothing where one can. */
export function whyNotAcross(judged: Judged): string | undefined {
  const { compiled, request } = judged
  const { service } = request.action
  if (!hasAccount(request.caller)) {
    return 'The caller has no account whose policies could allow it, and both sides would have to; let it assume a role first'
  }
  if (service !== undefined && compiled.crossAccountServices.has(service)) return undefined
  const which =
    service === undefined
      ? 'the action names no service'
      : `service \`${shortened(service, 60)}\` does not support access across accounts`
  return `${whoseWords(judged)}, and ${which}: no policy can allow it; let the caller assume a role of the owner`
}

/** An unknown owner counts as another account (E4). */
function whoseWords({ resource }: Judged): string {
  return resource.owner === undefined ? 'It is not known whose the resource is' : 'Another account owns the resource'
}

/** E6. */
function allowed(): readonly Step[] {
  return [decides('E6', 'Everything that is needed allows it')]
}
