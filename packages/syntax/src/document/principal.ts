// The principal element (section 6 of the language): `"*"` or a map of three known keys to lists. Every fault in it is
// an error that makes the statement's principal indeterminate (PRIN-9). It refuses to know whether a principal may
// stand here; that depends on the kind and is the statement's business.
import { nearestName } from '../forms/nearest.ts'
import { readPrincipal } from '../forms/principal.ts'
import type { JsonMember, JsonNode } from '../json/tree.ts'
import type { OneOrMany, PrincipalElement, PrincipalEntry, PrincipalKey, PrincipalPattern } from '../policy.ts'
import { beginForm, overwrite, type Reader, typeOf } from './reader.ts'

/** The keys of the principal map. */
export const PRINCIPAL_KEYS: readonly PrincipalKey[] = ['qcs', 'service', 'federated']

/** What other languages write for them. */
const MEANT: ReadonlyMap<string, PrincipalKey> = new Map([
  ['AWS', 'qcs'],
  ['RAM', 'qcs'],
  ['CAM', 'qcs'],
  ['uin', 'qcs'],
])

/** Reads a principal element, whatever it is. */
export function readPrincipalElement(value: JsonNode, reader: Reader): PrincipalElement {
  const { span } = value
  if (value.type === 'string' && value.value === '*') return { form: 'everybody', entries: [], value, span }
  if (value.type !== 'object') {
    if (value.type !== 'missing') reader.reportAt('principal-type', value, { found: typeOf(value) })
    return { form: 'malformed', entries: [], value, span }
  }
  if (value.members.length === 0) {
    reader.reportAt('principal-empty', value, {})
    return { form: 'malformed', entries: [], value, span }
  }
  return { form: 'map', entries: value.members.map((member) => readEntry(member, reader)), value, span }
}

function readEntry(member: JsonMember, reader: Reader): PrincipalEntry {
  const { name, value, span } = member
  const key = PRINCIPAL_KEYS.find((known) => known === name.value)
  const named = { text: name.value, raw: name.raw, span: name.span }
  if (key === undefined) {
    const suggestion = MEANT.get(name.value) ?? nearestName(name.value, PRINCIPAL_KEYS)
    const fixes = suggestion === '' ? [] : overwrite(name, name.value, suggestion, 'unsafe')
    reader.reportAt('principal-unknown-key', name, { key: name.value, suggestion }, { fixes })
    const none: OneOrMany<PrincipalPattern> = { form: 'list', items: [], span: value.span }
    return { name: named, key, value, span, patterns: none, malformed: true }
  }
  const elements = value.type === 'array' ? value.elements : [value]
  if (elements.length === 0) reader.reportAt('principal-empty', value, {})
  const patterns = readPatterns(elements, key, reader)
  const malformed =
    patterns.length < elements.length || elements.length === 0 || patterns.some(({ form }) => form === 'malformed')
  const list: OneOrMany<PrincipalPattern> = {
    form: value.type === 'array' ? 'list' : 'one',
    items: patterns,
    span: value.span,
  }
  return { name: named, key, value, span, patterns: list, malformed }
}

function readPatterns(elements: readonly JsonNode[], key: PrincipalKey, reader: Reader): PrincipalPattern[] {
  const patterns: PrincipalPattern[] = []
  for (const element of elements) {
    if (element.type === 'string') {
      patterns.push(readPrincipal(element, key, beginForm(reader, element), reader.reportForm))
    } else if (element.type !== 'missing') {
      reader.reportAt('principal-type', element, { found: typeOf(element) })
    }
  }
  return patterns
}
