// How a parser of a small form turns tokens into the tree's segments: a stretch of the text with the variables in it
// (VAR-1). It refuses to know which form it is part of.
import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain'
import type { Segment, Variable } from '../policy.ts'
import type { Span } from '../span.ts'

/** A variable of the language; any other `${…}` is a fault (VAR-4) and therefore no token. */
export const VariableToken: TokenType = createToken({
  name: 'Variable',
  pattern: /\$\{(?:uin|owner_uin|app_id)\}/,
  label: '<variable>',
})

/** Characters without a meaning of their own; each grammar has its own `Run` of them. */
export const Text: TokenType = createToken({ name: 'Text', pattern: Lexer.NA, label: '<text>' })

/** Any run of characters, in a pattern (ACT-2, RES-6). */
export const Star: TokenType = createToken({ name: 'Star', pattern: '*', label: '*' })

/** A `$` that begins no variable stands for itself. */
export const Dollar: TokenType = createToken({ name: 'Dollar', pattern: /\$(?!\{)/, categories: [Text] })

/** Where the tokens of one segment begin and end; an empty segment lies at the end of the token before it. */
function spanOf(tokens: readonly IToken[], emptyAt: number): Span {
  const first = tokens.at(0)
  const last = tokens.at(-1)
  return first && last ? { start: first.startOffset, end: endOf(last) } : { start: emptyAt, end: emptyAt }
}

/** The segment that the tokens of `text` make. */
export function segmentOf(text: string, tokens: readonly IToken[], emptyAt: number): Segment {
  const span = spanOf(tokens, emptyAt)
  const variables = tokens.flatMap((token) =>
    token.tokenType === VariableToken ? [variableOf(token, span.start)] : [],
  )
  return { text: text.slice(span.start, span.end), variables, span }
}

function variableOf(token: IToken, segmentStart: number): Variable {
  const span = { start: token.startOffset, end: endOf(token) }
  return { name: token.image.slice(2, -1), start: span.start - segmentStart, end: span.end - segmentStart, span }
}

/** Where a token ends, exclusive. */
export function endOf(token: IToken): number {
  return token.startOffset + token.image.length
}
