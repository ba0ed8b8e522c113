// Condition values as text: as written where the policy was read from a text, else as they were read. It refuses to compare
// them.
import type { ConditionValue } from '@qcs-policy/syntax'
import { type DateTime, formatNetwork } from '@qcs-policy/syntax/read'
import { STAR, type Wildcard } from '@qcs-policy/syntax/wildcard'
import type { ReadValue } from '../compiled/comparisons.ts'
import type { CompiledEntry } from '../compiled/condition.ts'
import type { CompiledStatement } from '../compiled/statement.ts'
import type { Template } from '../compiled/variables.ts'
import { MAX_LISTED } from './shortened.ts'

/** What the values of a condition key say: the first of them as text, and how many there are. */
export type ValueTexts = { readonly texts: readonly string[]; readonly count: number }

export function valueTexts(entry: CompiledEntry, statement: CompiledStatement | undefined): ValueTexts {
  const written = statement?.source?.condition?.clauses[entry.clause]?.entries[entry.entry]
  if (written !== undefined) return firstOf(written.values.items, writtenText)
  const { test, values, templates } = entry
  if (typeof test === 'object') return firstOf(test.wanted, wantedText)
  const read = firstOf(values, readText)
  const others = firstOf(templates, templateText)
  return { texts: [...read.texts, ...others.texts], count: read.count + others.count }
}

function firstOf<Value>(values: readonly Value[], textOf: (value: Value) => string): ValueTexts {
  return { texts: values.slice(0, MAX_LISTED).map(textOf), count: values.length }
}

function writtenText(value: ConditionValue): string {
  switch (value.type) {
    case 'string':
      return value.text
    case 'number':
      return value.raw
    case 'boolean':
      return String(value.value)
    case 'other':
      return value.value.type === 'null' ? 'null' : `a value of type ${value.value.type}`
  }
}

function wantedText(wanted: boolean | Template | undefined): string {
  return typeof wanted === 'object' ? templateText(wanted) : String(wanted ?? 'a value that cannot be read')
}

/** A value that was read, as text that reads the same. */
function readText(value: ReadValue): string {
  if (typeof value !== 'object') return String(value)
  if ('seconds' in value) return dateText(value)
  return 'pieces' in value ? wildcardText(value) : formatNetwork(value)
}

/** COND-9, in UTC. */
export function dateText({ seconds, nanoseconds }: Pick<DateTime, 'seconds' | 'nanoseconds'>): string {
  const iso = new Date(seconds * 1000).toISOString().slice(0, 19)
  const fraction = nanoseconds === 0 ? '' : `.${String(nanoseconds).padStart(9, '0').replace(/0+$/, '')}`
  return `${iso}${fraction}Z`
}

function wildcardText({ kind, head, pieces, tail }: Wildcard): string {
  if (kind === 'literal') return head
  return [head, ...pieces.map(({ text }) => text), tail].join('*')
}

function templateText(template: Template): string {
  return template
    .map((part) => (part === STAR ? '*' : typeof part === 'string' ? part : `\${${part.variable ?? '…'}}`))
    .join('')
}
