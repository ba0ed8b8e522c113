// The usual document: version 2.0 and a list of statements that are objects, perhaps a principal for all of them. It
// refuses to know whether the statements are usual: each is read on its own.
import { isPlainObject, type PlainObject } from '../../json/plain-object.ts'
import type { DocumentElement, Member, PolicyKind, PrincipalElement } from '../../policy.ts'
import { VERSION } from '../document.ts'
import { type InferredKind, inferKind, type TextsOf } from '../kind.ts'
import { DOCUMENT_ELEMENTS, elementOf, STATEMENT_ELEMENTS } from '../members.ts'
import { namesOf, noNames } from './names.ts'
import { usualPrincipal } from './principal.ts'
import type { UsualReader } from './reader.ts'

const NO_NAMES = noNames<DocumentElement>({ version: false, statement: false, principal: false })

export type UsualDocument = {
  readonly members: readonly Member<DocumentElement>[]
  readonly hasPrincipal: boolean
  /** The value of the principal, if there is one. */
  readonly principal: unknown
  readonly statements: readonly PlainObject[]
}

/** The parts of a document, if it is usual. Linear in the number of statements. */
export function usualDocument(value: unknown): UsualDocument | undefined {
  if (!isPlainObject(value)) return undefined
  const names = namesOf(value, NO_NAMES, DOCUMENT_ELEMENTS)
  if (names === undefined || !names.has.version || !names.has.statement || value['version'] !== VERSION)
    return undefined
  const list = value['statement']
  if (!Array.isArray(list) || list.length === 0 || !areObjects(list)) return undefined
  const hasPrincipal = names.has.principal
  return {
    members: names.members,
    hasPrincipal,
    principal: hasPrincipal ? value['principal'] : undefined,
    statements: list,
  }
}

/** A loop: `every` leaves out what a list lacks, which is no object. */
function areObjects(list: readonly unknown[]): list is readonly PlainObject[] {
  for (let i = 0; i < list.length; i += 1) if (!isPlainObject(list[i])) return false
  return true
}

/** Infers the kind (P-2). Linear. */
export function kindOf({ hasPrincipal, statements }: UsualDocument): InferredKind {
  return inferKind(hasPrincipal, statements, textsOf)
}

const textsOf: TextsOf<PlainObject> = (statement, element) => {
  for (const name of Object.keys(statement)) {
    // Names of another length are never read as the element, and this is asked of every statement.
    if (name.length !== element.length || elementOf(name, STATEMENT_ELEMENTS) !== element) continue
    const value = statement[name]
    const texts: readonly unknown[] = Array.isArray(value) ? value : [value]
    return texts.filter((text) => typeof text === 'string')
  }
  return undefined
}

/** The principal of a document of a kind that may have one (DOC-3), if it is usual. */
export function usualTopPrincipal({ principal }: UsualDocument, reader: UsualReader): PrincipalElement | undefined {
  if (!takesPrincipal(reader.kind)) return undefined
  reader.doubtful = false
  const element = usualPrincipal(principal, reader)
  return reader.doubtful ? undefined : element
}

const takesPrincipal = (kind: PolicyKind): boolean => kind === 'resource' || kind === 'legacy'
