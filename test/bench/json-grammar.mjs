// Plain JSON as a chevrotain grammar with embedded actions, the yardstick for parsing: it makes values, no places, and
// knows no policy. Written for the benchmark; it refuses to recover from anything.
import { createToken, EmbeddedActionsParser, Lexer } from 'chevrotain'

const True = createToken({ name: 'True', pattern: /true/ })
const False = createToken({ name: 'False', pattern: /false/ })
const Null = createToken({ name: 'Null', pattern: /null/ })
const LCurly = createToken({ name: 'LCurly', pattern: /{/ })
const RCurly = createToken({ name: 'RCurly', pattern: /}/ })
const LSquare = createToken({ name: 'LSquare', pattern: /\[/ })
const RSquare = createToken({ name: 'RSquare', pattern: /]/ })
const Comma = createToken({ name: 'Comma', pattern: /,/ })
const Colon = createToken({ name: 'Colon', pattern: /:/ })
const StringLiteral = createToken({
  name: 'StringLiteral',
  pattern: /"(?:[^\\"]|\\(?:[bfnrtv"\\/]|u[0-9a-fA-F]{4}))*"/,
})
const NumberLiteral = createToken({ name: 'NumberLiteral', pattern: /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/ })
const WhiteSpace = createToken({ name: 'WhiteSpace', pattern: /[ \t\n\r]+/, group: Lexer.SKIPPED })

const tokens = [
  ...[WhiteSpace, StringLiteral, NumberLiteral, Comma, Colon],
  ...[LCurly, RCurly, LSquare, RSquare, True, False, Null],
]
const lexer = new Lexer(tokens, { positionTracking: 'onlyOffset', ensureOptimizations: true })

class JsonParser extends EmbeddedActionsParser {
  constructor() {
    super(tokens)
    this.RULE('object', () => {
      const object = {}
      this.CONSUME(LCurly)
      this.MANY_SEP({
        SEP: Comma,
        DEF: () => {
          const name = this.CONSUME(StringLiteral).image
          this.CONSUME(Colon)
          object[name.slice(1, -1)] = this.SUBRULE(this.value)
        },
      })
      this.CONSUME(RCurly)
      return object
    })
    this.RULE('array', () => {
      const elements = []
      this.CONSUME(LSquare)
      this.MANY_SEP({ SEP: Comma, DEF: () => elements.push(this.SUBRULE(this.value)) })
      this.CONSUME(RSquare)
      return elements
    })
    this.RULE('value', () =>
      this.OR([
        { ALT: () => this.CONSUME(StringLiteral).image.slice(1, -1) },
        { ALT: () => Number(this.CONSUME(NumberLiteral).image) },
        { ALT: () => this.SUBRULE(this.object) },
        { ALT: () => this.SUBRULE(this.array) },
        { ALT: () => this.CONSUME(True) && true },
        { ALT: () => this.CONSUME(False) && false },
        { ALT: () => this.CONSUME(Null) && null },
      ]),
    )
    this.performSelfAnalysis()
  }
}

const parser = new JsonParser()

/** The value of a JSON text. */
export function parseByGrammar(text) {
  parser.input = lexer.tokenize(text).tokens
  const value = parser.value()
  if (parser.errors.length > 0) throw parser.errors[0]
  return value
}
