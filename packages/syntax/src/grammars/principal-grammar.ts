// The grammar of a principal (PRIN-1 to PRIN-8), grammar/principal.ebnf as a chevrotain parser over the tokens of
// principal-tokens.ts. It accepts what has no error; what is wrong with another text the plain reader says (PRIN-9). It
// refuses to know whom a request comes from.
import { EmbeddedActionsParser, type ISerializedGast, type IToken, Lexer } from 'chevrotain'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { readPrincipal } from '../forms/principal.ts'
import type { PrincipalKey, PrincipalPattern } from '../policy.ts'
import * as token from './principal-tokens.ts'
import { readForm } from './read-form.ts'
import { endOf, Star, Text } from './segment.ts'

/**
 * Reads one principal as it stands under `key` of a principal map, by default `qcs` (PRIN-1 to PRIN-9). The result is
 * `malformed` where an error says why; spans are offsets into the text. Never throws; linear.
 */
export function parsePrincipal(
  text: string,
  options: { readonly key?: PrincipalKey } = {},
): { readonly principal?: PrincipalPattern; readonly diagnostics: readonly Diagnostic[] } {
  const key = options.key ?? 'qcs'
  const { node, diagnostics } = readForm(
    text,
    (whole) => principalByGrammar(whole, key),
    (form, report) => readPrincipal(form.node, key, form.place, report),
  )
  return { principal: node, diagnostics }
}

/** The principal, or `undefined` when the grammar does not accept the text under that key. */
export function principalByGrammar(text: string, key: PrincipalKey): PrincipalPattern | undefined {
  lexer ??= new Lexer(token.MODES, { positionTracking: 'onlyOffset' })
  const { tokens, errors } = lexer.tokenize(text, key === 'service' ? 'service' : 'start')
  if (errors.length > 0) return undefined
  const parser = principalParser()
  parser.input = tokens
  if (key === 'qcs') parser.principal()
  else if (key === 'service') parser.service()
  else parser.federated()
  return parser.errors.length > 0 ? undefined : patternOf(text, tokens)
}

/** The rules as chevrotain describes them, for the railroad diagram. */
export function principalRules(): ISerializedGast[] {
  return principalParser().getSerializedGastProductions()
}

/** The tree of accepted tokens: one that says it all, or the owner, what kind of principal, and which. */
function patternOf(text: string, tokens: readonly IToken[]): PrincipalPattern {
  const base = { type: 'principal', text, span: { start: 0, end: text.length } } as const
  const [first, ownerId, , kind] = tokens
  if (first?.tokenType === Star) return { ...base, form: 'everybody' }
  if (first?.tokenType === token.Anonymous || first?.tokenType === token.Anyone) return { ...base, form: 'anonymous' }
  if (first?.tokenType !== token.Owner || kind === undefined) return { ...base, form: 'service', service: text }
  const owner = ownerId?.image ?? ''
  const which = text.slice(endOf(kind))
  switch (kind.tokenType) {
    case token.Root:
      return { ...base, form: 'root', owner }
    case token.User:
      return which === owner ? { ...base, form: 'root', owner } : { ...base, form: 'user', owner, uin: which }
    case token.Group:
      return { ...base, form: 'group', owner, group: which }
    case token.SamlProvider:
    case token.OidcProvider: {
      const protocol = kind.tokenType === token.SamlProvider ? 'saml' : 'oidc'
      return { ...base, form: 'federated', owner, provider: which, protocol }
    }
    default: {
      const serviceRole = kind.tokenType === token.ServiceRoleName || kind.tokenType === token.ServiceRoleId
      const named = kind.tokenType === token.RoleName || kind.tokenType === token.ServiceRoleName
      return { ...base, form: named ? 'role-name' : 'role-id', owner, role: which, serviceRole }
    }
  }
}

class PrincipalParser extends EmbeddedActionsParser {
  constructor() {
    super(token.MODES)
    this.performSelfAnalysis()
  }

  principal = this.RULE('principal', () => {
    this.OR1([
      { ALT: () => this.CONSUME(Star) },
      { ALT: () => this.CONSUME(token.Anonymous) },
      { ALT: () => this.CONSUME(token.Anyone) },
      {
        ALT: () => {
          this.SUBRULE(this.owner)
          this.OR2([
            { ALT: () => this.SUBRULE(this.root) },
            { ALT: () => this.SUBRULE(this.user) },
            { ALT: () => this.SUBRULE(this.group) },
            { ALT: () => this.SUBRULE(this.role) },
          ])
        },
      },
    ])
  })

  service = this.RULE('service', () => {
    this.AT_LEAST_ONE(() => this.CONSUME(Text))
  })

  federated = this.RULE('federated', () => {
    this.SUBRULE(this.owner)
    this.OR([{ ALT: () => this.CONSUME(token.SamlProvider) }, { ALT: () => this.CONSUME(token.OidcProvider) }])
    this.SUBRULE(this.name)
  })

  owner = this.RULE('owner', () => {
    this.CONSUME(token.Owner)
    this.CONSUME(token.Id)
    this.CONSUME(token.OwnerEnd)
  })

  root = this.RULE('root', () => {
    this.CONSUME(token.Root)
  })

  user = this.RULE('user', () => {
    this.CONSUME(token.User)
    this.CONSUME(token.Id)
  })

  group = this.RULE('group', () => {
    this.CONSUME(token.Group)
    this.CONSUME(token.Id)
  })

  role = this.RULE('role', () => {
    this.OR([
      { ALT: () => this.CONSUME(token.RoleName) },
      { ALT: () => this.CONSUME(token.ServiceRoleName) },
      { ALT: () => this.CONSUME(token.RoleId) },
      { ALT: () => this.CONSUME(token.ServiceRoleId) },
    ])
    this.SUBRULE(this.name)
  })

  name = this.RULE('name', () => {
    this.AT_LEAST_ONE(() => this.CONSUME(Text))
  })
}

let lexer: Lexer | undefined
let onlyParser: PrincipalParser | undefined

// Made on first use: analyzing the rules takes time that an import should not cost.
function principalParser(): PrincipalParser {
  onlyParser ??= new PrincipalParser()
  return onlyParser
}
