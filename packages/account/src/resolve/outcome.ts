// A value, or why there is none: how the steps of resolving pass on what they found. It refuses to know any step.
import type { AccountCode, AccountDiagnostic } from '../diagnostic.ts'
import { diagnosticOf } from '../diagnostic.ts'

/** `value` is absent exactly when a diagnostic is an error. */
export type Found<Value> = { readonly value?: Value; readonly diagnostics: readonly AccountDiagnostic[] }

export function found<Value>(value: Value): Found<Value> {
  return { value, diagnostics: [] }
}

export function notFound(code: AccountCode, message: string): { readonly diagnostics: readonly AccountDiagnostic[] } {
  return { diagnostics: [diagnosticOf(code, message)] }
}
