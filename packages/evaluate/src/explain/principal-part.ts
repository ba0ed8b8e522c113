// Whom a statement is for and who asks, in words. It refuses to judge.
import type { PrincipalPattern } from '@qcs-policy/syntax'
import type { CallerFacts } from '../compiled/caller.ts'
import { type CompiledPrincipal, matchPattern } from '../compiled/principal.ts'
import type { CompiledStatement } from '../compiled/statement.ts'
import { isUnsure, NO, reasonOf, UNSURE, type Verdict } from '../compiled/verdict.ts'
import type { PartVerdict } from '../explanation.ts'
import { callerWords, principalWords } from './caller-words.ts'
import { place, resultOf } from './part.ts'
import { listed, shortened } from './shortened.ts'

/** The part `principal`; `verdict` is that of the whole part. */
export function principalPart(
  { source, isDeny }: CompiledStatement,
  { patterns, unread }: CompiledPrincipal,
  verdict: Verdict,
  caller: CallerFacts,
): PartVerdict {
  const pattern = tellingPattern(patterns, verdict, caller, isDeny)
  const rule = pattern === undefined ? 'PRIN-9' : principalWords(pattern).rule
  const unsure = isUnsure(verdict) ? reasonOf(verdict) : undefined
  const part: PartVerdict = {
    element: 'principal',
    result: resultOf(verdict),
    rule: unsure?.rule ?? rule,
    policyValue: policyValue(patterns, unread, verdict === NO ? undefined : pattern),
    requestValue: shortened(callerWords(caller)),
    reason: unsure?.reason ?? (verdict === NO ? whyNot(patterns, pattern) : ''),
  }
  return place(part, pattern?.span ?? source?.principal?.span ?? source?.span)
}

/** The first pattern that gave the verdict; of those that did not match the one that is nearest to the caller. */
function tellingPattern(
  patterns: readonly PrincipalPattern[],
  verdict: Verdict,
  caller: CallerFacts,
  isDeny: boolean,
): PrincipalPattern | undefined {
  if (verdict === NO) return patterns.find((pattern) => sharesAccount(pattern, caller)) ?? patterns[0]
  const telling = patterns.find((pattern) => {
    const own = matchPattern(pattern, caller, isDeny)
    // A delegation counts as a match here.
    return own === verdict || (!isUnsure(verdict) && own !== NO && !isUnsure(own))
  })
  return telling
}

function sharesAccount(pattern: PrincipalPattern, { account }: CallerFacts): boolean {
  return account !== undefined && 'owner' in pattern && pattern.owner === account
}

function policyValue(
  patterns: readonly PrincipalPattern[],
  unread: Verdict,
  telling: PrincipalPattern | undefined,
): string {
  if (telling !== undefined) return shortened(telling.text)
  if (patterns.length > 0) return listed(patterns.map(({ text }) => text))
  return unread === UNSURE.principalMissing ? 'no principal' : 'a principal'
}

function whyNot(patterns: readonly PrincipalPattern[], nearest: PrincipalPattern | undefined): string {
  if (nearest === undefined) return ''
  const { words } = principalWords(nearest)
  return patterns.length === 1
    ? `the caller is not ${words}`
    : `the caller is none of those who are named; the nearest is ${words}`
}
