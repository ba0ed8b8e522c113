// One statement (DOC-5): which elements it has, which it needs and may have in this kind of document, and its effect.
// It refuses to know what an element means and how statements combine.
import type { JsonNode, JsonObject } from '../json/tree.ts'
import type { DocumentElement, Effect, PrincipalElement, Statement, StatementElement, TextValue } from '../policy.ts'
import { readConditionElement } from './condition.ts'
import { readActions, readResources } from './lists.ts'
import { isAcceptedCase, memberOf, type ReadMember, type ReadMembers, readStatementMembers } from './members.ts'
import { readPrincipalElement } from './principal.ts'
import { noteCapitalized, overwrite, type Reader, reportAtOpening, shown, silently } from './reader.ts'

/** What a statement needs to know of its document. */
export type StatementSurroundings = {
  readonly index: number
  /** The document's own principal (DOC-6). */
  readonly topPrincipal: ReadMember<DocumentElement> | undefined
  /** A condition alone: what else a statement needs is not missed. */
  readonly conditionOnly: boolean
}

/** Reads one statement object. */
export function readStatement(node: JsonObject, surroundings: StatementSurroundings, reader: Reader): Statement {
  const members = readStatementMembers(node, reader)
  const effect = memberOf(members.first, 'effect')
  const action = memberOf(members.first, 'action')
  const condition = memberOf(members.first, 'condition')
  const { conditionOnly, index } = surroundings
  if (effect === undefined && !conditionOnly) reportAtOpening(reader, 'effect-missing', node, {})
  const principal = readStatementPrincipal(node, members, surroundings, reader)
  if (action === undefined && !conditionOnly) reportAtOpening(reader, 'action-missing', node, {})
  return {
    type: 'statement',
    index,
    sid: readSid(memberOf(members.first, 'sid')),
    effect: effect === undefined ? undefined : readEffect(effect, reader),
    principal,
    action: action === undefined ? undefined : readActions(action.value, reader),
    resource: readStatementResource(node, members, conditionOnly, reader),
    condition: condition === undefined ? undefined : readConditionElement(condition.value, reader),
    members: members.all,
    span: node.span,
  }
}

function readSid(member: ReadMember<StatementElement> | undefined): TextValue | undefined {
  if (member?.value.type !== 'string') return undefined
  const { value: text, raw, span } = member.value
  return { text, raw, span }
}

function readEffect(member: ReadMember<StatementElement>, reader: Reader): Effect | undefined {
  const { value: node } = member
  if (node.type === 'missing') return undefined
  const lower = node.type === 'string' && node.value.length < 10 ? node.value.toLowerCase() : ''
  const value = lower === 'allow' || lower === 'deny' ? lower : undefined
  if (node.type !== 'string' || value === undefined) {
    reader.reportAt('effect-invalid', node, { found: shown(node) })
    return undefined
  }
  const { value: text, raw, span } = node
  const wrongCase = !isAcceptedCase(text, value, reader.kind)
  if (wrongCase) {
    const fixes = overwrite(node, text, value, 'unsafe')
    reader.reportAt('effect-case', node, { found: text, meant: value }, { fixes })
  }
  if (!wrongCase && text !== value) noteCapitalized(reader, node, text, value)
  return { text, raw, span, value, wrongCase }
}

function readStatementResource(
  node: JsonObject,
  { first }: ReadMembers<StatementElement>,
  conditionOnly: boolean,
  reader: Reader,
): Statement['resource'] {
  const member = memberOf(first, 'resource')
  if (member === undefined) {
    const needed = reader.kind !== 'trust' && reader.kind !== 'legacy' && !conditionOnly
    if (needed) reportAtOpening(reader, 'resource-missing', node, {})
    return undefined
  }
  if (reader.kind !== 'trust') return readResources(member.value, reader)
  reader.reportAt('resource-ignored', member.value, {}, nameSpan(member))
  return readResources(member.value, silently(reader))
}

const nameSpan = (member: ReadMember<string>): { span?: NonNullable<ReadMember<string>['span']> } =>
  member.name.span === undefined ? {} : { span: member.name.span }

/** Where a principal may, must or must not stand (DOC-3, DOC-5, DOC-6). */
function readStatementPrincipal(
  node: JsonObject,
  { first }: ReadMembers<StatementElement>,
  { topPrincipal, conditionOnly }: StatementSurroundings,
  reader: Reader,
): PrincipalElement | undefined {
  const { kind } = reader
  const member = memberOf(first, 'principal')
  if (member === undefined) {
    const covered = kind === 'resource' && topPrincipal !== undefined
    if ((kind === 'trust' || kind === 'resource') && !covered && !conditionOnly) {
      reportAtOpening(reader, 'principal-missing', node, { kind })
    }
    return undefined
  }
  if (kind === 'identity' || kind === 'session') reportForbidden(member, reader)
  else if (topPrincipal !== undefined) reportTwice(member, topPrincipal, reader)
  else if (kind === 'legacy') reader.reportAt('principal-misplaced', member.value, {}, nameSpan(member))
  return readPrincipalElement(member.value, reader)
}

/** Reports a principal that has no place in this kind of document. */
export function reportForbidden(member: ReadMember<string>, reader: Reader): void {
  reader.reportAt('principal-forbidden', member.value, { kind: reader.kind }, nameSpan(member))
}

function reportTwice(member: ReadMember<string>, top: ReadMember<string>, reader: Reader): void {
  const related = [{ at: top.value, note: ['also-here', { name: top.name.text }] as const }]
  reader.reportAt('principal-twice', member.value, {}, { ...nameSpan(member), related })
}

/** True when the node could hold statements: the document reader asks before it infers the kind. */
export function statementObjects(value: JsonNode | undefined): readonly JsonObject[] {
  if (value?.type === 'object') return [value]
  return value?.type === 'array' ? value.elements.filter((element) => element.type === 'object') : []
}
