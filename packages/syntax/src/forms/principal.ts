// Reads one principal of a policy (PRIN-1 to PRIN-9): everybody, an account, user, group, role, service or identity
// provider. It refuses to know whom a request comes from.
import type { JsonString } from '../json/tree.ts'
import type { PrincipalKey, PrincipalPattern, TextValue } from '../policy.ts'
import type { Place } from '../span.ts'
import { isDigits, isWhiteSpace } from './characters.ts'
import { mended, unsafe } from './mend.ts'
import { principalMends } from './principal-mends.ts'
import type { FormReport } from './reading.ts'
import { reportMisplaced } from './variable.ts'

type Source = TextValue & { readonly type: 'principal' }

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
  const text = node.value
  const source: Source = { type: 'principal', text, raw: node.raw, span: node.span }
  if (reportMisplaced(text, 'principal', report)) return { ...source, form: 'malformed' }
  const pattern = patternOf(source, text, key)
  if (pattern !== undefined) return pattern
  const mend = principalMends(text).find((one) => patternOf(source, mended(text, one), key) !== undefined)
  report('principal-malformed', 0, text.length, { text, key }, mend === undefined ? undefined : unsafe(mend))
  return { ...source, form: 'malformed' }
}

function patternOf(source: Source, text: string, key: PrincipalKey): PrincipalPattern | undefined {
  switch (key) {
    case 'qcs':
      return qcsPattern(source, text)
    case 'service':
      return isService(text) ? { ...source, form: 'service', service: text } : undefined
    case 'federated':
      return federatedPattern(source, text)
  }
}

function isService(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (isWhiteSpace(text.charCodeAt(i))) return false
  }
  return text !== ''
}

function qcsPattern(source: Source, text: string): PrincipalPattern | undefined {
  if (text === '*') return { ...source, form: 'everybody' }
  if (text === 'qcs::cam::anonymous:anonymous' || text === 'qcs::cam::anyone:anyone') {
    return { ...source, form: 'anonymous' }
  }
  const colon = ownerEnd(text)
  if (colon < 0) return undefined
  const owner = text.slice(ACCOUNT.length, colon)
  const who = text.slice(colon + 1)
  if (who === 'root') return { ...source, form: 'root', owner }
  if (who.startsWith('uin/')) return userPattern(source, owner, who.slice(4))
  if (who.startsWith('groupid/')) {
    const group = who.slice(8)
    return isDigits(group, 0, group.length) ? { ...source, form: 'group', owner, group } : undefined
  }
  if (who.startsWith('roleName/')) return rolePattern(source, 'role-name', owner, who.slice(9), false)
  return who.startsWith('role/') ? roleIdPattern(source, owner, who.slice(5)) : undefined
}

/** The offset of the colon after `qcs::cam::uin/O` where O is digits, or -1. */
function ownerEnd(text: string): number {
  if (!text.startsWith(ACCOUNT)) return -1
  const colon = text.indexOf(':', ACCOUNT.length)
  return colon >= 0 && isDigits(text, ACCOUNT.length, colon) ? colon : -1
}

/** PRIN-3, PRIN-4: the account itself when both ids are one. */
function userPattern(source: Source, owner: string, uin: string): PrincipalPattern | undefined {
  if (!isDigits(uin, 0, uin.length)) return undefined
  return uin === owner ? { ...source, form: 'root', owner } : { ...source, form: 'user', owner, uin }
}

/** What follows `role/`: an id, or one of the two forms of service roles. */
function roleIdPattern(source: Source, owner: string, rest: string): PrincipalPattern | undefined {
  if (rest.startsWith(SERVICE_ROLE_NAME)) {
    return rolePattern(source, 'role-name', owner, rest.slice(SERVICE_ROLE_NAME.length), true)
  }
  const isServiceRole = rest.startsWith(SERVICE_ROLE)
  return rolePattern(source, 'role-id', owner, isServiceRole ? rest.slice(SERVICE_ROLE.length) : rest, isServiceRole)
}

function rolePattern(
  source: Source,
  form: 'role-name' | 'role-id',
  owner: string,
  role: string,
  serviceRole: boolean,
): PrincipalPattern | undefined {
  return isName(role) ? { ...source, form, owner, role, serviceRole } : undefined
}

function federatedPattern(source: Source, text: string): PrincipalPattern | undefined {
  const colon = ownerEnd(text)
  if (colon < 0) return undefined
  const owner = text.slice(ACCOUNT.length, colon)
  for (const protocol of ['saml', 'oidc'] as const) {
    const start = colon + 1 + `${protocol}-provider/`.length
    if (!text.startsWith(`${protocol}-provider/`, colon + 1)) continue
    const provider = text.slice(start)
    return isName(provider) ? { ...source, form: 'federated', owner, provider, protocol } : undefined
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
