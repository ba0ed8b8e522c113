// `readPolicy`: the load path, from a parsed JSON value to a policy without places. Usual statements are read straight
// from their values, all others as nodes by the readers that `parsePolicy` uses. It refuses to see the text: faults of
// JSON syntax, duplicate members and the length of the text (DOC-1, DOC-2, DOC-11) are the business of `parsePolicy`.
import type { KindReason } from '../diagnostics/codes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { PlainObject } from '../json/plain-object.ts'
import type { JsonNode } from '../json/tree.ts'
import { nodeOf, objectNodeOf } from '../json/values.ts'
import type { DocumentElement, Policy, PolicyKind, PrincipalElement, Statement, TextValue } from '../policy.ts'
import { readDocument, VERSION } from './document.ts'
import type { ReadMember } from './members.ts'
import { createReader, type Reader, reportCapitalized } from './reader.ts'
import { readStatement } from './statement.ts'
import { kindOf, type UsualDocument, usualDocument, usualTopPrincipal } from './usual/document.ts'
import { createUsualReader, type UsualReader } from './usual/reader.ts'
import { usualStatement } from './usual/statement.ts'
import { createValueFaults, type ValueFaults } from './value-faults.ts'

export type ReadOptions = {
  /** The kind of document; inferred, and reported as information, when it is not given (P-2). */
  readonly kind?: PolicyKind
}

export type ReadResult = {
  readonly policy?: Policy
  readonly kind: PolicyKind
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a policy from a value that `JSON.parse` returned. Never throws, whatever the value, and keeps no part of it that
 * may change later. Diagnostics carry `path` instead of a place. Linear; a document nested deeper than the parser allows
 * is refused like any other wrong type.
 *
 * Hot when policies are loaded: the usual document costs about half of what `JSON.parse` took, and its tree is about as
 * large as its value.
 */
export function readPolicy(value: unknown, options: ReadOptions = {}): ReadResult {
  const document = usualDocument(value)
  if (document === undefined) return readThoroughly(value, options.kind)
  const inferred = options.kind === undefined ? kindOf(document) : undefined
  const reader = createUsualReader(options.kind ?? inferred?.kind ?? 'identity')
  const principal = document.hasPrincipal ? usualTopPrincipal(document, reader) : undefined
  if (document.hasPrincipal && principal === undefined) return readThoroughly(value, options.kind)
  return readStatements(document, principal, inferred?.because, reader)
}

function readThoroughly(value: unknown, given: PolicyKind | undefined): ReadResult {
  const faults = createValueFaults()
  const root = nodeOf(value)
  faults.addPart(root, [])
  const { policy, kind } = readDocument(root, given, faults.sink)
  const diagnostics = faults.diagnostics()
  return policy === undefined ? { kind, diagnostics } : { policy, kind, diagnostics }
}

/** What reading thoroughly needs: made for the first fault, for most documents have none. */
type Thorough = {
  readonly faults: ValueFaults
  readonly reader: Reader
  readonly topPrincipal: ReadMember<DocumentElement> | undefined
}

const VERSION_NODE: TextValue = { text: VERSION }

/** The statements of a usual document, each as it is: usual or not. */
function readStatements(
  document: UsualDocument,
  principal: PrincipalElement | undefined,
  because: KindReason | undefined,
  reader: UsualReader,
): ReadResult {
  const { kind } = reader
  const { members, hasPrincipal, statements: values } = document
  let thorough: Thorough | undefined
  const statements = new Array<Statement>(values.length)
  for (let index = 0; index < statements.length; index += 1) {
    const value = values[index] ?? {}
    let statement = usualStatement(value, index, hasPrincipal, reader)
    if (statement === undefined) {
      thorough ??= createThorough(document, kind, because)
      statement = readOdd(value, index, thorough)
    }
    statements[index] = statement
  }
  if (thorough !== undefined) reportCapitalized(thorough.reader)
  const policy: Policy = {
    type: 'policy',
    kind,
    version: VERSION_NODE,
    principal,
    statements,
    statementForm: 'list',
    members,
    compilable: thorough?.reader.hasStructural() !== true,
  }
  return { policy, kind, diagnostics: thorough?.faults.diagnostics() ?? onlyInferred(kind, because) }
}

/** What is said of documents that are usual in everything, by the reason for their kind. */
const inferredAlone = new Map<KindReason, readonly Diagnostic[]>()

/** Wording one diagnostic takes longer than reading a small document, so it is done once. */
function onlyInferred(kind: PolicyKind, because: KindReason | undefined): readonly Diagnostic[] {
  if (because === undefined) return []
  let worded = inferredAlone.get(because)
  if (worded === undefined) {
    const faults = createValueFaults()
    reportKind(kind, because, faults)
    worded = faults.diagnostics()
    inferredAlone.set(because, worded)
  }
  return [...worded]
}

/** Stands for the document, which is not made a node of. */
const WHOLE: JsonNode = { type: 'missing' }

function reportKind(kind: PolicyKind, because: KindReason, { sink, addPart }: ValueFaults): void {
  addPart(WHOLE, [])
  sink.reportAt('kind-inferred', WHOLE, { kind, because })
}

function createThorough(
  { hasPrincipal, principal }: UsualDocument,
  kind: PolicyKind,
  because: KindReason | undefined,
): Thorough {
  const faults = createValueFaults()
  if (because !== undefined) reportKind(kind, because, faults)
  const name = { text: 'principal', element: 'principal', wrongCase: false } as const
  const topPrincipal = hasPrincipal ? { name, value: nodeOf(principal) } : undefined
  return { faults, reader: createReader(kind, faults.sink), topPrincipal }
}

/** One that is not usual, with all its faults. */
function readOdd(value: PlainObject, index: number, { faults, reader, topPrincipal }: Thorough): Statement {
  const node = objectNodeOf(value, STATEMENT_DEPTH)
  faults.addPart(node, ['statement', index])
  return readStatement(node, { index, topPrincipal, conditionOnly: false }, reader)
}

/** The brackets around a statement: those of the document and of the list. */
const STATEMENT_DEPTH = 2
