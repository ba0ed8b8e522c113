// A caller in the words of a policy that names it and nobody else (PRIN-3 to PRIN-8). Who cannot be named so is refused, with the
// reason. It refuses to know layers.
import type { PrincipalPattern } from '@qcs-policy/syntax'
import type { CallerFacts } from '../../compiled/caller.ts'

/** The caller as a principal, under its key. */
export type ExactPrincipal = { readonly key: 'qcs' | 'service' | 'federated'; readonly pattern: PrincipalPattern }

type Refusal = { readonly refusal: string }

const DIGITS = /^[0-9]+$/
const NAME = /^[\w+=,.@-]+$/
const HOST = /^[\w.-]+$/
const PROVIDER = /^qcs::cam::uin\/([0-9]+):(saml|oidc)-provider\/([\w+=,.@-]+)$/

const NAMELESS: Refusal = { refusal: 'the caller cannot be named as a principal by what the request says of it' }
const UNSIGNED: Refusal = {
  refusal:
    'unsigned requests can only be allowed for everybody; sign the request, then its caller alone can be allowed',
}

export function exactPrincipal(caller: CallerFacts): Refusal | ExactPrincipal {
  switch (caller.type) {
    case 'service':
      return HOST.test(caller.name)
        ? { key: 'service', pattern: { type: 'principal', form: 'service', text: caller.name, service: caller.name } }
        : NAMELESS
    case 'federated':
      return exactProvider(caller.name)
    case 'anonymous':
      return UNSIGNED
    default: {
      const pattern = patternIn(caller.account ?? '', caller)
      return pattern === undefined ? NAMELESS : { key: 'qcs', pattern }
    }
  }
}

/** Root, user or role of an account. */
function patternIn(owner: string, { type, uin = '', roleName, roleId }: CallerFacts): PrincipalPattern | undefined {
  const account = `qcs::cam::uin/${owner}`
  if (!DIGITS.test(owner)) return undefined
  if (type === 'root') return { type: 'principal', form: 'root', text: `${account}:root`, owner }
  if (type === 'user') {
    // `uin/O:uin/O` would name the root.
    if (!DIGITS.test(uin) || uin === owner) return undefined
    return { type: 'principal', form: 'user', text: `${account}:uin/${uin}`, owner, uin }
  }
  const role = roleName ?? roleId ?? ''
  if (!NAME.test(role)) return undefined
  return roleName === undefined
    ? { type: 'principal', form: 'role-id', text: `${account}:role/${role}`, owner, role, serviceRole: false }
    : { type: 'principal', form: 'role-name', text: `${account}:roleName/${role}`, owner, role, serviceRole: false }
}

function exactProvider(text: string): Refusal | ExactPrincipal {
  const [, owner, protocol, provider] = PROVIDER.exec(text) ?? []
  if (owner === undefined || provider === undefined) return NAMELESS
  return {
    key: 'federated',
    pattern: {
      type: 'principal',
      form: 'federated',
      text,
      owner,
      provider,
      protocol: protocol === 'saml' ? 'saml' : 'oidc',
    },
  }
}
