// The rules of the strict document grammar, grammar/policy.ebnf rule for rule under the same names. The parser only
// collects what a rule cannot judge alone: which members an object has, repeated names, capitals. It refuses to know
// the kinds of document, and to recover.
import { EmbeddedActionsParser, type ISerializedGast, type IToken, type TokenType } from 'chevrotain'
import * as token from './document-tokens.ts'

/** The types of the members that one object has, in the order written; they stand for the members' names. */
export type MemberTypes = readonly TokenType[]

/** What one rule cannot judge alone. */
export type DocumentShape = {
  readonly members: MemberTypes
  readonly statements: readonly MemberTypes[]
  /** A principal map, a condition or a clause has one name twice (DOC-2). */
  readonly repeated: boolean
  /** A reserved word has an initial capital (DOC-8). */
  readonly capitalized: boolean
}

/** The shape of the document that the tokens make, or `undefined` when they make none. */
export function documentShape(tokens: IToken[]): DocumentShape | undefined {
  const parser = documentParser()
  parser.input = tokens
  const shape = parser.policy()
  return parser.errors.length === 0 ? shape : undefined
}

/** The rules as chevrotain describes them, for the railroad diagram. */
export function documentRules(): ISerializedGast[] {
  return documentParser().getSerializedGastProductions()
}

class DocumentParser extends EmbeddedActionsParser {
  #statements: MemberTypes[] = []
  #repeated = false
  #capitalized = false

  constructor() {
    super([...token.DOCUMENT_TOKENS])
    this.performSelfAnalysis()
  }

