// Where a statement stands: in a file, with line and column, or in a policy that has no file. It refuses to know what is
// said about it.
import type { StatementRef } from '@qcs-policy/evaluate'
import type { Span } from '@qcs-policy/syntax'
import type { PolicyFile, PolicySources } from '../question/policy-files.ts'
import { type Position, positionAt, type Source, sourceOf } from '../report/positions.ts'

/** A file that statements stand in; `source` knows its lines. */
type PlacedFile = { readonly path: string; readonly source: Source }

/** Looks up files; the lines of each are found once. */
export type Places = {
  readonly fileOf: (at: StatementRef) => PlacedFile | undefined
  /** The beginning of a span in the file of a statement. */
  readonly positionOf: (at: StatementRef, span: Span | undefined) => Position | undefined
}

/** The places of the policies that were read from files. */
export function placesIn(sources: PolicySources): Places {
  const known = new Map<PolicyFile, PlacedFile>()
  const fileOf = ({ layer, policy }: StatementRef): PlacedFile | undefined => {
    const file = sources.get(layer)?.[policy]
    if (file === undefined) return undefined
    const placed = known.get(file) ?? { path: file.path, source: sourceOf(file.text) }
    known.set(file, placed)
    return placed
  }
  return {
    fileOf,
    positionOf: (at, span) => {
      const file = fileOf(at)
      return file === undefined || span === undefined ? undefined : positionAt(file.source, span.start)
    },
  }
}
