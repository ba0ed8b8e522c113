// Denies that guard against what other documents allow: of something that no allow of their own document gives. It refuses to
// know the other documents, and to call a deny so that takes something out of an allow beside it.
import type { ActionPattern, Policy } from '@qcs-policy/syntax'
import { type ApiPattern, coversAction } from './actions.ts'

/** More allows of one service are not compared with. */
const MOST = 100

/** Allows by service; `ALL` holds those for every service. */
type Allows = ReadonlyMap<string, readonly ActionPattern[]>

const ALL = '*'

/** The first action pattern of a deny that no allow of the document touches. Linear in the document. */
export function firstOutsideDeny(policy: Policy): ApiPattern | undefined {
  const allows = allowsOf(policy)
  for (const { effect, action } of policy.statements) {
    if (effect?.value !== 'deny' || effect.wrongCase) continue
    for (const pattern of action?.items ?? []) if (isOutside(pattern, allows)) return pattern
  }
  return undefined
}

function isOutside(pattern: ActionPattern, allows: Allows): pattern is ApiPattern {
  if (pattern.form !== 'api' || pattern.service.text.includes('*')) return false
  const near = [...(allows.get(pattern.service.text) ?? []), ...(allows.get(ALL) ?? [])]
  return near.length <= MOST && !near.some((allow) => touches(allow, pattern))
}

/** What may hold anything is taken to touch everything. */
function touches(allow: ActionPattern, pattern: ApiPattern): boolean {
  return allow.form !== 'api' || coversAction(allow, pattern) || coversAction(pattern, allow)
}

function allowsOf(policy: Policy): Allows {
  const found = new Map<string, ActionPattern[]>()
  for (const { effect, action } of policy.statements) {
    if (effect?.value === 'deny') continue
    for (const pattern of action?.items ?? []) {
      const service = pattern.form === 'api' && !pattern.service.text.includes('*') ? pattern.service.text : ALL
      const same = found.get(service)
      if (same === undefined) found.set(service, [pattern])
      else if (same.length <= MOST) same.push(pattern)
    }
  }
  return found
}