  policy = this.RULE('policy', (): DocumentShape => {
    this.#statements = []
    this.#repeated = false
    this.#capitalized = false
    const members: TokenType[] = []
    this.CONSUME(token.OpenBrace)
    this.AT_LEAST_ONE_SEP({
      SEP: token.Comma,
      DEF: () =>
        members.push(
          this.OR([
            { ALT: () => this.SUBRULE(this.version) },
            { ALT: () => this.SUBRULE(this.statements) },
            { ALT: () => this.SUBRULE(this.principal) },
          ]),
        ),
    })
    this.CONSUME(token.CloseBrace)
    return { members, statements: this.#statements, repeated: this.#repeated, capitalized: this.#capitalized }
  })

  version = this.RULE('version', () => {
    const type = this.#word(this.CONSUME(token.VersionName))
    this.CONSUME(token.Colon)
    this.CONSUME(token.VersionTwo)
    return type
  })

  statements = this.RULE('statements', () => {
    const type = this.#word(this.CONSUME(token.StatementName))
    this.CONSUME(token.Colon)
    this.OR([
      { ALT: () => this.SUBRULE1(this.statement) },
      {
        ALT: () => {
          this.CONSUME(token.OpenBracket)
          this.AT_LEAST_ONE_SEP({ SEP: token.Comma, DEF: () => this.SUBRULE2(this.statement) })
          this.CONSUME(token.CloseBracket)
        },
      },
    ])
    return type
  })

  statement = this.RULE('statement', () => {
    const members: TokenType[] = []
    this.CONSUME(token.OpenBrace)
    this.AT_LEAST_ONE_SEP({
      SEP: token.Comma,
      DEF: () =>
        members.push(
          this.OR([
            { ALT: () => this.SUBRULE(this.sid) },
            { ALT: () => this.SUBRULE(this.effect) },
            { ALT: () => this.SUBRULE(this.principal) },
            { ALT: () => this.SUBRULE(this.action) },
            { ALT: () => this.SUBRULE(this.resource) },
            { ALT: () => this.SUBRULE(this.condition) },
          ]),
        ),
    })
    this.CONSUME(token.CloseBrace)
    this.ACTION(() => this.#statements.push(members))
  })

  sid = this.RULE('sid', () => {
    const type = this.#word(this.CONSUME(token.SidName))
    this.CONSUME(token.Colon)
    this.CONSUME(token.StringLiteral)
    return type
  })

  effect = this.RULE('effect', () => {
    const type = this.#word(this.CONSUME(token.EffectName))
    this.CONSUME(token.Colon)
    this.OR([{ ALT: () => this.#word(this.CONSUME(token.Allow)) }, { ALT: () => this.#word(this.CONSUME(token.Deny)) }])
    return type
  })

  principal = this.RULE('principal', () => {
    const type = this.#word(this.CONSUME(token.PrincipalName))
    this.CONSUME(token.Colon)
    this.OR([
      { ALT: () => this.CONSUME(token.Everybody) },
      {
        ALT: () => {
          const names: IToken[] = []
          this.CONSUME(token.OpenBrace)
          this.AT_LEAST_ONE_SEP({
            SEP: token.Comma,
            DEF: () => names.push(this.SUBRULE(this.principalEntry)),
          })
          this.CONSUME(token.CloseBrace)
          this.#distinct(names)
        },
      },
    ])
    return type
  })

  principalEntry = this.RULE('principalEntry', () => {
    const name = this.OR([
      { ALT: () => this.CONSUME(token.QcsName) },
      { ALT: () => this.CONSUME(token.ServiceName) },
      { ALT: () => this.CONSUME(token.FederatedName) },
    ])
    this.CONSUME(token.Colon)
    this.SUBRULE(this.strings)
    return name
  })

  action = this.RULE('action', () => {
    const type = this.#word(this.CONSUME(token.ActionName))
    this.CONSUME(token.Colon)
    this.SUBRULE(this.strings)
    return type
  })

  resource = this.RULE('resource', () => {
    const type = this.#word(this.CONSUME(token.ResourceName))
    this.CONSUME(token.Colon)
    this.SUBRULE(this.strings)
    return type
  })

  condition = this.RULE('condition', () => {
    const type = this.#word(this.CONSUME(token.ConditionName))
    this.CONSUME(token.Colon)
    this.OR([
      {
        ALT: () => {
          const names: IToken[] = []
          this.CONSUME(token.OpenBrace)
          this.MANY_SEP({ SEP: token.Comma, DEF: () => names.push(this.SUBRULE(this.clause)) })
          this.CONSUME(token.CloseBrace)
          this.#distinct(names)
        },
      },
      {
        ALT: () => {
          this.CONSUME(token.OpenBracket)
          this.CONSUME(token.CloseBracket)
        },
      },
    ])
    return type
  })

  clause = this.RULE('clause', () => {
    const names: IToken[] = []
    const operator = this.CONSUME1(token.StringLiteral)
    this.CONSUME1(token.Colon)
    this.CONSUME(token.OpenBrace)
    this.AT_LEAST_ONE_SEP({ SEP: token.Comma, DEF: () => names.push(this.SUBRULE(this.conditionEntry)) })
    this.CONSUME(token.CloseBrace)
    this.#distinct(names)
    return operator
  })

  conditionEntry = this.RULE('conditionEntry', () => {
    const key = this.CONSUME(token.StringLiteral)
    this.CONSUME(token.Colon)
    this.SUBRULE(this.values)
    return key
  })

  strings = this.RULE('strings', () => {
    this.OR([
      { ALT: () => this.CONSUME1(token.StringLiteral) },
      {
        ALT: () => {
          this.CONSUME(token.OpenBracket)
          this.AT_LEAST_ONE_SEP({ SEP: token.Comma, DEF: () => this.CONSUME2(token.StringLiteral) })
          this.CONSUME(token.CloseBracket)
        },
      },
    ])
  })

  values = this.RULE('values', () => {
    this.OR([
      { ALT: () => this.SUBRULE1(this.value) },
      {
        ALT: () => {
          this.CONSUME(token.OpenBracket)
          this.AT_LEAST_ONE_SEP({ SEP: token.Comma, DEF: () => this.SUBRULE2(this.value) })
          this.CONSUME(token.CloseBracket)
        },
      },
    ])
  })

  value = this.RULE('value', () => {
    this.OR([
      { ALT: () => this.CONSUME(token.StringLiteral) },
      { ALT: () => this.CONSUME(token.NumberLiteral) },
      { ALT: () => this.CONSUME(token.True) },
      { ALT: () => this.CONSUME(token.False) },
    ])
  })

  /** Notes the spelling of a reserved word and gives its type. */
  #word(written: IToken): TokenType {
    this.ACTION(() => {
      if (token.isCapitalized(written)) this.#capitalized = true
    })
    return written.tokenType
  }

  /** Notes whether two names of one object are equal; compared by `Set`, so `__proto__` is a name like any other. */
  #distinct(names: readonly IToken[]): void {
    this.ACTION(() => {
      if (new Set(names.map(token.decoded)).size < names.length) this.#repeated = true
    })
  }
}

let onlyParser: DocumentParser | undefined

// Made on first use: analyzing the rules takes time that an import should not cost.
function documentParser(): DocumentParser {
  onlyParser ??= new DocumentParser()
  return onlyParser
}
