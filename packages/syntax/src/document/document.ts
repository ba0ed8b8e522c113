// The document itself (DOC-1 to DOC-6): its members, its kind, its statements; and what to make of a text that is only
// a statement or only a condition. It refuses to know where the tree came from.
import { trimmed } from '../forms/characters.ts'
import { readOperator } from '../forms/operator.ts'
import type { JsonNode, JsonObject } from '../json/tree.ts'
import type { DocumentElement, Policy, PolicyKind, Statement, TextValue } from '../policy.ts'
import { type InferredKind, inferKindOfTree } from './kind.ts'
import {
  DOCUMENT_ELEMENTS,
  elementOf,
  memberOf,
  type ReadMember,
  readDocumentMembers,
  STATEMENT_ELEMENTS,
} from './members.ts'
import { readPrincipalElement } from './principal.ts'
import {
  createReader,
  overwrite,
  type Reader,
  reportAtOpening,
  reportCapitalized,
  type Sink,
  shown,
  typeOf,
} from './reader.ts'
import { readStatement, reportForbidden, statementObjects } from './statement.ts'

/** What a document turned out to be. */
export type ReadDocument = { readonly policy: Policy | undefined; readonly kind: PolicyKind }

/** The kind of a document that says nothing at all. */
const DEFAULT_KIND: PolicyKind = 'identity'

/** Reads the root of a document; `kind` is inferred when it is not given (P-2). */
export function readDocument(root: JsonNode, kind: PolicyKind | undefined, sink: Sink): ReadDocument {
  if (root.type !== 'object') {
    if (root.type !== 'missing') sink.reportAt('document-not-object', root, { found: typeOf(root) })
    return { policy: undefined, kind: kind ?? DEFAULT_KIND }
  }
  const shape = shapeOf(root)
  const inferred = kind === undefined ? inferKindOfTree(root, objectsOf(root, shape)) : undefined
  const reader = createReader(kind ?? inferred?.kind ?? DEFAULT_KIND, sink)
  if (inferred !== undefined) reportKind(root, inferred, reader)
  const policy = shape === 'document' ? readWhole(root, reader) : readFragment(root, shape, reader)
  reportCapitalized(reader)
  return { policy, kind: reader.kind }
}

function reportKind(root: JsonObject, { kind, because }: InferredKind, reader: Reader): void {
  reportAtOpening(reader, 'kind-inferred', root, { kind, because })
}

/** True when the root has a member by which it can be told from other JSON. */
export function isRecognizable(root: JsonNode | undefined): boolean {
  return root?.type === 'object' && (shapeOf(root) !== 'document' || namesDocument(root))
}

function namesDocument(root: JsonObject): boolean {
  return root.members.some(({ name }) => {
    const element = elementOf(name.value, DOCUMENT_ELEMENTS)
    return element === 'version' || element === 'statement'
  })
}

type Shape = 'document' | 'statement' | 'condition'

/** A fragment is told by its members: all of a statement's or a condition's, and none of a document's. */
function shapeOf(root: JsonObject): Shape {
  if (root.members.length === 0 || namesDocument(root)) return 'document'
  const statementMembers = root.members.filter(({ name }) => {
    const element = elementOf(name.value, STATEMENT_ELEMENTS)
    return element === 'effect' || element === 'action' || element === 'resource' || element === 'condition'
  })
  if (statementMembers.length > 0) return 'statement'
  return root.members.every(({ name }) => isOperatorName(name.value)) ? 'condition' : 'document'
}

function isOperatorName(written: string): boolean {
  if (written.length > 100) return false
  const node = { type: 'string', value: trimmed(written) } as const
  return readOperator(node, undefined, () => undefined).base !== undefined
}

function objectsOf(root: JsonObject, shape: Shape): readonly JsonObject[] {
  if (shape === 'statement') return [root]
  const statement = root.members.find(({ name }) => elementOf(name.value, DOCUMENT_ELEMENTS) === 'statement')
  return shape === 'document' ? statementObjects(statement?.value) : []
}

