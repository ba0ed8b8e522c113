// The tokens of the strict document grammar: JSON's own, and the strings that the language reserves (grammar/policy.ebnf,
// "words"). A reserved string is a string like any other wherever the grammar asks for one. This file refuses to know in
// which order tokens may stand.
import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain'

export const OpenBrace: TokenType = createToken({ name: 'OpenBrace', pattern: '{', label: '{' })
export const CloseBrace: TokenType = createToken({ name: 'CloseBrace', pattern: '}', label: '}' })
export const OpenBracket: TokenType = createToken({ name: 'OpenBracket', pattern: '[', label: '[' })
export const CloseBracket: TokenType = createToken({ name: 'CloseBracket', pattern: ']', label: ']' })
export const Colon: TokenType = createToken({ name: 'Colon', pattern: ':', label: ':' })
export const Comma: TokenType = createToken({ name: 'Comma', pattern: ',', label: ',' })
export const True: TokenType = createToken({ name: 'True', pattern: 'true', label: 'true' })
export const False: TokenType = createToken({ name: 'False', pattern: 'false', label: 'false' })
const Null = createToken({ name: 'Null', pattern: 'null', label: 'null' })
export const NumberLiteral: TokenType = createToken({
  name: 'NumberLiteral',
  pattern: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/,
  label: '<number>',
})
export const StringLiteral: TokenType = createToken({
  name: 'StringLiteral',
  // Control characters stand here because JSON forbids them raw inside a string.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: see above.
  pattern: /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/,
  label: '<string>',
})
const WhiteSpace = createToken({ name: 'WhiteSpace', pattern: /[ \t\r\n]+/, group: Lexer.SKIPPED })

/** A reserved string; `Lexer.NA`, because a string becomes one only after its escapes are decoded. */
function reserved(name: string, label: string): TokenType {
  return createToken({ name, pattern: Lexer.NA, label, categories: [StringLiteral] })
}

export const VersionName: TokenType = reserved('VersionName', '"version"')
export const StatementName: TokenType = reserved('StatementName', '"statement"')
export const PrincipalName: TokenType = reserved('PrincipalName', '"principal"')
export const SidName: TokenType = reserved('SidName', '"sid"')
export const EffectName: TokenType = reserved('EffectName', '"effect"')
export const ActionName: TokenType = reserved('ActionName', '"action"')
export const ResourceName: TokenType = reserved('ResourceName', '"resource"')
export const ConditionName: TokenType = reserved('ConditionName', '"condition"')
export const QcsName: TokenType = reserved('QcsName', '"qcs"')
export const ServiceName: TokenType = reserved('ServiceName', '"service"')
export const FederatedName: TokenType = reserved('FederatedName', '"federated"')
export const VersionTwo: TokenType = reserved('VersionTwo', '"2.0"')
export const Everybody: TokenType = reserved('Everybody', '"*"')
export const Allow: TokenType = reserved('Allow', '"allow"')
export const Deny: TokenType = reserved('Deny', '"deny"')

/** The words that a `resource` document may also write with an initial capital, and `sid` everywhere (DOC-5, DOC-8). */
const CAPITALIZED: ReadonlyMap<string, TokenType> = new Map([
  ['version', VersionName],
  ['statement', StatementName],
  ['principal', PrincipalName],
  ['sid', SidName],
  ['effect', EffectName],
  ['action', ActionName],
  ['resource', ResourceName],
  ['condition', ConditionName],
  ['allow', Allow],
  ['deny', Deny],
])

const LOWER_ONLY: ReadonlyMap<string, TokenType> = new Map([
  ['qcs', QcsName],
  ['service', ServiceName],
  ['federated', FederatedName],
  ['2.0', VersionTwo],
  ['*', Everybody],
])

const initialCapital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const RESERVED: ReadonlyMap<string, TokenType> = new Map([
  ...LOWER_ONLY,
  ...CAPITALIZED,
  ...[...CAPITALIZED].map(([word, type]): [string, TokenType] => [initialCapital(word), type]),
])

/** Every token type that the grammar names. */
export const DOCUMENT_TOKENS: readonly TokenType[] = [
  ...[WhiteSpace, OpenBrace, CloseBrace, OpenBracket, CloseBracket, Colon, Comma],
  ...[True, False, Null, NumberLiteral, StringLiteral],
  ...new Set(RESERVED.values()),
]

let lexer: Lexer | undefined

/** The tokens of a text, reserved strings told apart, or `undefined` when the text has something that is no token. */
export function documentTokens(text: string): IToken[] | undefined {
  lexer ??= new Lexer([...DOCUMENT_TOKENS], { positionTracking: 'onlyOffset' })
  const { tokens, errors } = lexer.tokenize(text)
  return errors.length > 0 ? undefined : tokens.map(withReservedType)
}

/** The decoded text of a string token. */
export function decoded(string: IToken): string {
  return String(JSON.parse(string.image))
}

/** Whether a reserved string has the initial capital that only COS bucket policies may write (DOC-8). */
export function isCapitalized(string: IToken): boolean {
  return string.tokenType !== SidName && /^[A-Z]/.test(decoded(string))
}

function withReservedType(written: IToken): IToken {
  const type = written.tokenType === StringLiteral ? RESERVED.get(decoded(written)) : undefined
  return type?.tokenTypeIdx === undefined ? written : { ...written, tokenType: type, tokenTypeIdx: type.tokenTypeIdx }
}
