// The grammar of a resource description (RES-1 to RES-11), grammar/qcs.ebnf as a chevrotain parser over the tokens of
// qcs-tokens.ts. It accepts what has no error; what is wrong with another text the plain reader says. It refuses to know
// services, regions and accounts.
import { EmbeddedActionsParser, type ISerializedGast, type IToken, Lexer } from 'chevrotain'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isWhiteSpace } from '../forms/characters.ts'
import { readQcs } from '../forms/qcs.ts'
import type { AccountSegment, PolicyKind, ResourcePattern } from '../policy.ts'
import * as token from './qcs-tokens.ts'
import { readForm } from './read-form.ts'
import { endOf, Star, segmentOf, Text, VariableToken } from './segment.ts'

/**
 * Reads one resource as policies write it: `*` or six segments (RES-1 to RES-11). `kind` matters only when it is
 * `legacy`, which knows projects and blanks; without it the text is read as in an identity policy. Spans are offsets
 * into the text. Never throws; linear.
 */
export function parseQcs(
  text: string,
  options: { readonly kind?: PolicyKind } = {},
): { readonly resource?: ResourcePattern; readonly diagnostics: readonly Diagnostic[] } {
  const kind = options.kind ?? 'identity'
  const { node, diagnostics } = readForm(
    text,
    (whole) => qcsByGrammar(whole, kind),
    (form, report) => readQcs(form.node, form.place, report, { kind }),
  )
  return { resource: node, diagnostics }
}

/** The resource, or `undefined` when the grammar does not accept the text in a document of this kind. */
export function qcsByGrammar(text: string, kind: PolicyKind): ResourcePattern | undefined {
  lexer ??= new Lexer(token.MODES, { positionTracking: 'onlyOffset' })
  const { tokens, errors } = lexer.tokenize(text)
  if (errors.length > 0) return undefined
  const parser = qcsParser()
  parser.input = tokens
  if (kind === 'legacy') parser.legacyQcs()
  else parser.qcs()
  return parser.errors.length > 0 ? undefined : patternOf(text, tokens)
}

/** The rules as chevrotain describes them, for the railroad diagram. */
export function qcsRules(): ISerializedGast[] {
  return qcsParser().getSerializedGastProductions()
}

/** One segment: its tokens, and where it begins. */
type Part = { readonly start: number; readonly tokens: IToken[] }

/** The tree of accepted tokens. */
function patternOf(text: string, tokens: readonly IToken[]): ResourcePattern | undefined {
  const base = { type: 'resource', text, span: { start: 0, end: text.length } } as const
  const [project, service, region, account, resource] = partsOf(tokens)
  if (!project || !service || !region || !account || !resource) {
    return { ...base, form: tokens.length === 0 ? 'blank' : 'any' }
  }
  if (!isAccount(account.tokens)) return undefined
  return {
    ...base,
    form: 'qcs',
    project: segmentOf(text, project.tokens, project.start),
    service: segmentOf(text, service.tokens, service.start),
    region: segmentOf(text, region.tokens, region.start),
    account: { ...segmentOf(text, account.tokens, account.start), ...accountForm(account.tokens) },
    resource: segmentOf(text, resource.tokens, resource.start),
  }
}

function partsOf(tokens: readonly IToken[]): readonly Part[] {
  const parts: Part[] = []
  for (const each of tokens) {
    if (token.OPENINGS.has(each.tokenType)) parts.push({ start: endOf(each), tokens: [] })
    else parts.at(-1)?.tokens.push(each)
  }
  return parts
}

/**
 * What the rule `account` cannot say by looking one token ahead: one that is neither blank nor of the four forms has a
 * wildcard, a variable, or white space at an edge, each of which has a warning of its own (RES-5).
 */
function isAccount(tokens: readonly IToken[]): boolean {
  const first = tokens.at(0)
  const last = tokens.at(-1)
  if (first === undefined || last === undefined || token.ACCOUNT_FORMS.has(first.tokenType)) return true
  const edges = [first.image.charCodeAt(0), last.image.charCodeAt(last.image.length - 1)]
  return edges.some(isWhiteSpace) || tokens.some(({ tokenType }) => tokenType === Star || tokenType === VariableToken)
}

