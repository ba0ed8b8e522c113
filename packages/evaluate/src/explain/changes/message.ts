// A change in words that a person can act on. It refuses to know how it was found.
import { isGlob } from '../../compiled/action.ts'
import { refOf } from '../../compiled/evidence.ts'
import { SIXTH } from '../../compiled/resource.ts'
import type { CompiledStatement } from '../../compiled/statement.ts'
import { NO } from '../../compiled/verdict.ts'
import type { MissingGrant } from '../../explanation.ts'
import type { ContextValue } from '../../request.ts'
import { policyValue } from '../condition-part.ts'
import { LAYER_WORDS, statementPath } from '../places.ts'
import { shortened } from '../shortened.ts'
import type { Constraint, ContextChange } from './keys.ts'

/** What a change is made of. */
export type ChangeParts = {
  readonly context: ContextChange
  /** What the context is changed for. */
  readonly constraints: readonly Constraint[]
  readonly removed: readonly CompiledStatement[]
  readonly grants: readonly MissingGrant[]
}

/** So many statements are named in a sentence; all of them stand in the change. */
const MAX_NAMED = 3

/** What to do, in one sentence. */
export function changeMessage({ context, constraints, removed, grants }: ChangeParts): string {
  const parts = [
    ...(context.size > 0 ? [contextWords(context, constraints)] : []),
    ...(removed.length > 0 ? [removalWords(removed)] : []),
    ...grants.map(grantWords),
  ]
  return capitalized(parts.join('; and '))
}

/** As a sentence begins. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function contextWords(context: ContextChange, constraints: readonly Constraint[]): string {
  const values = [...context].map(([name, value]) =>
    value === null ? `without \`${shortened(name, 60)}\`` : `with \`${shortened(name, 60)}\` ${valueWords(value)}`,
  )
  const reasons = constraints.slice(0, MAX_NAMED).map(({ entry, wanted }) => {
    const holds = wanted === NO ? 'does not hold' : 'holds'
    return `\`${policyValue(entry, undefined)}\` ${holds}`
  })
  const so = reasons.length === 0 ? '' : `, so that ${reasons.join(' and ')}`
  return `make the request ${values.join(' and ')}${so}`
}

function valueWords(value: ContextValue): string {
  const values = typeof value === 'object' ? value : [value]
  return values.map((one) => `\`${shortened(String(one), 60)}\``).join(', ')
}

function removalWords(removed: readonly CompiledStatement[]): string {
  const named = removed.slice(0, MAX_NAMED).map((statement) => statementPath(refOf(statement)))
  const others = removed.length - named.length
  const list = [...named, ...(others > 0 ? [`${others} more`] : [])].join(', ')
  const isOne = removed.length === 1
  const denies = `${list}, which ${isOne ? 'denies' : 'deny'} it whatever the context`
  return removed.every(isExact)
    ? `remove ${denies}`
    : `narrow ${denies}: ${isOne ? 'it denies' : 'they deny'} more than this request, so do not just delete ${isOne ? 'it' : 'them'}`
}

/** True for a deny of one operation on one resource. */
function isExact({ actions, resource }: CompiledStatement): boolean {
  const [action] = actions
  return (
    actions.length === 1 &&
    action?.form === 'api' &&
    !isGlob(action) &&
    action.service !== '*' &&
    resource?.how === SIXTH.literal &&
    resource.next === undefined
  )
}

function grantWords({ layer, account, statement }: MissingGrant): string {
  const { action, resource, principal } = statement
  const who = account === undefined ? 'add' : `let account \`${account}\` add`
  const to = Object.values(principal ?? {}).flat()
  const what = `allow \`${action.join('`, `')}\`${resource === undefined ? '' : ` on ${resourceWords(resource)}`}`
  return `${who} to ${LAYER_WORDS[layer]}: ${what}${to.length === 0 ? '' : ` for \`${to.join('`, `')}\``}`
}

function resourceWords(resources: readonly string[]): string {
  const named = resources.slice(0, MAX_NAMED).map((text) => `\`${shortened(text)}\``)
  const others = resources.length - named.length
  return [...named, ...(others > 0 ? [`${others} more`] : [])].join(', ')
}
