// The actions of a statement and the one that is asked for, in words. It refuses to judge.
import type { CompiledAction } from '../compiled/action.ts'
import { compilePermidEntry, isGlob, matchAction } from '../compiled/action.ts'
import { type ActionFacts, readAction } from '../compiled/action-facts.ts'
import type { CompiledStatement } from '../compiled/statement.ts'
import { isUnsure, NO, reasonOf, type Verdict, YES } from '../compiled/verdict.ts'
import type { PartVerdict } from '../explanation.ts'
import { place, resultOf } from './part.ts'
import { listed, shortened } from './shortened.ts'

/** The part `action`; `verdict` is that of the whole part. Linear in the patterns. */
export function actionPart({ actions, source }: CompiledStatement, verdict: Verdict, asked: ActionFacts): PartVerdict {
  const near = verdict === NO ? nearest(actions, asked) : undefined
  const telling = near === undefined ? actions.find((one) => matchAction(one, asked) === verdict) : near.pattern
  const unsure = isUnsure(verdict) ? reasonOf(verdict) : undefined
  const part: PartVerdict = {
    element: 'action',
    result: resultOf(verdict),
    rule: unsure?.rule ?? near?.rule ?? ruleOf(telling),
    policyValue: telling === undefined ? listed(actions.map(({ text }) => text)) : shortened(telling.text),
    requestValue: shortened(asked.text),
    reason: unsure?.reason ?? near?.reason ?? '',
  }
  const items = source?.action
  const at = telling === undefined ? undefined : items?.items[actions.indexOf(telling)]?.span
  return place(part, at ?? items?.span ?? source?.span)
}

/** The rule by which a pattern covers actions. */
function ruleOf(pattern: CompiledAction | undefined): string {
  if (pattern?.form === 'permid') return 'ACT-5'
  return pattern !== undefined && isGlob(pattern) ? 'ACT-2' : 'ACT-1'
}

type Near = {
  /** The pattern that comes nearest, where one does. */
  readonly pattern: CompiledAction | undefined
  readonly rule: string
  readonly reason: string
}

/** Why no pattern covers the action, by the one that comes nearest. */
function nearest(actions: readonly CompiledAction[], asked: ActionFacts): Near {
  const [first] = actions
  const one = actions.length === 1 ? first : undefined
  if (asked.service === undefined) {
    return { pattern: one, rule: 'ACT-6', reason: 'the action names no service, so only `*` covers it' }
  }
  const folded = readAction(asked.text.toLowerCase())
  const sameButCase = actions.find(
    ({ form, text }) => form === 'api' && matchAction(compilePermidEntry(text.toLowerCase()), folded) === YES,
  )
  if (sameButCase !== undefined) {
    return {
      pattern: sameButCase,
      rule: 'ACT-3',
      reason: 'it differs in letter case only, and actions are case-sensitive',
    }
  }
  const ofService = actions.filter(({ form, service }) => form === 'api' && service === asked.service)
  if (ofService.length > 0) {
    const pattern = ofService.length === 1 ? ofService[0] : one
    const rule = ofService.some(isGlob) ? 'ACT-2' : 'ACT-1'
    return { pattern, rule, reason: `no pattern covers this operation of \`${shortened(asked.service, 60)}\`` }
  }
  return { pattern: one, ...withoutService(actions, asked.service) }
}

function withoutService(actions: readonly CompiledAction[], service: string): Omit<Near, 'pattern'> {
  if (actions.every(({ form }) => form === 'nothing')) {
    return { rule: 'ACT-6', reason: 'what is written is no action, so it covers nothing' }
  }
  if (actions.some(({ form }) => form === 'permid')) {
    return { rule: 'ACT-5', reason: 'the action is not among those that the `permid/…` stands for' }
  }
  return { rule: 'ACT-1', reason: `no pattern is about service \`${shortened(service, 60)}\`` }
}
