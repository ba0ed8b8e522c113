// Places and mends of a document as SARIF has them: regions, locations, replacements. Lines and columns count from 1, columns
// in UTF-16 units; a byte order mark is no part of the text. It refuses to know rules and runs.
import type { Finding } from '@qcs-policy/lint'
import type { Fix, Span } from '@qcs-policy/syntax'
import { positionAt, type Source } from './positions.ts'
import { sarifText } from './sarif-text.ts'

/** Where a file is: a URI, relative to the base where that is told. */
export type ArtifactLocation = { readonly uri: string; readonly uriBaseId?: string; readonly index?: number }

/** The name of the folder that relative URIs start from. */
export const SOURCE_ROOT = '%SRCROOT%'

/** A place in a file. */
export function locationOf(artifactLocation: ArtifactLocation, source: Source, span: Span): object {
  return { physicalLocation: { artifactLocation, region: regionOf(source, span) } }
}

/** Other places that belong to a finding, with what is to be said of each. */
export function relatedLocationsOf(
  artifactLocation: ArtifactLocation,
  source: Source,
  related: Finding['related'],
): readonly object[] {
  return related.map(({ span, message }, id) => ({
    id,
    ...locationOf(artifactLocation, source, span),
    message: sarifText(message),
  }))
}

/** The fixes that may be applied without a look: the safe ones, each once. */
export function fixesOf(artifactLocation: ArtifactLocation, source: Source, fixes: readonly Fix[]): readonly object[] {
  const written = fixes
    .filter(({ safety, edits }) => safety === 'safe' && edits.length > 0)
    .map(({ title, edits }) => ({
      description: sarifText(title),
      artifactChanges: [{ artifactLocation, replacements: edits.map((edit) => replacementOf(source, edit)) }],
    }))
  // Compared as they are written, since places beyond the text have become its end by then.
  return [...new Map(written.map((fix) => [JSON.stringify(fix), fix])).values()]
}

function replacementOf(source: Source, { span, newText }: Fix['edits'][number]): object {
  return {
    deletedRegion: regionOf(source, span),
    ...(newText === '' ? {} : { insertedContent: { text: newText } }),
  }
}

function regionOf(source: Source, span: Span): object {
  const mark = source.text.charCodeAt(0) === 0xfeff ? 1 : 0
  const start = positionAt(source, Math.max(span.start, mark))
  const end = positionAt(source, Math.max(span.end, mark))
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset - mark,
    charLength: end.offset - start.offset,
  }
}
