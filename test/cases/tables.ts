// The decision tables of this folder as data: which files there are, what a row holds beside its scenario, and the two
// sides of a comparison. Rows are scenarios as `qcs-policy evaluate --scenarios` reads them. It refuses to decide.
import type { Decision, StatementRef } from '@qcs-policy/evaluate'
import { projectFiles, textOf } from '../support/project-files.ts'

/** What the tests read of a row; the rest is the scenario. */
export type Row = {
  readonly id: string
  readonly title: string
  /** The rules of the language that the row is about. */
  readonly rules: readonly string[]
  /** The vendor page that states it, by its number or its name; absent where only this project's language does. */
  readonly source?: string
  readonly expect: 'allow' | 'deny' | 'valid' | 'invalid'
  readonly expectCode?: string
  /** Absent: `explicit` for an allow, `implicit` for a deny. */
  readonly expectBasis?: string
  /** Every determining statement, as `identity 0/1`: layer, policy, statement. Absent: none. */
  readonly expectDetermining?: readonly string[]
  /** The rules of everything that could not be judged. Absent: nothing. */
  readonly expectIndeterminate?: readonly string[]
  /** The rules of the notes. Absent: none. */
  readonly expectNotes?: readonly string[]
  /** In `refused/` alone: the code of the fault of structure. */
  readonly expectRefused?: string
}

/** The tables whose scenarios are decided or judged. */
export const CASE_FILES: readonly string[] = projectFiles('test/cases').filter((file) =>
  /^test\/cases\/[^/]+\.json$/.test(file),
)

/** Documents that must not be evaluated. */
export const REFUSED_FILE = 'test/cases/refused/documents.json'

/** The rows of a table. */
export function rowsOf(file: string): readonly Row[] {
  return JSON.parse(textOf(file)).scenarios
}

/** What a row expects of a decision, in the form of {@link outcomeOf}. */
export function expectedOf(row: Row): object {
  return {
    decision: row.expect,
    basis: row.expectBasis ?? (row.expect === 'allow' ? 'explicit' : 'implicit'),
    determining: (row.expectDetermining ?? []).toSorted(),
    indeterminate: (row.expectIndeterminate ?? []).toSorted(),
    notes: row.expectNotes ?? [],
  }
}

/** A decision in the words of the tables. */
export function outcomeOf({ decision, basis, determining, indeterminate, notes }: Decision): object {
  return {
    decision,
    basis,
    determining: determining.map(statementName).toSorted(),
    indeterminate: [...new Set(indeterminate.map(({ rule }) => rule))].toSorted(),
    notes: notes.map(({ rule }) => rule),
  }
}

function statementName({ layer, policy, statement }: StatementRef): string {
  return `${layer} ${policy}/${statement}`
}
