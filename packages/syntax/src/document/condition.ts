// The condition element (section 4 of the language): operators, keys, values. Every fault in it is non-structural: the
// clause concerned is indeterminate (COND-15). It refuses to know what a key means or whether a condition holds.
import { trimmed } from '../forms/characters.ts'
import { checkConditionValue, readConditionValue } from '../forms/condition-value.ts'
import { readOperator } from '../forms/operator.ts'
import type { JsonMember, JsonNode } from '../json/tree.ts'
import type { ConditionClause, ConditionElement, ConditionEntry, ConditionOperator, ConditionValue } from '../policy.ts'
import { beginForm, overwrite, type Reader, typeOf } from './reader.ts'

/** Reads a condition element, whatever it is. */
export function readConditionElement(value: JsonNode, reader: Reader): ConditionElement {
  const { span } = value
  if (value.type === 'object' && value.members.length > 0) {
    return { form: 'clauses', clauses: value.members.map((member) => readClause(member, reader)), value, span }
  }
  if (
    (value.type === 'object' && value.members.length === 0) ||
    (value.type === 'array' && value.elements.length === 0)
  ) {
    reader.reportAt('condition-empty', value, { found: value.type })
    return { form: 'none', clauses: [], value, span }
  }
  if (value.type !== 'missing') reader.reportAt('condition-type', value, { found: typeOf(value) })
  return { form: 'malformed', clauses: [], value, span }
}

function readClause({ name, value, span }: JsonMember, reader: Reader): ConditionClause {
  const operator = readOperator(name, beginForm(reader, name), reader.reportForm)
  if (value.type === 'object' && value.members.length > 0) {
    const meant = operator.base === undefined ? operatorMeant(name.value) : operator
    const entries = value.members.map((member) => readEntry(member, meant, reader))
    return { operator, entries, malformed: false, value, span }
  }
  if (value.type === 'object') reader.reportAt('condition-clause-empty', value, { operator: name.value })
  else if (value.type !== 'missing') reader.reportAt('condition-clause-type', value, { found: typeOf(value) })
  return { operator, entries: [], malformed: true, value, span }
}

/** The operator that a name with blanks around it stands for: its values are checked all the same. */
function operatorMeant(name: string): ConditionOperator {
  return readOperator({ type: 'string', value: trimmed(name) }, undefined, () => undefined)
}

function readEntry({ name, value, span }: JsonMember, operator: ConditionOperator, reader: Reader): ConditionEntry {
  checkKey(name.value, { name, value, span }, reader)
  const elements = value.type === 'array' ? value.elements : [value]
  if (elements.length === 0) reader.reportAt('condition-values-empty', value, { key: name.value })
  const items: ConditionValue[] = []
  for (const element of elements) {
    if (element.type !== 'missing') items.push(readValue(element, operator, reader))
  }
  return {
    key: { text: name.value, raw: name.raw, span: name.span },
    values: { form: value.type === 'array' ? 'list' : 'one', items, span: value.span },
    span,
  }
}

/** True for a key about which there is nothing to say. */
export function isPlainKey(key: string): boolean {
  return key !== '' && trimmed(key) === key && !key.includes('${')
}

/** A key is taken literally (COND-3), so blanks at its edges and variables (VAR-2) are surely not meant. */
function checkKey(key: string, { name }: JsonMember, reader: Reader): void {
  if (isPlainKey(key)) return
  const bare = trimmed(key)
  if (bare !== key || key === '') {
    const fixes = bare === '' ? [] : overwrite(name, key, bare, 'unsafe')
    reader.reportAt('condition-key-malformed', name, { key }, { fixes })
  }
  const variable = key.indexOf('${')
  if (variable !== -1) {
    const close = key.indexOf('}', variable)
    const variableEnd = close === -1 ? key.length : close + 1
    const place = reader.placeIn(name)
    const extras = place === undefined ? {} : { span: place(variable, variableEnd) }
    reader.reportAt('variable-misplaced', name, { where: 'key', text: key.slice(variable, variableEnd) }, extras)
  }
}

function readValue(element: JsonNode, operator: ConditionOperator, reader: Reader): ConditionValue {
  if (element.type !== 'string') {
    // A fault of a value that is no string is shown at the whole value.
    checkConditionValue(element, operator, undefined, (code, _start, _end, args) =>
      reader.reportAt(code, element, args),
    )
    return readConditionValue(element, undefined, reader.reportForm)
  }
  const place = beginForm(reader, element)
  checkConditionValue(element, operator, place, reader.reportForm)
  return readConditionValue(element, place, reader.reportForm)
}
