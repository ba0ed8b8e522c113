// Which one error a call with a faulty document would return. It refuses to know how a fault is found and which codes it
// may lead to.
import { API_ERROR_ORDER } from './api-errors.ts'
import type { ApiName } from './api-names.ts'
import type { Diagnostic } from './diagnostic.ts'

const RANK: ReadonlyMap<string, number> = new Map(API_ERROR_ORDER.map((code, rank) => [code, rank]))

/**
 * The one error that a call with this document would return, or `undefined` when none is predicted: the first of the
 * error-level diagnostics in the order of section 8. Linear in the number of diagnostics.
 */
export function predictApiError(
  diagnostics: readonly Pick<Diagnostic, 'severity' | 'apiErrors'>[],
  api: ApiName,
): string | undefined {
  let first: string | undefined
  let firstRank = Number.POSITIVE_INFINITY
  for (const diagnostic of diagnostics) {
    const code = diagnostic.severity === 'error' ? diagnostic.apiErrors?.[api] : undefined
    const rank = code === undefined ? Number.POSITIVE_INFINITY : (RANK.get(code) ?? Number.POSITIVE_INFINITY)
    if (rank < firstRank) {
      first = code
      firstRank = rank
    }
  }
  return first
}
