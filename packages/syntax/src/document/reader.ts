// What the readers of all elements share: the kind of the document, and how a fault at a node becomes a diagnostic. A
// tree from a text has spans; a tree from values has none, and the fault keeps its node until its path is known. It
// refuses to know any element.
import type { DiagnosticArguments, DiagnosticCode } from '../diagnostics/codes.ts'
import type { FixDraft, RelatedDraft } from '../diagnostics/draft.ts'
import type { FormReport } from '../forms/reading.ts'
import type { JsonMember, JsonNode, JsonString, JsonTypeName } from '../json/tree.ts'
import type { PolicyKind } from '../policy.ts'
import type { Place, Span } from '../span.ts'

/** Anything a fault can stand at. */
export type Spot = JsonNode | JsonMember

/** Another place of a fault: the node, and what is said beside it. */
type RelatedSpot = { readonly at: Spot; readonly note: RelatedDraft['note'] }

type SpotExtras = {
  readonly related?: readonly RelatedSpot[]
  readonly fixes?: readonly FixDraft[]
  /** The part of the node that is meant, when it is not the whole. */
  readonly span?: Span
}

/** Records a fault at a node. */
type ReportAt = <Code extends DiagnosticCode>(
  code: Code,
  at: Spot,
  args: DiagnosticArguments[Code],
  extras?: SpotExtras,
) => void

/** Where faults go, and how places inside strings are found. */
export type Sink = {
  readonly reportAt: ReportAt
  /** The places inside a string, `undefined` in a tree from values. What it returns serves until it is called again. */
  readonly placeIn: (node: JsonString) => Place | undefined
  /** True once a structural error was recorded (DOC-12). */
  readonly hasStructural: () => boolean
}

export type Reader = Sink & {
  readonly kind: PolicyKind
  /** Records a fault of a small form in {@link Reader.formNode}; one function for all strings, not one for each. */
  readonly reportForm: FormReport
  /** The string that a form reader is reading, and the way to its places: see {@link beginForm}. */
  formNode: JsonString
  formPlace: Place | undefined
  /** The first word that only COS takes with a capital, and how many there are: see {@link noteCapitalized}. */
  capitalized: { readonly at: Spot; readonly name: string; readonly meant: string; count: number } | undefined
}

const NO_NODE: JsonString = { type: 'string', value: '', raw: undefined, span: undefined }

/** A reader for one document. */
export function createReader(kind: PolicyKind, sink: Sink): Reader {
  const { reportAt, placeIn, hasStructural } = sink
  const reader: Reader = {
    kind,
    reportAt,
    placeIn,
    hasStructural,
    formNode: NO_NODE,
    formPlace: undefined,
    capitalized: undefined,
    reportForm: (code, start, end, args, fix) => {
      const place = reader.formPlace
      if (place === undefined) return reportAt(code, reader.formNode, args)
      const fixes: FixDraft[] = []
      if (fix !== undefined) {
        const text = reader.formNode.value.slice(fix.start, fix.end)
        const newText = JSON.stringify(fix.newText).slice(1, -1)
        const title: FixDraft['title'] =
          fix.newText === ''
            ? ['delete', { text }]
            : text === ''
              ? ['insert', { text: fix.newText }]
              : ['replace', { text, by: fix.newText }]
        fixes.push({ title, safety: fix.safety, edits: [{ span: place(fix.start, fix.end), newText }] })
      }
      reportAt(code, reader.formNode, args, { span: place(start, end), fixes })
    },
  }
  return reader
}

/** Names the string whose form is read next, and returns the way to its places. */
export function beginForm(reader: Reader, node: JsonString): Place | undefined {
  reader.formNode = node
  reader.formPlace = reader.placeIn(node)
  return reader.formPlace
}

/** Notes a word with a capital that COS takes: a document has many or none, so one diagnostic stands for all (DOC-8). */
export function noteCapitalized(reader: Reader, at: Spot, name: string, meant: string): void {
  if (reader.capitalized === undefined) reader.capitalized = { at, name, meant, count: 1 }
  else reader.capitalized.count += 1
}

/** Reports the words that were noted; the place is that of the first one read. */
export function reportCapitalized({ capitalized, reportAt }: Reader): void {
  if (capitalized === undefined) return
  const { at, count, name, meant } = capitalized
  reportAt('member-capitalized', at, { count, name, meant })
}

/** A reader that reads the same and reports nothing: for what the language says to ignore. */
export function silently(reader: Reader): Reader {
  return { ...reader, reportAt: () => undefined, reportForm: () => undefined }
}

/** The first character of a node: where a fault of a whole object is shown. */
function opening(node: Spot): Span | undefined {
  return node.span === undefined
    ? undefined
    : { start: node.span.start, end: Math.min(node.span.start + 1, node.span.end) }
}

/** Reports at the opening bracket of an object. */
export function reportAtOpening<Code extends DiagnosticCode>(
  reader: Reader,
  code: Code,
  node: Spot,
  args: DiagnosticArguments[Code],
  fixes: readonly FixDraft[] = [],
): void {
  const span = opening(node)
  reader.reportAt(code, node, args, span === undefined ? { fixes } : { span, fixes })
}

/** A fix that writes the string `by` over a node whose text is `text`; none in a tree from values. */
export function overwrite(node: Spot, text: string, by: string, safety: FixDraft['safety']): readonly FixDraft[] {
  if (node.span === undefined) return []
  const edits = [{ span: node.span, newText: JSON.stringify(by) }]
  return [{ title: ['replace', { text, by }], safety, edits }]
}

/** What the document says, short enough for a message: the text as written, or the type of a larger value. */
export function shown(node: JsonNode): string {
  switch (node.type) {
    case 'string':
      return JSON.stringify(node.value.length > 60 ? `${node.value.slice(0, 59)}…` : node.value)
    case 'number':
      return node.raw
    case 'boolean':
      return String(node.value)
    case 'null':
      return 'null'
    case 'object':
      return '{…}'
    case 'array':
      return '[…]'
    case 'missing':
      return ''
  }
}

/** The type of a node as messages name it. */
export const typeOf = (node: JsonNode): JsonTypeName => node.type
