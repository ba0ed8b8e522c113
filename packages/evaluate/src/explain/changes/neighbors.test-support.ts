// Requests that differ from one in a single respect, and that a grant for exactly that one must not allow. It refuses to judge.
import type { RequestDraft } from '../../agreement/requests.test-support.ts'
import type { Change } from '../../explanation.ts'

/**
 * Neighbors by action, by resource, and, where the grant names its principals, by caller. A request to assume a role is
 * about that role, whatever resource it names.
 */
export function neighborsOf(request: RequestDraft, { grant }: Change, assumesRole: boolean): readonly RequestDraft[] {
  if (grant.length === 0) return []
  const namesAll = grant.every(({ statement }) => statement.principal !== undefined)
  const isAnyResource = assumesRole || grant.some(({ statement }) => statement.resource?.includes('*') === true)
  return [
    ...actionsNear(String(request['action'])).map((action) => ({ ...request, action })),
    ...(isAnyResource ? [] : resourcesNear(request['resource']).map((resource) => ({ ...request, resource }))),
    ...(namesAll ? callersNear(request['principal']).map((principal) => ({ ...request, principal })) : []),
  ]
}

function actionsNear(action: string): readonly string[] {
  return [`${action}s`, action.slice(0, -1), action.toLowerCase(), `${action.split(':')[0]}:Other`].filter(
    (one) => one !== action,
  )
}

/** Of several resources each alone: of the others some may have been allowed before. */
function resourcesNear(resource: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(resource) ? resource : [resource]
  const texts = list.filter((one) => typeof one === 'string')
  // One without a region is granted as it is, and covers every region (RES-4).
  const anyRegion = texts.some((text) => text.split(':')[3] === '')
  return texts.slice(0, 2).flatMap((text) => textsNear(text, anyRegion))
}

function textsNear(text: string, anyRegion: boolean): readonly string[] {
  const segments = text.split(':')
  const account = segments[4] ?? ''
  return [
    `${text}x`,
    `${text}/x`,
    text.slice(0, -1),
    ...(anyRegion ? [] : [segments.with(3, 'eu-moscow').join(':')]),
    ...(account === '' ? [] : [segments.with(4, 'uin/777777').join(':')]),
    segments.with(2, 'another').join(':'),
  ]
}

/** Naming a root means its users, too (PRIN-3), so that only other accounts are neighbors of one. */
function callersNear(principal: unknown): readonly unknown[] {
  if (typeof principal !== 'object' || principal === null || !('type' in principal)) return []
  const others = [{ type: 'user', uin: '999', ownerUin: '888', groups: [] }, { type: 'anonymous' }]
  if (principal.type !== 'user') return others
  return [...others, { ...principal, uin: '998' }, { ...principal, type: 'role', roleName: 'other', roleId: '9' }]
}
