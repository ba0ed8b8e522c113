// An operator that compares something else than its key holds. It refuses to judge values, and keys that are not known without a
// doubt.
import type { KeyType } from '@qcs-policy/catalog'
import {
  type BaseOperator,
  type ConditionValue,
  cut,
  OPERATORS,
  type OperatorFacts,
  type OperatorFamily,
  type Severity,
} from '@qcs-policy/syntax'
import { readDateTime, readIp } from '@qcs-policy/syntax/read'
import type { FixReport, Text } from '../../finding.ts'
import { sureKey } from '../../reading/condition-keys.ts'
import { operatorFacts } from '../../reading/conditions.ts'
import { oneSpelling } from '../../reading/missing-keys.ts'
import { swapBase } from '../../reading/operator-swaps.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const conditionOperatorType: StatementRule = {
  id: 'condition-operator-type',
  category: 'correctness',
  level: 'error',
  preset: 'recommended',
  summary: {
    en: 'An operator that does not compare what its key holds',
    zh: '运算符与条件键的类型不符',
  },
  alias: 'CAM508',
  cites: ['COND-7', 'COND-8', 'COND-9', 'COND-10', 'COND-11', 'COND-15'],
  pages: ['598/10608'],
  api: 'condition-content',
  fix: 'unsafe',
  scope: 'statement',
  visit: { condition: checkCondition },
}

type Levels = Readonly<Partial<Record<OperatorFamily, Severity>>>

/** How bad each family is on a key of each type: an error where the values of one are none of the other. */
const LEVELS: Readonly<Record<KeyType, Levels>> = {
  string: { numeric: 'warning', boolean: 'warning', date: 'error', ip: 'error' },
  'string-set': { numeric: 'error', boolean: 'error', date: 'error', ip: 'error' },
  // Numbers and booleans are texts as well, and may be equal as such.
  numeric: { string: 'warning', binary: 'warning', boolean: 'warning', date: 'error', ip: 'error' },
  boolean: { string: 'warning', binary: 'warning', numeric: 'warning', date: 'error', ip: 'error' },
  date: { string: 'error', binary: 'error', numeric: 'error', boolean: 'error', ip: 'error' },
  ip: { string: 'error', binary: 'error', numeric: 'error', boolean: 'error', date: 'error' },
}

/** 0 and 1, which the vendor's own policies compare as text, and which are booleans too (COND-11). */
const MFA_LEVELS: Levels = { date: 'error', ip: 'error' }

function checkCondition(place: ConditionPlace, ctx: StatementContext): void {
  const key = sureKey(place.entry.key.text, ctx.catalog)
  const facts = operatorFacts(place)
  if (key === undefined || facts === undefined) return
  const level = (oneSpelling(key.name) === 'qcs:mfa' ? MFA_LEVELS : LEVELS[key.type])[facts.family]
  if (level === undefined) return
  const wanted = swapped(facts, key.type)
  ctx.report({
    at: place.clause.operator,
    message: message(key.name, key.type, place.clause.operator.text, wanted),
    level,
    related: [{ at: place.entry.key, message: TYPE_NAMES[key.type] }],
    fixes: wanted === undefined ? [] : fixesOf(wanted, key.type, place, ctx),
  })
}

const TYPE_NAMES: Readonly<Record<KeyType, Text>> = {
  string: { en: 'a text', zh: '字符串' },
  'string-set': { en: 'a set of texts', zh: '字符串集合' },
  numeric: { en: 'a number', zh: '数值' },
  date: { en: 'a date', zh: '日期' },
  ip: { en: 'an address', zh: 'IP 地址' },
  boolean: { en: 'a boolean', zh: '布尔值' },
}

const FAMILY_OF: Readonly<Record<KeyType, OperatorFamily>> = {
  string: 'string',
  'string-set': 'string',
  numeric: 'numeric',
  date: 'date',
  ip: 'ip',
  boolean: 'boolean',
}

/** The operator that compares in the same way what the key holds. */
function swapped({ comparison, negated }: OperatorFacts, type: KeyType): BaseOperator | undefined {
  const family = FAMILY_OF[type]
  return BASES.find(
    ([, facts]) => facts.family === family && facts.comparison === comparison && facts.negated === negated,
  )?.[0]
}

const isBase = (name: string): name is BaseOperator => Object.hasOwn(OPERATORS, name)

const BASES: readonly (readonly [BaseOperator, OperatorFacts])[] = Object.keys(OPERATORS)
  .filter(isBase)
  .map((base) => [base, OPERATORS[base]])

function fixesOf(
  wanted: BaseOperator,
  type: KeyType,
  { clause, entry }: ConditionPlace,
  { statement }: StatementContext,
): readonly FixReport[] {
  return entry.values.items.every((value) => fits(value, type)) ? swapBase(clause, wanted, statement) : []
}

function fits(value: ConditionValue, type: KeyType): boolean {
  if (type === 'ip') return value.type === 'string' && readIp(value.text) !== undefined
  if (type === 'date') return value.type === 'string' && readDateTime(value.text) !== undefined
  // What else does not fit is a fault of its own, which the parser reports.
  return true
}

function message(key: string, type: KeyType, operator: string, wanted: BaseOperator | undefined): Text {
  const [en, zh] =
    wanted === undefined
      ? ['use an operator for it', '请使用与其类型相符的运算符']
      : [`use \`${wanted}\``, `请使用 \`${wanted}\``]
  return {
    en: `\`${cut(key)}\` holds ${TYPE_NAMES[type].en}, which \`${cut(operator)}\` does not compare, so the API may refuse the document and the condition does not decide as meant; ${en}`,
    zh: `\`${cut(key)}\` 的值是 ${TYPE_NAMES[type].zh}，\`${cut(operator)}\` 不能正确比较，接口可能拒绝该文档，条件也不会按预期生效；${zh}`,
  }
}
