// The grammar of a condition operator's name (COND-1), grammar/condition.ebnf as a chevrotain lexer and parser. It accepts
// the names there are; what is wrong with another one the plain reader says. It refuses to know what operators compare.
import {
  createToken,
  EmbeddedActionsParser,
  type ISerializedGast,
  type IToken,
  Lexer,
  type TokenType,
} from 'chevrotain'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { BASE_OPERATORS, OPERATORS, readOperator } from '../forms/operator.ts'
import type { BaseOperator, ConditionOperator, SetQualifier } from '../policy.ts'
import { readForm } from './read-form.ts'

/**
 * Reads the name of a condition operator: qualifier, base and if-exist suffix (COND-1). An unknown name has no `base`,
 * and an error says so. Never throws; linear.
 */
export function parseConditionOperator(text: string): {
  readonly operator?: ConditionOperator
  readonly diagnostics: readonly Diagnostic[]
} {
  const { node, diagnostics } = readForm(text, operatorByGrammar, (form, report) =>
    readOperator(form.node, form.place, report),
  )
  return { operator: node, diagnostics }
}

/** The operator, or `undefined` when the grammar does not accept the text. */
export function operatorByGrammar(text: string): ConditionOperator | undefined {
  lexer ??= new Lexer(TOKENS, { positionTracking: 'onlyOffset' })
  const { tokens, errors } = lexer.tokenize(text)
  if (errors.length > 0) return undefined
  const parser = operatorParser()
  parser.input = tokens
  const { qualifier, base, ifExist } = parser.operator() ?? {}
  if (parser.errors.length > 0 || base === undefined) return undefined
  return {
    type: 'operator',
    text,
    span: { start: 0, end: text.length },
    qualifier: qualifier && QUALIFIERS.get(qualifier.tokenType),
    base: BASES.get(base.tokenType),
    ifExist: ifExist !== undefined,
  }
}

/** The rules as chevrotain describes them, for the railroad diagram. */
export function operatorRules(): ISerializedGast[] {
  return operatorParser().getSerializedGastProductions()
}

const literal = (text: string): TokenType => createToken({ name: text.replace(':', ''), pattern: text, label: text })

const ForAnyValue = literal('for_any_value:')
const ForAllValue = literal('for_all_value:')
const IfExist = literal('_if_exist')

const QUALIFIERS: ReadonlyMap<TokenType, SetQualifier> = new Map([
  [ForAnyValue, 'for_any_value'],
  [ForAllValue, 'for_all_value'],
])

const BASES: ReadonlyMap<TokenType, BaseOperator> = new Map(BASE_OPERATORS.map((base) => [literal(base), base]))

const basesWhere = (takesIfExist: boolean): readonly TokenType[] =>
  [...BASES].filter(([, base]) => OPERATORS[base].takesIfExist === takesIfExist).map(([type]) => type)

/** The lexer takes the first that fits, so a longer name comes before one that it begins with. */
const TOKENS: TokenType[] = [ForAnyValue, ForAllValue, IfExist, ...[...BASES].toSorted(byLength).map(([type]) => type)]

function byLength([, a]: readonly [TokenType, BaseOperator], [, b]: readonly [TokenType, BaseOperator]): number {
  return b.length - a.length
}

class OperatorParser extends EmbeddedActionsParser {
  constructor() {
    super(TOKENS)
    this.performSelfAnalysis()
  }

  operator = this.RULE('operator', () => {
    const qualifier = this.OPTION1(() => this.SUBRULE(this.qualifier))
    return this.OR([
      {
        ALT: () => {
          const base = this.SUBRULE(this.base)
          return { qualifier, base, ifExist: this.OPTION2(() => this.CONSUME(IfExist)) }
        },
      },
      { ALT: () => ({ qualifier, base: this.SUBRULE(this.bareBase), ifExist: undefined }) },
    ])
  })

  qualifier = this.RULE('qualifier', () =>
    this.OR([{ ALT: () => this.CONSUME(ForAnyValue) }, { ALT: () => this.CONSUME(ForAllValue) }]),
  )

  base = this.RULE('base', () => this.#oneOf(basesWhere(true)))

  bareBase = this.RULE('bareBase', () => this.#oneOf(basesWhere(false)))

  #oneOf(types: readonly TokenType[]): IToken {
    return this.OR(types.map((type) => ({ ALT: () => this.CONSUME(type) })))
  }
}

let lexer: Lexer | undefined
let onlyParser: OperatorParser | undefined

// Made on first use: analyzing the rules takes time that an import should not cost.
function operatorParser(): OperatorParser {
  onlyParser ??= new OperatorParser()
  return onlyParser
}
