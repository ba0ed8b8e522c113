// The usual principal element: `"*"`, or known keys with patterns that can be read. It refuses to know whether a principal
// may stand where it does.
import { readPrincipal } from '../../forms/principal.ts'
import { isPlainObject } from '../../json/plain-object.ts'
import type { PrincipalElement, PrincipalEntry, PrincipalPattern } from '../../policy.ts'
import { PRINCIPAL_KEYS } from '../principal.ts'
import { stringNode, type UsualReader, usualList } from './reader.ts'

const EVERYBODY: PrincipalElement = { form: 'everybody', entries: [] }

/** Reads a principal element, if it is usual. */
export function usualPrincipal(value: unknown, reader: UsualReader): PrincipalElement | undefined {
  if (value === '*') return EVERYBODY
  if (!isPlainObject(value)) return undefined
  const names = Object.keys(value)
  const entries = new Array<PrincipalEntry>(names.length)
  for (let i = 0; i < names.length; i += 1) {
    const entry = usualEntry(names[i] ?? '', value, reader)
    if (entry === undefined) return undefined
    entries[i] = entry
  }
  return entries.length === 0 ? undefined : { form: 'map', entries }
}

function usualEntry(
  name: string,
  entries: Readonly<Record<string, unknown>>,
  reader: UsualReader,
): PrincipalEntry | undefined {
  const key = PRINCIPAL_KEYS.find((known) => known === name)
  if (key === undefined) return undefined
  const patterns = usualList(entries[name], reader, (value): PrincipalPattern | undefined =>
    typeof value === 'string' ? readPrincipal(stringNode(value), key, undefined, reader.doubt) : undefined,
  )
  return patterns === undefined ? undefined : { name: { text: name }, key, patterns, malformed: false }
}
