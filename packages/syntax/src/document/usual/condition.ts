// The usual condition element. It refuses to judge: the readers of operators and values do.
import { checkConditionValue, readConditionValue } from '../../forms/condition-value.ts'
import { readOperator } from '../../forms/operator.ts'
import { NO_VARIABLES } from '../../forms/variable.ts'
import { isPlainObject } from '../../json/plain-object.ts'
import { nodeOf } from '../../json/values.ts'
import type {
  ConditionClause,
  ConditionElement,
  ConditionEntry,
  ConditionOperator,
  ConditionValue,
  OneOrMany,
  TextValue,
} from '../../policy.ts'
import { isPlainKey } from '../condition.ts'
import { createMemory, type Memory, remember } from './memory.ts'
import { stringNode, type UsualReader } from './reader.ts'
import { isSameCondition } from './same-condition.ts'

const operators: Memory<ConditionOperator> = createMemory()
const keys: Memory<TextValue> = createMemory()
/** The last condition that began with an operator: statements of one policy often have the same. */
const last: Memory<ConditionElement> = createMemory()

/** Reads a condition element, if it is usual. */
export function usualCondition(value: unknown, reader: UsualReader): ConditionElement | undefined {
  if (!isPlainObject(value)) return undefined
  const names = Object.keys(value)
  const [first] = names
  if (first === undefined) return undefined
  const known = last.get(first)
  if (known !== undefined && isSameCondition(known, value)) return known
  const clauses = new Array<ConditionClause>(names.length)
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] ?? ''
    const clause = usualClause(name, value[name], reader)
    if (clause === undefined) return undefined
    clauses[i] = clause
  }
  const condition: ConditionElement = { form: 'clauses', clauses }
  if (!reader.doubtful && isSmall(condition)) remember(last, first, condition)
  return condition
}

/** One key with few short values: what is remembered must not be of any size. */
function isSmall({ clauses: [clause, second] }: ConditionElement): boolean {
  const [entry, other] = clause?.entries ?? []
  if (entry === undefined || second !== undefined || other !== undefined) return false
  const { items } = entry.values
  return items.length <= 16 && items.every((item) => item.type !== 'string' || item.text.length <= 100)
}

function usualClause(name: string, value: unknown, reader: UsualReader): ConditionClause | undefined {
  const operator = operators.get(name) ?? operatorOf(name, reader)
  if (reader.doubtful || !isPlainObject(value)) return undefined
  const names = Object.keys(value)
  if (names.length === 0) return undefined
  const entries = new Array<ConditionEntry>(names.length)
  for (let i = 0; i < names.length; i += 1) {
    const key = names[i] ?? ''
    const node = keys.get(key) ?? keyOf(key)
    const values = usualValues(value[key], operator, reader)
    if (node === undefined || values === undefined) return undefined
    entries[i] = { key: node, values }
  }
  return { operator, entries, malformed: false }
}

function operatorOf(name: string, reader: UsualReader): ConditionOperator {
  const operator = readOperator(stringNode(name), undefined, reader.doubt)
  if (!reader.doubtful) remember(operators, name, operator)
  return operator
}

function keyOf(text: string): TextValue | undefined {
  if (!isPlainKey(text)) return undefined
  const key = { text }
  remember(keys, text, key)
  return key
}

function usualValues(
  value: unknown,
  operator: ConditionOperator,
  reader: UsualReader,
): OneOrMany<ConditionValue> | undefined {
  if (!Array.isArray(value)) {
    const one = usualValue(value, operator, reader)
    return one === undefined ? undefined : { form: 'one', items: [one] }
  }
  if (value.length === 0) return undefined
  const items = new Array<ConditionValue>(value.length)
  for (let i = 0; i < items.length; i += 1) {
    const item = usualValue(value[i], operator, reader)
    if (item === undefined) return undefined
    items[i] = item
  }
  return { form: 'list', items }
}

function usualValue(value: unknown, operator: ConditionOperator, reader: UsualReader): ConditionValue | undefined {
  if (typeof value === 'string') {
    const node = stringNode(value)
    checkConditionValue(node, operator, undefined, reader.doubt)
    return value.includes('${')
      ? readConditionValue(node, undefined, reader.doubt)
      : { type: 'string', text: value, variables: NO_VARIABLES }
  }
  if (typeof value !== 'number' && typeof value !== 'boolean') return undefined
  const node = nodeOf(value)
  checkConditionValue(node, operator, undefined, reader.doubt)
  return readConditionValue(node, undefined, reader.doubt)
}
