// The grammar of an action (ACT-1 to ACT-6), grammar/action.ebnf as a chevrotain lexer and parser. It accepts what has no
// error; what is wrong with another text the plain reader says. It refuses to know which services and APIs exist.
import { createToken, EmbeddedActionsParser, type ISerializedGast, type IToken, Lexer } from 'chevrotain'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { readAction } from '../forms/action.ts'
import type { ActionPattern } from '../policy.ts'
import { readForm } from './read-form.ts'
import { Dollar, Star, segmentOf, Text } from './segment.ts'

/**
 * Reads one action pattern as policies write it (ACT-1 to ACT-6). The result is `malformed` where an error says why;
 * spans are offsets into the text. Never throws; linear.
 */
export function parseAction(text: string): {
  readonly action?: ActionPattern
  readonly diagnostics: readonly Diagnostic[]
} {
  const { node, diagnostics } = readForm(text, actionByGrammar, ({ node, place }, report) =>
    readAction(node, place, report),
  )
  return { action: node, diagnostics }
}

/** The action, or `undefined` when the grammar does not accept the text. */
export function actionByGrammar(text: string): ActionPattern | undefined {
  lexer ??= new Lexer(MODES, { positionTracking: 'onlyOffset' })
  const { tokens, errors } = lexer.tokenize(text)
  if (errors.length > 0) return undefined
  const parser = actionParser()
  parser.input = tokens
  const parts = parser.action()
  if (parser.errors.length > 0) return undefined
  const { prefixed, service, name, permid } = parts
  const base = { type: 'action', text, span: { start: 0, end: text.length }, prefixed } as const
  if (permid !== undefined) return { ...base, form: 'permid', permid }
  if (service === undefined || name === undefined) return { ...base, form: 'any' }
  return { ...base, form: 'api', service: segmentOf(text, service, 0), name: segmentOf(text, name, 0) }
}

/** The rules as chevrotain describes them, for the railroad diagram. */
export function actionRules(): ISerializedGast[] {
  return actionParser().getSerializedGastProductions()
}

const NAME_PREFIX = 'name/'
const PERMID = 'permid/'

/** Only at the very start is it the prefix; `name/` a second time belongs to the service (ACT-1). */
const NamePrefix = createToken({
  name: 'NamePrefix',
  pattern: (text, offset) => (offset === 0 && text.startsWith(NAME_PREFIX) ? [NAME_PREFIX] : null),
  start_chars_hint: ['n'],
  line_breaks: false,
  label: NAME_PREFIX,
})

/** Only where the pattern begins; elsewhere these characters are text. */
const PermidPrefix = createToken({
  name: 'PermidPrefix',
  pattern: (text, offset, before) =>
    text.startsWith(PERMID, offset) && before.every(({ tokenType }) => tokenType === NamePrefix) ? [PERMID] : null,
  start_chars_hint: ['p'],
  line_breaks: false,
  push_mode: 'permid',
  label: PERMID,
})

const Digits = createToken({ name: 'Digits', pattern: /[0-9]+/, label: '<digits>' })
const Colon = createToken({ name: 'Colon', pattern: ':', label: ':' })

/** All but colons, what is taken for one, white space (`char` in the EBNF), and the two that are tokens of their own. */
const Run = createToken({
  name: 'Run',
  pattern:
    /[^:\uFF1A\u2236\uFE30\uFE55\t-\r\x20\x85\xA0\u1680\u180E\u2000-\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF*$]+/,
  categories: [Text],
})

const MODES = {
  modes: { pattern: [NamePrefix, PermidPrefix, Colon, Star, Dollar, Run, Text], permid: [Digits] },
  defaultMode: 'pattern',
}

type Parts = {
  readonly prefixed: boolean
  readonly permid?: string
  readonly service?: readonly IToken[]
  readonly name?: readonly IToken[]
}

class ActionParser extends EmbeddedActionsParser {
  constructor() {
    super(MODES)
    this.performSelfAnalysis()
  }

  action = this.RULE('action', (): Parts => {
    const prefix = this.OPTION(() => this.CONSUME(NamePrefix))
    return { prefixed: prefix !== undefined, ...this.SUBRULE(this.pattern) }
  })

  pattern = this.RULE(
    'pattern',
    (): Omit<Parts, 'prefixed'> =>
      this.OR([
        { ALT: () => this.SUBRULE(this.api) },
        { ALT: () => this.SUBRULE(this.permid) },
        {
          ALT: () => {
            this.CONSUME(Star)
            return {}
          },
        },
      ]),
  )

  permid = this.RULE('permid', () => {
    this.CONSUME(PermidPrefix)
    return { permid: this.CONSUME(Digits).image }
  })

  api = this.RULE('api', () => {
    const service = this.SUBRULE(this.service)
    this.CONSUME(Colon)
    const name = this.SUBRULE(this.name)
    return { service, name }
  })

  service = this.RULE('service', () => this.#text())

  name = this.RULE('name', () => this.#text())

  /** Part of the rule that calls it, not a rule, so that the diagram shows what the EBNF names. */
  #text(): IToken[] {
    const pieces: IToken[] = []
    this.AT_LEAST_ONE(() =>
      pieces.push(this.OR([{ ALT: () => this.CONSUME(Text) }, { ALT: () => this.CONSUME(Star) }])),
    )
    return pieces
  }
}

let lexer: Lexer | undefined
let onlyParser: ActionParser | undefined

// Made on first use: analyzing the rules takes time that an import should not cost.
function actionParser(): ActionParser {
  onlyParser ??= new ActionParser()
  return onlyParser
}
