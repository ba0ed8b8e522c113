// Members of a response, each with its type checked and a fault reported at its path. `null` counts as absent, as the API
// means it. It refuses to know which members there are.
import { diagnosticOf, type Path, type Report } from '../diagnostic.ts'
import type { SourcedDocument } from '../document.ts'
import { placeOf } from '../shape/messages.ts'

/** An object of a response. */
export type Fields = {
  readonly value: Readonly<Record<string, unknown>>
  readonly path: Path
  readonly report: Report
}

/** The value as fields, if it is an object. */
export function fieldsOf(value: unknown, path: Path, report: Report): Fields | undefined {
  return isObject(value) ? { value, path, report } : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A member as it stands; `undefined` when it is absent or null. */
export function rawField({ value }: Fields, name: string): unknown {
  return Object.hasOwn(value, name) ? (value[name] ?? undefined) : undefined
}

/** A member that is an object. */
export function objectField(fields: Fields, name: string): Fields | undefined {
  const raw = rawField(fields, name)
  const path = [...fields.path, name]
  const found = fieldsOf(raw, path, fields.report)
  if (found === undefined && raw !== undefined) wrong(fields, path, 'an object')
  return found
}

/** A member that has to be an object. */
export function requiredObject(fields: Fields, name: string): Fields | undefined {
  if (rawField(fields, name) === undefined) lacking(fields, name)
  return objectField(fields, name)
}

/** A member that is a text; an empty one counts as absent. */
export function textField(fields: Fields, name: string): string | undefined {
  const raw = rawField(fields, name)
  if (raw === undefined || raw === '') return undefined
  if (typeof raw === 'string') return raw
  wrong(fields, [...fields.path, name], 'a text')
  return undefined
}

/** A member that is an id, as text or number. */
export function idField(fields: Fields, name: string): string | undefined {
  const raw = rawField(fields, name)
  if (raw === undefined || raw === '') return undefined
  if (typeof raw === 'string') return raw
  if (typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0) return String(raw)
  wrong(fields, [...fields.path, name], 'an id: a text, or a whole number that is exact')
  return undefined
}

/** A member that has to be an id. */
export function requiredId(fields: Fields, name: string): string | undefined {
  const id = idField(fields, name)
  if (id === undefined && rawField(fields, name) === undefined) lacking(fields, name)
  return id
}

/** A member that is 0 or 1; absent is no. */
export function flagField(fields: Fields, name: string): boolean {
  const raw = rawField(fields, name)
  if (raw === undefined || raw === 0 || raw === false || raw === '0') return false
  if (raw === 1 || raw === true || raw === '1') return true
  wrong(fields, [...fields.path, name], '0 or 1')
  return false
}

/** A member that is a whole number, not negative. */
export function countField(fields: Fields, name: string): number | undefined {
  const raw = rawField(fields, name)
  if (raw === undefined) return undefined
  if (typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0) return raw
  wrong(fields, [...fields.path, name], 'a whole number')
  return undefined
}

/** A list of objects; `undefined` when it is absent. */
export function listField(fields: Fields, name: string): readonly Fields[] | undefined {
  const raw = rawField(fields, name)
  if (raw === undefined) return undefined
  const path = [...fields.path, name]
  if (!Array.isArray(raw)) {
    wrong(fields, path, 'a list')
    return undefined
  }
  const entries: readonly unknown[] = raw
  return entries.flatMap((entry, i) => {
    const found = fieldsOf(entry, [...path, i], fields.report)
    if (found === undefined) wrong(fields, [...path, i], 'an object')
    return found ?? []
  })
}

/** A policy document, as text or as an object; an empty text counts as absent. */
export function documentField(fields: Fields, name: string): readonly SourcedDocument[] {
  const raw = rawField(fields, name)
  return raw === undefined || raw === '' ? [] : [{ value: raw, path: [...fields.path, name] }]
}

/** Says that a member is missing. */
export function lacking({ path, report }: Fields, name: string): void {
  report(
    diagnosticOf('shape-malformed', `${placeOf(path)} lacks \`${name}\`; save the response as the API gave it`, path),
  )
}

function wrong({ report }: Fields, path: Path, wanted: string): void {
  report(
    diagnosticOf('shape-malformed', `${placeOf(path)} has to be ${wanted}; save the response as the API gave it`, path),
  )
}
