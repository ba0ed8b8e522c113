// Which of the five kinds a document is, when nobody says (P-2). It looks at principals, actions and resources as text
// only, and refuses to read or judge them, and to know whether they come from a tree or from values.
import type { KindReason } from '../diagnostics/codes.ts'
import type { JsonObject } from '../json/tree.ts'
import type { PolicyKind } from '../policy.ts'
import { DOCUMENT_ELEMENTS, elementOf, STATEMENT_ELEMENTS } from './members.ts'

export type InferredKind = { readonly kind: PolicyKind; readonly because: KindReason }

/** The strings in an element of a statement, whatever its letter case; `undefined` when it has no such member. */
export type TextsOf<Statement> = (
  statement: Statement,
  element: 'principal' | 'action' | 'resource',
) => readonly string[] | undefined

/** Infers the kind. `statements` are the statement objects, also those of a fragment. Linear in the document. */
export function inferKind<Statement>(
  hasTopPrincipal: boolean,
  statements: readonly Statement[],
  textsOf: TextsOf<Statement>,
): InferredKind {
  if (statements.some((statement) => textsOf(statement, 'principal') !== undefined)) {
    return areSts(statements, textsOf)
      ? { kind: 'trust', because: 'statement-principal-and-sts' }
      : { kind: 'resource', because: 'statement-principal' }
  }
  if (!hasTopPrincipal) return { kind: 'identity', because: 'no-principal' }
  const resources = statements.map((statement) => textsOf(statement, 'resource') ?? [])
  const cosOnly = resources.length > 0 && resources.every((list) => list.length > 0 && list.every(isCosResource))
  return cosOnly ? { kind: 'resource', because: 'top-principal-and-cos' } : { kind: 'legacy', because: 'top-principal' }
}

/** True when there are actions and all are of STS. Ends at the first other one: policies of buckets are many. */
function areSts<Statement>(statements: readonly Statement[], textsOf: TextsOf<Statement>): boolean {
  let some = false
  for (const statement of statements) {
    const actions = textsOf(statement, 'action') ?? []
    if (!actions.every(isStsAction)) return false
    some ||= actions.length > 0
  }
  return some
}

/** Infers the kind of a tree. */
export function inferKindOfTree(document: JsonObject, statements: readonly JsonObject[]): InferredKind {
  const topPrincipal = document.members.some(({ name }) => elementOf(name.value, DOCUMENT_ELEMENTS) === 'principal')
  return inferKind(topPrincipal, statements, textsOfNode)
}

const textsOfNode: TextsOf<JsonObject> = (statement, element) => {
  const member = statement.members.find(({ name }) => elementOf(name.value, STATEMENT_ELEMENTS) === element)
  if (member === undefined) return undefined
  const { value } = member
  const nodes = value.type === 'array' ? value.elements : [value]
  return nodes.flatMap((node) => (node.type === 'string' ? [node.value] : []))
}

const isStsAction = (action: string): boolean => action.startsWith('sts:') || action.startsWith('name/sts:')

const isCosResource = (resource: string): boolean => resource.startsWith('qcs:') && resource.split(':', 3)[2] === 'cos'
