// Names of members: which element each is read as, with the letter case that the kind of document allows (DOC-7,
// DOC-8), and names that collide but for case (DOC-2). It refuses to know what an element's value must be.
import type { DiagnosticCode } from '../diagnostics/codes.ts'
import { nearestName } from '../forms/nearest.ts'
import type { JsonMember, JsonNode, JsonObject } from '../json/tree.ts'
import type { DocumentElement, Member, PolicyKind, StatementElement } from '../policy.ts'
import { noteCapitalized, overwrite, type Reader } from './reader.ts'

export const DOCUMENT_ELEMENTS: readonly DocumentElement[] = ['version', 'statement', 'principal']
export const STATEMENT_ELEMENTS: readonly StatementElement[] = [
  'sid',
  'effect',
  'principal',
  'action',
  'resource',
  'condition',
]

/** Names of other languages and slips of the pen, and what to write. The `not…` elements have no counterpart. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['statements', 'statement'],
  ['actions', 'action'],
  ['resources', 'resource'],
  ['conditions', 'condition'],
  ['principals', 'principal'],
  ['id', ''],
  ['notaction', ''],
  ['notresource', ''],
  ['notprincipal', ''],
])

type Codes = {
  readonly unknown: DiagnosticCode & `${string}-unknown-member`
  readonly wrongCase: DiagnosticCode & `${string}-member-case`
}

const DOCUMENT_CODES = {
  unknown: 'document-unknown-member',
  wrongCase: 'document-member-case',
} as const satisfies Codes
const STATEMENT_CODES = {
  unknown: 'statement-unknown-member',
  wrongCase: 'statement-member-case',
} as const satisfies Codes

/** The element that a name is read as, whatever its letter case. Costs one lower-casing for a name that is not exact. */
export function elementOf<Element extends string>(name: string, elements: readonly Element[]): Element | undefined {
  // A loop: this runs for every member of every statement, and a closure for `find` costs more than the comparisons.
  for (const element of elements) if (element === name) return element
  if (name.length > 20) return undefined
  const lower = name.toLowerCase()
  const found = elements.find((element) => element === lower)
  // The label is tolerated in two spellings only; it is no reserved word, so no other case is "meant".
  return found === 'sid' && name !== 'Sid' ? undefined : found
}

/** `Effect` for `effect`: the only other spelling that COS takes. */
const capitalized = (element: string): string => element.charAt(0).toUpperCase() + element.slice(1)

/** True when DOC-8 takes this spelling of a reserved word in this kind of document. */
export function isAcceptedCase(written: string, meant: string, kind: PolicyKind): boolean {
  return written === meant || (kind === 'resource' && written === capitalized(meant))
}

/** A member whose value is at hand. */
export type ReadMember<Element extends string> = Member<Element> & { readonly value: JsonNode }

/** Members as read: all of them in the order written, and the first one of each element. */
export type ReadMembers<Element extends string> = {
  readonly all: readonly ReadMember<Element>[]
  readonly first: readonly ReadMember<Element>[]
}

/** Reads the names of the document's members. */
export function readDocumentMembers(node: JsonObject, reader: Reader): ReadMembers<DocumentElement> {
  return readMembers(node, DOCUMENT_ELEMENTS, DOCUMENT_CODES, reader)
}

/** Reads the names of a statement's members. */
export function readStatementMembers(node: JsonObject, reader: Reader): ReadMembers<StatementElement> {
  return readMembers(node, STATEMENT_ELEMENTS, STATEMENT_CODES, reader)
}

function readMembers<Element extends string>(
  node: JsonObject,
  elements: readonly Element[],
  codes: Codes,
  reader: Reader,
): ReadMembers<Element> {
  const all: ReadMember<Element>[] = []
  // A list of at most six: a map for each statement costs more than all of its members.
  const first: ReadMember<Element>[] = []
  for (const member of node.members) {
    const element = elementOf(member.name.value, elements)
    const exact = element === member.name.value && element !== 'sid'
    const wrongCase = exact ? false : readName(member, element, elements, codes, reader)
    const { value: text, span } = member.name
    const name = { text, element, wrongCase, span }
    const read = { name, value: member.value, span: member.span }
    all.push(read)
    if (element === undefined) continue
    const earlier = memberOf(first, element)
    if (earlier === undefined) first.push(read)
    else if (earlier.name.text !== text) reportCaseTwin(node, member, earlier.name.text, reader)
  }
  return { all, first }
}

/** The member of an element among the first ones. A loop: it runs six times for each statement. */
export function memberOf<Element extends string>(
  first: readonly ReadMember<Element>[],
  element: Element,
): ReadMember<Element> | undefined {
  for (const member of first) if (member.name.element === element) return member
  return undefined
}

/** Reports what is wrong with a name; true when its case is wrong for this kind of document. */
function readName(
  member: JsonMember,
  element: string | undefined,
  elements: readonly string[],
  codes: Codes,
  reader: Reader,
): boolean {
  const name = member.name.value
  if (element === undefined) {
    const suggestion = MEANT.get(name.toLowerCase()) ?? nearestName(name, elements)
    const fixes = suggestion === '' ? [] : overwrite(member.name, name, suggestion, 'unsafe')
    reader.reportAt(codes.unknown, member.name, { name, suggestion }, { fixes })
    return false
  }
  if (element === 'sid') {
    reader.reportAt('sid-tolerated', member.name, { name })
    return false
  }
  if (isAcceptedCase(name, element, reader.kind)) {
    noteCapitalized(reader, member.name, name, element)
    return false
  }
  const fixes = overwrite(member.name, name, element, 'unsafe')
  reader.reportAt(codes.wrongCase, member.name, { name, meant: element }, { fixes })
  return true
}

function reportCaseTwin(node: JsonObject, member: JsonMember, other: string, reader: Reader): void {
  const earlier = node.members.find(({ name }) => name.value === other)
  const related = earlier === undefined ? [] : [{ at: earlier.name, note: ['first-here', { name: other }] as const }]
  reader.reportAt('duplicate-member-case', member.name, { name: member.name.value, other }, { related })
}
