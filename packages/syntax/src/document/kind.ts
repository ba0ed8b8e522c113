// Which of the five kinds a document is, when nobody says (P-2). It looks at principals, actions and resources as text
// only, and refuses to read or judge them.
import type { KindReason } from '../diagnostics/codes.ts'
import type { JsonNode, JsonObject } from '../json/tree.ts'
import type { PolicyKind } from '../policy.ts'
import { DOCUMENT_ELEMENTS, elementOf, STATEMENT_ELEMENTS } from './members.ts'

export type InferredKind = { readonly kind: PolicyKind; readonly because: KindReason }

/** Infers the kind. `statements` are the statement objects, also those of a fragment. Linear in the document. */
export function inferKind(document: JsonObject, statements: readonly JsonObject[]): InferredKind {
  if (statements.some((statement) => elementValue(statement, 'principal') !== undefined)) {
    const actions = statements.flatMap((statement) => texts(elementValue(statement, 'action')))
    return actions.length > 0 && actions.every(isStsAction)
      ? { kind: 'trust', because: 'statement-principal-and-sts' }
      : { kind: 'resource', because: 'statement-principal' }
  }
  const topPrincipal = document.members.some(({ name }) => elementOf(name.value, DOCUMENT_ELEMENTS) === 'principal')
  if (!topPrincipal) return { kind: 'identity', because: 'no-principal' }
  const resources = statements.map((statement) => texts(elementValue(statement, 'resource')))
  const cosOnly = resources.length > 0 && resources.every((list) => list.length > 0 && list.every(isCosResource))
  return cosOnly ? { kind: 'resource', because: 'top-principal-and-cos' } : { kind: 'legacy', because: 'top-principal' }
}

function elementValue(statement: JsonObject, element: 'principal' | 'action' | 'resource'): JsonNode | undefined {
  return statement.members.find(({ name }) => elementOf(name.value, STATEMENT_ELEMENTS) === element)?.value
}

function texts(node: JsonNode | undefined): string[] {
  if (node?.type === 'string') return [node.value]
  return node?.type === 'array'
    ? node.elements.flatMap((element) => (element.type === 'string' ? [element.value] : []))
    : []
}

const isStsAction = (action: string): boolean => action.startsWith('sts:') || action.startsWith('name/sts:')

const isCosResource = (resource: string): boolean => resource.startsWith('qcs:') && resource.split(':', 3)[2] === 'cos'
