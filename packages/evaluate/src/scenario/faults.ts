// Collects what is wrong with a scenario while it is read. It refuses to know what a scenario is.
import type { Diagnostic } from '@qcs-policy/syntax'
import type { ScenarioDiagnostic } from './scenario.ts'

/** Member names and list positions from the scenario to a value. */
export type Path = readonly (string | number)[]

export type Faults = {
  /** Something that forbids deciding. */
  readonly error: (path: Path, message: string) => void
  /** Something that does not, and is hardly meant. */
  readonly warn: (path: Path, message: string) => void
  /** A diagnostic of a policy document that stands at `path`. */
  readonly document: (path: Path, diagnostic: Diagnostic) => void
  /** How many errors there are so far. */
  readonly errors: () => number
  readonly all: () => readonly ScenarioDiagnostic[]
}

/** An empty collection. */
export function collectFaults(): Faults {
  const all: ScenarioDiagnostic[] = []
  let errors = 0
  const error = (path: Path, message: string): void => {
    errors += 1
    all.push({ severity: 'error', path, message })
  }
  return {
    error,
    warn: (path, message) => {
      all.push({ severity: 'warning', path, message })
    },
    document: (path, diagnostic) => {
      if (diagnostic.structural) errors += 1
      all.push({
        severity: diagnostic.structural ? 'error' : diagnostic.severity === 'info' ? 'info' : 'warning',
        path: diagnostic.path === undefined ? path : [...path, ...diagnostic.path],
        message: diagnostic.message,
        document: diagnostic,
      })
    },
    errors: () => errors,
    all: () => all,
  }
}
