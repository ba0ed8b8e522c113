// Which operator an unknown name most likely means: the same words in another spelling, the name another policy language
// gives it, or the nearest one. It refuses to know what operators do.
import type { BaseOperator, SetQualifier } from '../policy.ts'
import { firstOf, isWideColon } from './characters.ts'
import { nearestName, plainName } from './nearest.ts'

/** Longer names are none, and get no suggestion. */
const LONGEST = 80

/** Names of other policy languages and of habit, in plain spelling (no case, no separators). */
const OTHER_NAMES: ReadonlyMap<string, BaseOperator> = new Map([
  ['equal', 'string_equal'],
  ['equals', 'string_equal'],
  ['stringequals', 'string_equal'],
  ['stringin', 'string_equal'],
  ['notequals', 'string_not_equal'],
  ['stringnotequals', 'string_not_equal'],
  ['stringnotin', 'string_not_equal'],
  ['stringequalsignorecase', 'string_equal_ignore_case'],
  ['stringnotequalsignorecase', 'string_not_equal_ignore_case'],
  ['like', 'string_like'],
  ['stringlikes', 'string_like'],
  ['stringmatch', 'string_like'],
  ['stringcontains', 'string_like'],
  ['arnlike', 'string_like'],
  ['arnequals', 'string_like'],
  ['notlike', 'string_not_like'],
  ['stringnotmatch', 'string_not_like'],
  ['arnnotlike', 'string_not_like'],
  ['arnnotequals', 'string_not_like'],
  ['numericequals', 'numeric_equal'],
  ['numberequal', 'numeric_equal'],
  ['numberequals', 'numeric_equal'],
  ['numericnotequals', 'numeric_not_equal'],
  ['numericlessthanequals', 'numeric_less_than_equal'],
  ['numericgreaterthanequals', 'numeric_greater_than_equal'],
  ['numericless', 'numeric_less_than'],
  ['numericgreater', 'numeric_greater_than'],
  ['dateequals', 'date_equal'],
  ['datenotequals', 'date_not_equal'],
  ['datelessthanequals', 'date_less_than_equal'],
  ['dategreaterthanequals', 'date_greater_than_equal'],
  ['datebefore', 'date_less_than'],
  ['dateafter', 'date_greater_than'],
  ['bool', 'bool_equal'],
  ['boolean', 'bool_equal'],
  ['booleanequal', 'bool_equal'],
  ['booleanequals', 'bool_equal'],
  ['binaryequals', 'binary_equal'],
  ['ip', 'ip_equal'],
  ['ipaddress', 'ip_equal'],
  ['ipequals', 'ip_equal'],
  ['ipin', 'ip_equal'],
  ['notipaddress', 'ip_not_equal'],
  ['ipnotaddress', 'ip_not_equal'],
  ['ipnotequals', 'ip_not_equal'],
  ['notipequal', 'ip_not_equal'],
  ['null', 'null_equal'],
  ['isnull', 'null_equal'],
  ['nullequals', 'null_equal'],
])

const QUALIFIERS: ReadonlyMap<string, SetQualifier> = new Map([
  ['foranyvalue', 'for_any_value'],
  ['foranyvalues', 'for_any_value'],
  ['forany', 'for_any_value'],
  ['forallvalue', 'for_all_value'],
  ['forallvalues', 'for_all_value'],
  ['forall', 'for_all_value'],
])

const SUFFIXES: readonly string[] = ['ifexists', 'ifexist']

/**
 * The operator that `name` most likely means, qualifier and suffix included, or the empty string. `null_equal` loses
 * the suffix, which it does not take (COND-1). Bounded by the longest name looked at.
 */
export function suggestOperator(name: string, bases: readonly BaseOperator[]): string {
  if (name.length > LONGEST) return ''
  const colon = firstOf(name, isColon, 0, name.length)
  const qualifier = colon < 0 ? undefined : QUALIFIERS.get(plainName(name.slice(0, colon)))
  if (colon >= 0 && qualifier === undefined) return ''
  const word = plainName(name.slice(colon + 1))
  const suffix = SUFFIXES.find((ending) => word.endsWith(ending)) ?? ''
  const base = baseMeant(word.slice(0, word.length - suffix.length), bases)
  if (base === '') return ''
  const ifExist = suffix !== '' && base !== 'null_equal' ? '_if_exist' : ''
  return `${qualifier === undefined ? '' : `${qualifier}:`}${base}${ifExist}`
}

function isColon(code: number): boolean {
  return code === 0x3a || isWideColon(code)
}

function baseMeant(word: string, bases: readonly BaseOperator[]): string {
  return OTHER_NAMES.get(word) ?? nearestName(word, bases)
}
