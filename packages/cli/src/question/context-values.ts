// `--context key=value`: a text, whatever it looks like, since every operator takes numbers, times and addresses as texts;
// `key:=JSON` for a number, a boolean or a list. A key that comes twice has both values. It refuses to know any key.
import type { ContextValue } from '@qcs-policy/evaluate'

type Scalar = string | number | boolean

/** The context, or why an entry is none. */
export type ContextReading =
  | { readonly context: Readonly<Record<string, ContextValue>> }
  | { readonly entry: string; readonly fault: 'no-key' | 'no-json' | 'no-value' }

/** Reads the entries in their order. Linear. */
export function readContext(entries: readonly string[]): ContextReading {
  const found = new Map<string, { readonly values: readonly Scalar[]; readonly isList: boolean }>()
  for (const entry of entries) {
    const at = entry.indexOf('=')
    const isJson = entry[at - 1] === ':'
    const key = entry.slice(0, Math.max(isJson ? at - 1 : at, 0))
    if (key === '') return { entry, fault: 'no-key' }
    const text = entry.slice(at + 1)
    const value = isJson ? jsonOf(text) : text
    if (value === undefined) return { entry, fault: 'no-json' }
    const values = scalarsOf(value)
    if (values === undefined) return { entry, fault: 'no-value' }
    const before = found.get(key)
    const isList = before !== undefined || Array.isArray(value)
    found.set(key, { values: [...(before?.values ?? []), ...values], isList })
  }
  const context = Array.from(found, ([key, { values, isList }]) => [key, contextValue(values, isList)] as const)
  return { context: Object.fromEntries(context) }
}

function contextValue(values: readonly Scalar[], isList: boolean): ContextValue {
  const [only] = values
  return isList || only === undefined ? values : only
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function scalarsOf(value: unknown): readonly Scalar[] | undefined {
  if (isScalar(value)) return [value]
  return Array.isArray(value) && value.every(isScalar) ? value : undefined
}

function isScalar(value: unknown): value is Scalar {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  )
}
