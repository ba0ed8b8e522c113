// Reads one principal of a policy (PRIN-1 to PRIN-9): everybody, an account, user, group, role, service or identity
// provider. It refuses to know whom a request comes from.
import type { JsonString } from '../json/tree.ts'
import type { PrincipalKey, PrincipalPattern } from '../policy.ts'
import type { Place } from '../span.ts'
import { isDigits, isWhiteSpace } from './characters.ts'
import { mended, unsafe } from './mend.ts'
import { principalMends } from './principal-mends.ts'
import type { FormReport } from './reading.ts'
import { reportMisplaced } from './variable.ts'

const ACCOUNT = 'qcs::cam::uin/'
const SERVICE_ROLE = 'tencentcloudServiceRole/'
const SERVICE_ROLE_NAME = 'tencentcloudServiceRoleName/'

/**
 * One entry under `key` of the principal map; `"*"` as the whole element is the `qcs` one. Ids are ASCII digits; names
 * of roles and providers are one or more characters, none of them white space, `*`, `/` or `:`; a service is any
 * text without white space. Reports, once, `variable-misplaced` for each variable or else `principal-malformed`, with
 * an unsafe fix where one slip explains the text. Linear.
 */
export function readPrincipal(
  node: JsonString,
  key: PrincipalKey,
  _place: Place | undefined,
  report: FormReport,
): PrincipalPattern {
  const { value: text, raw, span } = node
  const malformed = { type: 'principal', text, raw, span, form: 'malformed' } as const
  if (reportMisplaced(text, 'principal', report)) return malformed
  const pattern = patternOf(node, key)
  if (pattern !== undefined) return pattern
  const mend = principalMends(text).find((one) => patternOf(stringOf(mended(text, one)), key) !== undefined)
  report('principal-malformed', 0, text.length, { text, key }, mend === undefined ? undefined : unsafe(mend))
  return malformed
}

const stringOf = (value: string): JsonString => ({ type: 'string', value })

// Every pattern is written out below: spreading what they share into an object costs 2 µs, the rest of reading 0.2.

function patternOf(node: JsonString, key: PrincipalKey): PrincipalPattern | undefined {
  const { value: text, raw, span } = node
  switch (key) {
    case 'qcs':
      return qcsPattern(node)
    case 'service':
      return isService(text) ? { type: 'principal', text, raw, span, form: 'service', service: text } : undefined
    case 'federated':
      return federatedPattern(node)
  }
}

function isService(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (isWhiteSpace(text.charCodeAt(i))) return false
  }
  return text !== ''
}

function qcsPattern(node: JsonString): PrincipalPattern | undefined {
  const { value: text, raw, span } = node
  if (text === '*') return { type: 'principal', text, raw, span, form: 'everybody' }
  if (text === 'qcs::cam::anonymous:anonymous' || text === 'qcs::cam::anyone:anyone') {
    return { type: 'principal', text, raw, span, form: 'anonymous' }
  }
  const colon = ownerEnd(text)
  if (colon < 0) return undefined
  const owner = text.slice(ACCOUNT.length, colon)
  const who = text.slice(colon + 1)
  if (who === 'root') return { type: 'principal', text, raw, span, form: 'root', owner }
  if (who.startsWith('uin/')) return userPattern(node, owner, who.slice(4))
  if (who.startsWith('groupid/')) {
    const group = who.slice(8)
    const isGroup = isDigits(group, 0, group.length)
    return isGroup ? { type: 'principal', text, raw, span, form: 'group', owner, group } : undefined
  }
  if (who.startsWith('roleName/')) return rolePattern(node, 'role-name', owner, who.slice(9), false)
  return who.startsWith('role/') ? roleIdPattern(node, owner, who.slice(5)) : undefined
}

/** The offset of the colon after `qcs::cam::uin/O` where O is digits, or -1. */
function ownerEnd(text: string): number {
  if (!text.startsWith(ACCOUNT)) return -1
  const colon = text.indexOf(':', ACCOUNT.length)
  return colon >= 0 && isDigits(text, ACCOUNT.length, colon) ? colon : -1
}

/** PRIN-3, PRIN-4: the account itself when both ids are one. */
function userPattern({ value: text, raw, span }: JsonString, owner: string, uin: string): PrincipalPattern | undefined {
  if (!isDigits(uin, 0, uin.length)) return undefined
  return uin === owner
    ? { type: 'principal', text, raw, span, form: 'root', owner }
    : { type: 'principal', text, raw, span, form: 'user', owner, uin }
}

/** What follows `role/`: an id, or one of the two forms of service roles. */
function roleIdPattern(node: JsonString, owner: string, rest: string): PrincipalPattern | undefined {
  if (rest.startsWith(SERVICE_ROLE_NAME)) {
    return rolePattern(node, 'role-name', owner, rest.slice(SERVICE_ROLE_NAME.length), true)
  }
  const isServiceRole = rest.startsWith(SERVICE_ROLE)
  return rolePattern(node, 'role-id', owner, isServiceRole ? rest.slice(SERVICE_ROLE.length) : rest, isServiceRole)
}

function rolePattern(
  { value: text, raw, span }: JsonString,
  form: 'role-name' | 'role-id',
  owner: string,
  role: string,
  serviceRole: boolean,
): PrincipalPattern | undefined {
  return isName(role) ? { type: 'principal', text, raw, span, form, owner, role, serviceRole } : undefined
}

function federatedPattern({ value: text, raw, span }: JsonString): PrincipalPattern | undefined {
  const colon = ownerEnd(text)
  if (colon < 0) return undefined
  const owner = text.slice(ACCOUNT.length, colon)
  for (const protocol of ['saml', 'oidc'] as const) {
    const start = colon + 1 + `${protocol}-provider/`.length
    if (!text.startsWith(`${protocol}-provider/`, colon + 1)) continue
    const provider = text.slice(start)
    const isProvider = isName(provider)
    return isProvider ? { type: 'principal', text, raw, span, form: 'federated', owner, provider, protocol } : undefined
  }
  return undefined
}

/** A star or a further segment would be a pattern, which no page documents for principals, so it is no name. */
function isName(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 0x2a || code === 0x2f || code === 0x3a || isWhiteSpace(code)) return false
  }
  return text !== ''
}
