// Who asks, as people name them: `67890/DevB`, `role/DevOpsRole`, or a principal's qcs. It refuses to know whether there is
// such a caller; that depends on the accounts.
import { type AccountDiagnostic, diagnosticOf, shown } from '../diagnostic.ts'
import type { RoleSession } from '../session/role-session.ts'
import { readCamName } from './cam-name.ts'

/** A caller. `owner` is the uin of the account; without it the accounts must leave no doubt. */
export type Caller =
  | { readonly type: 'root'; readonly owner?: string }
  /** `user` is a uin or a name. */
  | { readonly type: 'user'; readonly owner?: string; readonly user: string }
  /** `role` is a name or an id. */
  | { readonly type: 'role'; readonly owner?: string; readonly role: string }
  /** An identity of a provider, by the provider's whole qcs (PRIN-8). */
  | { readonly type: 'federated'; readonly provider: string }
  | { readonly type: 'service'; readonly service: string }
  | { readonly type: 'anonymous' }
  | RoleSession

/** `caller` is absent exactly when a diagnostic is an error. */
export type CallerResult = { readonly caller?: Caller; readonly diagnostics: readonly AccountDiagnostic[] }

const FORMS =
  'write `OWNER/USER` with a name or uin, `OWNER/root`, `OWNER/role/ROLE`, `service/NAME`, `anonymous`, or a qcs such as `qcs::cam::uin/OWNER:uin/USER`; `OWNER/` may be left out where one account is meant'

/**
 * Reads `67890/DevB`, `67890/100001`, `67890/root`, `67890/role/NAME`, each also without the account; `service/NAME`;
 * `anonymous`; and the qcs of a root, user, role or identity provider. Never throws.
 */
export function parseCaller(text: string): CallerResult {
  const caller = typeof text === 'string' ? (readQcs(text) ?? readPath(text)) : undefined
  if (caller !== undefined) return { caller, diagnostics: [] }
  const message = `${shown(text)} names no caller; ${FORMS}`
  return { diagnostics: [diagnosticOf('caller-malformed', message)] }
}

function readQcs(text: string): Caller | undefined {
  const name = readCamName(text)
  if (name === undefined) return undefined
  const { owner } = name
  switch (name.type) {
    case 'root':
      return { type: 'root', owner }
    case 'user':
      return name.user === owner ? { type: 'root', owner } : { type: 'user', owner, user: name.user }
    case 'role':
      return { type: 'role', owner, role: name.role }
    case 'provider':
      return { type: 'federated', provider: text }
  }
}

function readPath(text: string): Caller | undefined {
  if (text === 'anonymous') return { type: 'anonymous' }
  const parts = text.split('/')
  if (text.startsWith('qcs:') || parts.includes('')) return undefined
  const [first = '', second = '', third] = parts
  if (parts.length === 1) return first === 'root' ? { type: 'root' } : { type: 'user', user: first }
  if (parts.length === 2 && first === 'service') return { type: 'service', service: second }
  if (parts.length === 2 && first === 'role') return { type: 'role', role: second }
  if (!isDigits(first)) return undefined
  if (parts.length === 2) {
    return second === 'root' ? { type: 'root', owner: first } : { type: 'user', owner: first, user: second }
  }
  return parts.length === 3 && second === 'role' && third !== undefined
    ? { type: 'role', owner: first, role: third }
    : undefined
}

/** By type of caller the members that have to be texts, and those that may be. */
const MEMBERS: Readonly<
  Record<Caller['type'], { readonly texts: readonly string[]; readonly optional: readonly string[] }>
> = {
  root: { texts: [], optional: ['owner'] },
  user: { texts: ['user'], optional: ['owner'] },
  role: { texts: ['role'], optional: ['owner'] },
  federated: { texts: ['provider'], optional: [] },
  service: { texts: ['service'], optional: [] },
  anonymous: { texts: [], optional: [] },
  session: { texts: ['owner', 'role', 'expires'], optional: ['roleId'] },
}

/** Whether what the types call a caller is one: it may come from JSON. */
export function isCaller(caller: Caller): boolean {
  const members: ReadonlyMap<string, unknown> = new Map(Object.entries(caller ?? {}))
  const type = members.get('type')
  if (typeof type !== 'string' || !isType(type)) return false
  const { texts, optional } = MEMBERS[type]
  const given = optional.map((name) => members.get(name)).filter((value) => value !== undefined)
  return [...texts.map((name) => members.get(name)), ...given].every((value) => typeof value === 'string')
}

function isType(type: string): type is Caller['type'] {
  return Object.hasOwn(MEMBERS, type)
}

/** ASCII digits, as every uin and APPID. */
function isDigits(text: string): boolean {
  return /^[0-9]+$/.test(text)
}
