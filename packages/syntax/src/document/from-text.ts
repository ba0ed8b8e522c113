// `parsePolicy`: the whole way from a text to a policy with every fault named. It joins the JSON layer and the document
// layer and holds what both need, the way from a node to a place. It refuses to read anything itself.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Messages } from '../diagnostics/draft.ts'
import { MESSAGES, type MessageLanguage } from '../diagnostics/messages.ts'
import { createReporter, draftOf, type Reporter, renderAll } from '../diagnostics/reporter.ts'
import { rawOffsets } from '../json/decode-string.ts'
import type { Origin } from '../json/origin.ts'
import { type JsonDocument, readJson } from '../json/read-json.ts'
import { isQuote } from '../json/scanners.ts'
import type { JsonString } from '../json/tree.ts'
import type { Policy, PolicyKind } from '../policy.ts'
import type { Place, Span } from '../span.ts'
import { isRecognizable, readDocument } from './document.ts'
import { reportLengths } from './length.ts'
import type { Sink } from './reader.ts'

export type ParseOptions = {
  /** The kind of document; inferred, and reported as information, when it is not given (P-2). */
  readonly kind?: PolicyKind
  /** The language of messages, English by default. */
  readonly language?: MessageLanguage
}

/** What was read. `policy` is absent only when the text holds no JSON object. */
export type ParseResult = {
  readonly policy?: Policy
  readonly kind: PolicyKind
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a policy text of any quality and names every fault in it, each with its place. Never throws. The policy holds
 * all that could be read; it can be compiled only when no diagnostic is structural (DOC-12). Linear in the length, up
 * to 16 Mi UTF-16 units.
 */
export function parsePolicy(text: string, options: ParseOptions = {}): ParseResult {
  const reporter = createReporter()
  const messages = MESSAGES[options.language ?? 'en']
  const document = readJson(text, reporter.report)
  if (document.root === undefined || (document.embedded && !isRecognizable(document.root))) {
    return withoutPolicy(text, document, reporter, messages, options.kind)
  }
  const sink = textSink(document.origin, reporter)
  const { policy, kind } = readDocument(document.root, options.kind, sink)
  if (policy !== undefined) reportLengths(document, policy, reporter.report)
  const diagnostics = renderAll(reporter.drafts(), messages)
  return policy === undefined ? { kind, diagnostics } : { policy, kind, diagnostics }
}

/** No document was found: the faults of what is no document say nothing, so one diagnostic stands for all. */
function withoutPolicy(
  text: string,
  { origin, root }: JsonDocument,
  reporter: Reporter,
  messages: Messages,
  kind: PolicyKind = 'identity',
): ParseResult {
  const silent = root === undefined && (reporter.has('text-empty') || reporter.has('text-too-long'))
  if (silent) return { kind, diagnostics: renderAll(reporter.drafts(), messages) }
  const start = text.length - text.trimStart().length
  const span =
    origin.encoding === 'none' ? { start, end: Math.max(start, text.trimEnd().length) } : { start: 0, end: text.length }
  return { kind, diagnostics: renderAll([draftOf('not-a-policy-text', span, { found: '' }, undefined)], messages) }
}

const NOWHERE: Span = { start: 0, end: 0 }

function textSink(origin: Origin, reporter: Reporter): Sink {
  // One function for all strings without escapes: a place is asked for only while its string is being read, and a
  // closure for each string costs as much as reading a short one.
  let base = 0
  const plain: Place = (start, end) => ({ start: base + start, end: base + end })
  return {
    hasStructural: reporter.hasStructural,
    placeIn: (node) => {
      if (origin.encoding !== 'none' || node.raw?.length !== node.value.length + 2) return placeIn(origin, node)
      base = (node.span?.start ?? 0) + 1
      return plain
    },
    reportAt: (code, at, args, extras) => {
      const related = (extras?.related ?? []).map((other) => ({ span: other.at.span ?? NOWHERE, note: other.note }))
      // An edit inside an encoded document would have to be encoded again, so none is offered there.
      const fixes = origin.encoding === 'none' ? (extras?.fixes ?? []) : []
      reporter.report(code, extras?.span ?? at.span ?? NOWHERE, args, { related, fixes })
    },
  }
}

/** The way from offsets in a decoded string to places in the outer text. */
function placeIn(origin: Origin, node: JsonString): Place {
  const inRaw = rawIndex(node.raw ?? '')
  const base = node.innerStart ?? node.span?.start ?? 0
  return (start, end) => origin.span(base + inRaw(start), base + inRaw(end))
}

/** Where a decoded character stands in what was written. The table of a string with escapes is made when first asked. */
function rawIndex(raw: string): (index: number) => number {
  const content = isQuote(raw.charAt(0)) ? 1 : 0
  if (!raw.includes('\\')) return (index) => content + index
  let offsets: Uint32Array | undefined
  return (index) => {
    offsets ??= rawOffsets(raw, content)
    return offsets[index] ?? raw.length
  }
}
