// The tokens of a resource description. Each segment has a lexer mode of its own, entered by the colon before it, so that
// a token means what its segment says it means (RES-2 to RES-6). This file refuses to know which segments may be blank.
import { type CustomPatternMatcherFunc, createToken, type IMultiModeLexerDefinition, type TokenType } from 'chevrotain'
import type { AccountSegment } from '../policy.ts'
import { Dollar, Star, Text, VariableToken } from './segment.ts'

const colon = (name: string, next: string): TokenType =>
  createToken({ name, pattern: ':', label: ':', push_mode: next })

export const Qcs: TokenType = createToken({ name: 'Qcs', pattern: 'qcs:', label: 'qcs:', push_mode: 'project' })
export const ProjectEnd: TokenType = colon('ProjectEnd', 'service')
export const ServiceEnd: TokenType = colon('ServiceEnd', 'region')
export const RegionEnd: TokenType = colon('RegionEnd', 'account')
export const AccountEnd: TokenType = colon('AccountEnd', 'resource')

/** The tokens after which a segment begins: second to sixth. */
export const OPENINGS: ReadonlySet<TokenType> = new Set([Qcs, ProjectEnd, ServiceEnd, RegionEnd, AccountEnd])

/** The one project that is only warned about (RES-2); in legacy documents it is a segment like any other. */
export const DefaultProject: TokenType = wholeSegment('DefaultProject', Qcs, /id\/0(?=:)/y, 'id/0', [Text])

/** The service whose object paths take no variables (VAR-2). */
export const CosService: TokenType = wholeSegment('CosService', ProjectEnd, /cos(?=:)/y, 'cos')

// The forms of the account (RES-5).
const AnyAccount = wholeSegment('AnyAccount', RegionEnd, /\*(?=:)/y, '*')
const CallerAccount = wholeSegment('CallerAccount', RegionEnd, /uin\/-1(?=:)/y, 'uin/-1')
const UinAccount = wholeSegment('UinAccount', RegionEnd, /uin\/[0-9]+(?=:)/y, '<uin/N>')
const UidAccount = wholeSegment('UidAccount', RegionEnd, /uid\/[0-9]+(?=:)/y, '<uid/N>')

/** The well-known forms of an account with the tokens that stand for them. */
export const ACCOUNT_FORMS: ReadonlyMap<TokenType, AccountSegment['form']> = new Map([
  [AnyAccount, 'any'],
  [CallerAccount, 'caller'],
  [UinAccount, 'uin'],
  [UidAccount, 'uid'],
])

/** Everything in a segment but colons and what is a token of its own. */
const Run = createToken({ name: 'Run', pattern: /[^:*$]+/, categories: [Text] })

/** The sixth segment keeps its colons. */
const RunWithColons = createToken({ name: 'RunWithColons', pattern: /[^*$]+/, categories: [Text] })

const pieces = [Star, VariableToken, Dollar, Run, Text]

/** The lexer: a mode for each segment. */
export const MODES: IMultiModeLexerDefinition = {
  modes: {
    start: [Star, Qcs],
    project: [DefaultProject, ProjectEnd, ...pieces],
    service: [CosService, ServiceEnd, ...pieces],
    region: [RegionEnd, ...pieces],
    account: [...ACCOUNT_FORMS.keys(), AccountEnd, ...pieces],
    resource: [Star, VariableToken, Dollar, RunWithColons, Text],
  },
  defaultMode: 'start',
}

/** A token that is a whole segment or none: it begins right after `opening`, and its pattern looks for the next colon. */
function wholeSegment(
  name: string,
  opening: TokenType,
  pattern: RegExp,
  label: string,
  categories: TokenType[] = [],
): TokenType {
  const match: CustomPatternMatcherFunc = (text, offset, before) => {
    if (before.at(-1)?.tokenType !== opening) return null
    pattern.lastIndex = offset
    return pattern.exec(text)
  }
  return createToken({ name, pattern: match, line_breaks: false, label, categories })
}