function readFragment(root: JsonObject, shape: 'statement' | 'condition', reader: Reader): Policy {
  const inStatement = shape === 'statement'
  reportAtOpening(reader, inStatement ? 'document-is-statement' : 'document-is-condition', root, {})
  const condition = { type: 'string', value: 'condition', span: undefined } as const
  const node: JsonObject = inStatement
    ? root
    : { type: 'object', members: [{ name: condition, value: root, span: root.span }], span: root.span }
  const surroundings = { index: 0, topPrincipal: undefined, conditionOnly: !inStatement }
  return {
    type: 'policy',
    kind: reader.kind,
    version: undefined,
    principal: undefined,
    statements: [readStatement(node, surroundings, reader)],
    statementForm: 'absent',
    members: [],
    compilable: !reader.hasStructural(),
    span: root.span,
  }
}

function readWhole(root: JsonObject, reader: Reader): Policy {
  const members = readDocumentMembers(root, reader)
  const principal = memberOf(members.first, 'principal')
  const { kind } = reader
  const version = readVersion(root, memberOf(members.first, 'version'), reader)
  if (principal !== undefined && kind !== 'resource' && kind !== 'legacy') reportForbidden(principal, reader)
  const statement = memberOf(members.first, 'statement')
  return {
    type: 'policy',
    kind,
    version,
    principal: principal === undefined ? undefined : readPrincipalElement(principal.value, reader),
    statements: readStatements(root, statement, principal, reader),
    statementForm: statement === undefined ? 'absent' : statement.value.type === 'object' ? 'single' : 'list',
    members: members.all,
    // Asked last: everything above may have reported.
    compilable: !reader.hasStructural(),
    span: root.span,
  }
}

/** The one version of the language. */
export const VERSION = '2.0'

function readVersion(
  root: JsonObject,
  member: ReadMember<DocumentElement> | undefined,
  reader: Reader,
): TextValue | undefined {
  if (member === undefined) {
    reportAtOpening(reader, 'version-missing', root, {}, insertVersion(root))
    return undefined
  }
  const { value: node } = member
  if (node.type === 'missing') return undefined
  if (node.type === 'string' && node.value === VERSION) return { text: node.value, raw: node.raw, span: node.span }
  // A number 2 surely means this version; another one may mean another language.
  const sure = (node.type === 'number' && node.value === 2) || (node.type === 'string' && node.value.trim() === VERSION)
  const fixes = overwrite(node, node.type === 'string' ? node.value : shown(node), VERSION, sure ? 'safe' : 'unsafe')
  reader.reportAt('version-invalid', node, { found: shown(node) }, { fixes })
  return node.type === 'string' ? { text: node.value, raw: node.raw, span: node.span } : undefined
}

function insertVersion(root: JsonObject): ReturnType<typeof overwrite> {
  const { span, members } = root
  if (span === undefined) return []
  const newText = `"version": "${VERSION}"${members.length > 0 ? ', ' : ''}`
  const at = span.start + 1
  return [
    {
      title: ['insert', { text: `"version": "${VERSION}"` }],
      safety: 'safe',
      edits: [{ span: { start: at, end: at }, newText }],
    },
  ]
}

function readStatements(
  root: JsonObject,
  member: ReadMember<DocumentElement> | undefined,
  topPrincipal: ReadMember<DocumentElement> | undefined,
  reader: Reader,
): readonly Statement[] {
  if (member === undefined) {
    reportAtOpening(reader, 'statement-missing', root, {})
    return []
  }
  const { value: node } = member
  if (node.type === 'array' && node.elements.length === 0) reader.reportAt('statement-empty', node, {})
  if (node.type === 'object') reportSingle(node, reader)
  const elements = node.type === 'array' ? node.elements : [node]
  const statements: Statement[] = []
  for (const element of elements) {
    if (element.type === 'object') {
      statements.push(readStatement(element, { index: statements.length, topPrincipal, conditionOnly: false }, reader))
    } else if (element.type !== 'missing') {
      reader.reportAt('statement-type', element, { found: typeOf(element) })
    }
  }
  return statements
}

function reportSingle(node: JsonObject, reader: Reader): void {
  const { span } = node
  const edits =
    span === undefined
      ? []
      : [
          { span: { start: span.start, end: span.start }, newText: '[' },
          { span: { start: span.end, end: span.end }, newText: ']' },
        ]
  const fixes = span === undefined ? [] : [{ title: ['wrap', { text: '[…]' }], safety: 'safe', edits } as const]
  reportAtOpening(reader, 'statement-not-list', node, {}, fixes)
}
