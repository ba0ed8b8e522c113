// The usual statement: what its kind of document asks for and nothing else, every part without a fault. Its typed nodes
// are made straight from the values, without a tree of JSON nodes between, and what often occurs is shared. It refuses to
// report and to guess.
import type { PlainObject } from '../../json/plain-object.ts'
import type { Effect, PolicyKind, Statement, StatementElement } from '../../policy.ts'
import { STATEMENT_ELEMENTS } from '../members.ts'
import { usualActions } from './actions.ts'
import { usualCondition } from './condition.ts'
import { namesOf, noNames } from './names.ts'
import { usualPrincipal } from './principal.ts'
import type { UsualReader } from './reader.ts'
import { usualResources } from './resources.ts'

/** A label is always worth a word, so with one a statement is not usual. */
const ELEMENTS = STATEMENT_ELEMENTS.filter((element) => element !== 'sid')

const NO_NAMES = noNames<StatementElement>({
  sid: false,
  effect: false,
  principal: false,
  action: false,
  resource: false,
  condition: false,
})

type Presence = 'required' | 'optional' | 'absent'

/** What DOC-5 says of the two elements that depend on the kind. */
const PRESENCE: Readonly<Record<PolicyKind, { readonly resource: Presence; readonly principal: Presence }>> = {
  identity: { resource: 'required', principal: 'absent' },
  session: { resource: 'required', principal: 'absent' },
  trust: { resource: 'absent', principal: 'required' },
  resource: { resource: 'required', principal: 'required' },
  legacy: { resource: 'optional', principal: 'absent' },
}

const EFFECTS: Readonly<Record<Effect['value'], Effect>> = {
  allow: { text: 'allow', value: 'allow', wrongCase: false },
  deny: { text: 'deny', value: 'deny', wrongCase: false },
}

/**
 * Reads a statement, if it is usual; `hasTopPrincipal` when the document has a principal for all of them (DOC-6). Hot: a
 * statement of one action and one resource costs some 300 ns and three objects.
 */
export function usualStatement(
  value: PlainObject,
  index: number,
  hasTopPrincipal: boolean,
  reader: UsualReader,
): Statement | undefined {
  const names = namesOf(value, NO_NAMES, ELEMENTS)
  if (names === undefined) return undefined
  const { has, members } = names
  const presence = PRESENCE[reader.kind]
  const whose = hasTopPrincipal ? 'absent' : presence.principal
  if (!has.effect || !has.action || !fits(presence.resource, has.resource) || !fits(whose, has.principal)) {
    return undefined
  }
  reader.doubtful = false
  const effect = effectOf(value['effect'])
  const principal = has.principal ? usualPrincipal(value['principal'], reader) : undefined
  const action = usualActions(value['action'], reader)
  const resource = has.resource ? usualResources(value['resource'], reader) : undefined
  const condition = has.condition ? usualCondition(value['condition'], reader) : undefined
  if (
    reader.doubtful ||
    effect === undefined ||
    action === undefined ||
    (has.principal && principal === undefined) ||
    (has.resource && resource === undefined) ||
    (has.condition && condition === undefined)
  ) {
    return undefined
  }
  return { type: 'statement', index, sid: undefined, effect, principal, action, resource, condition, members }
}

function fits(presence: Presence, isPresent: boolean): boolean {
  return presence === 'optional' || isPresent === (presence === 'required')
}

function effectOf(value: unknown): Effect | undefined {
  return value === 'allow' || value === 'deny' ? EFFECTS[value] : undefined
}
