// Action patterns (ACT-1 to ACT-6), compiled once for each different text. It refuses to know which statements hold one.
import type { ActionPattern } from '@qcs-policy/syntax'
import {
  compileWildcard,
  hasWildcard,
  MAX_PATTERN_LENGTH,
  matchWildcard,
  type Wildcard,
} from '@qcs-policy/syntax/wildcard'
import type { ActionFacts } from './action-facts.ts'
import { and, NO, or, UNSURE, type Verdict, YES, yesIf } from './verdict.ts'

/** One pattern; patterns of one text are one object, so it can be compared and used as a key. */
export type CompiledAction = {
  /** As written. */
  readonly text: string
  /** Without `name/`, which has no meaning: patterns of one key match the same. */
  readonly key: string
  readonly form: 'any' | 'api' | 'permid' | 'nothing'
  /** A literal, or `*`, or a partial wildcard, which is never sure (ACT-4). */
  readonly service: string
  readonly serviceGlob: Wildcard | undefined
  /** The name of the API: a text, or where it holds a wildcard a pattern; nothing if it is too long to be matched. */
  readonly name: string | Wildcard | undefined
  /** What a `permid/N` stands for, where it was given (ACT-5). */
  readonly entries: readonly CompiledAction[] | undefined
}

/** True when the name of the API holds a wildcard. */
export function isGlob({ form, name }: CompiledAction): boolean {
  return form === 'api' && typeof name === 'object'
}

/** What `permid/N` stands for. */
export type Permids = ReadonlyMap<string, readonly CompiledAction[]>

const BASE: Omit<CompiledAction, 'text' | 'key' | 'form'> = {
  service: '',
  serviceGlob: undefined,
  name: undefined,
  entries: undefined,
}

export function compileAction(pattern: ActionPattern, permids: Permids): CompiledAction {
  const { text } = pattern
  switch (pattern.form) {
    case 'any':
      return { ...BASE, text, key: bareOf(text), form: 'any' }
    case 'api':
      return compileApi(text, pattern.service.text, pattern.name.text)
    case 'permid':
      return { ...BASE, text, key: bareOf(text), form: 'permid', entries: permids.get(`permid/${pattern.permid}`) }
    case 'malformed':
      return { ...BASE, text, key: bareOf(text), form: 'nothing' }
  }
}

function compileApi(text: string, service: string, name: string): CompiledAction {
  return {
    text,
    key: bareOf(text),
    form: 'api',
    service,
    serviceGlob: service !== '*' && hasWildcard(service) ? compileWildcard(service) : undefined,
    name: hasWildcard(name) || name.length > MAX_PATTERN_LENGTH ? compileWildcard(name) : name,
    entries: undefined,
  }
}

/** An entry of the table of permids: a pattern by the same rules, of which `permid/…` matches nothing (ACT-5). */
export function compilePermidEntry(text: string): CompiledAction {
  const bare = bareOf(text)
  const colon = bare.indexOf(':')
  if (bare === '*') return { ...BASE, text, key: bareOf(text), form: 'any' }
  const malformed =
    colon <= 0 ||
    colon === bare.length - 1 ||
    bare.includes(':', colon + 1) ||
    /\s/.test(bare) ||
    bare.startsWith('permid/')
  return malformed
    ? { ...BASE, text, key: bareOf(text), form: 'nothing' }
    : compileApi(text, bare.slice(0, colon), bare.slice(colon + 1))
}

function bareOf(text: string): string {
  return text.startsWith('name/') ? text.slice(5) : text
}

/** Whether a pattern covers an action. */
export function matchAction(pattern: CompiledAction, action: ActionFacts): Verdict {
  switch (pattern.form) {
    case 'any':
      return YES
    case 'nothing':
      return NO
    case 'permid':
      return pattern.entries === undefined ? UNSURE.permidUnknown : matchActions(pattern.entries, action)
    case 'api':
      return action.service === undefined ? NO : matchApi(pattern, action.service, action.api)
  }
}

/** Whether any of the patterns does. */
export function matchActions(patterns: readonly CompiledAction[], action: ActionFacts): Verdict {
  let result = NO
  for (const pattern of patterns) {
    const verdict = matchAction(pattern, action)
    if (verdict === YES) return YES
    result = or(result, verdict)
  }
  return result
}

function matchApi({ service, serviceGlob, name }: CompiledAction, asked: string, api: string): Verdict {
  const ofName = matchName(name, api)
  if (service === '*') return ofName
  if (serviceGlob === undefined)
    return hasWildcard(service) ? and(UNSURE.actionTooLong, ofName) : and(yesIf(service === asked), ofName)
  return matchWildcard(serviceGlob, asked) ? and(UNSURE.serviceGlob, ofName) : NO
}

function matchName(name: CompiledAction['name'], api: string): Verdict {
  if (name === undefined) return UNSURE.actionTooLong
  return yesIf(typeof name === 'string' ? name === api : matchWildcard(name, api))
}