function accountForm([first]: readonly IToken[]): Pick<AccountSegment, 'form' | 'id'> {
  if (first === undefined) return { form: 'blank', id: '' }
  const form = token.ACCOUNT_FORMS.get(first.tokenType) ?? 'other'
  return { form, id: form === 'uin' || form === 'uid' ? first.image.slice('uin/'.length) : '' }
}

class QcsParser extends EmbeddedActionsParser {
  constructor() {
    super(token.MODES)
    this.performSelfAnalysis()
  }

  qcs = this.RULE('qcs', () => {
    this.OR1([
      { ALT: () => this.CONSUME(Star) },
      {
        ALT: () => {
          this.CONSUME(token.Qcs)
          this.OPTION(() => this.CONSUME(token.DefaultProject))
          this.CONSUME(token.ProjectEnd)
          this.OR2([
            {
              ALT: () => {
                this.SUBRULE(this.cosOuter)
                this.SUBRULE(this.cosContent)
              },
            },
            {
              ALT: () => {
                this.SUBRULE(this.outer)
                this.SUBRULE(this.content)
              },
            },
          ])
        },
      },
    ])
  })

  legacyQcs = this.RULE('legacyQcs', () => {
    this.OPTION1(() => {
      this.OR1([
        { ALT: () => this.CONSUME(Star) },
        {
          ALT: () => {
            this.CONSUME(token.Qcs)
            this.OPTION2(() => this.SUBRULE(this.segment))
            this.CONSUME(token.ProjectEnd)
            this.OR2([
              {
                ALT: () => {
                  this.SUBRULE(this.cosOuter)
                  this.OPTION3(() => this.SUBRULE(this.cosContent))
                },
              },
              {
                ALT: () => {
                  this.SUBRULE(this.outer)
                  this.OPTION4(() => this.SUBRULE(this.content))
                },
              },
            ])
          },
        },
      ])
    })
  })

  cosOuter = this.RULE('cosOuter', () => {
    this.CONSUME(token.CosService)
    this.CONSUME(token.ServiceEnd)
    this.SUBRULE(this.place)
  })

  outer = this.RULE('outer', () => {
    this.OPTION(() => this.SUBRULE(this.segment))
    this.CONSUME(token.ServiceEnd)
    this.SUBRULE(this.place)
  })

  place = this.RULE('place', () => {
    this.OPTION1(() => this.SUBRULE(this.segment))
    this.CONSUME(token.RegionEnd)
    this.OPTION2(() => this.SUBRULE(this.account))
    this.CONSUME(token.AccountEnd)
  })

  account = this.RULE('account', () => {
    this.OR([
      ...[...token.ACCOUNT_FORMS.keys()].map((form) => ({ ALT: () => this.CONSUME(form) })),
      { ALT: () => this.SUBRULE(this.segment) },
    ])
  })

  segment = this.RULE('segment', () => {
    this.AT_LEAST_ONE(() => {
      this.OR([
        { ALT: () => this.CONSUME(Text) },
        { ALT: () => this.CONSUME(Star) },
        { ALT: () => this.CONSUME(VariableToken) },
      ])
    })
  })

  content = this.RULE('content', () => {
    this.AT_LEAST_ONE(() => {
      this.OR([
        { ALT: () => this.CONSUME(Text) },
        { ALT: () => this.CONSUME(Star) },
        { ALT: () => this.CONSUME(VariableToken) },
      ])
    })
  })

  cosContent = this.RULE('cosContent', () => {
    this.AT_LEAST_ONE(() => {
      this.OR([{ ALT: () => this.CONSUME(Text) }, { ALT: () => this.CONSUME(Star) }])
    })
  })
}

let lexer: Lexer | undefined
let onlyParser: QcsParser | undefined

// Made on first use: analyzing the rules takes time that an import should not cost.
function qcsParser(): QcsParser {
  onlyParser ??= new QcsParser()
  return onlyParser
}
