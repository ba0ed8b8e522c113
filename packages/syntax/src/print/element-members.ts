// Chooses the members of the document or of one statement that are printed, their order, and for each whether the typed
// tree or the JSON it was read from says what its value is. It refuses to know what any element looks like.
import type { JsonMember, JsonNode } from '../json/tree.ts'
import type { DocumentElement, Member, StatementElement } from '../policy.ts'
import type { ElementOrder } from './options.ts'

/**
 * The order of `version`, `principal` and `statement` on the vendor's pages (cloud.tencent.com/document/product/436/46206)
 * and in most published policies; a reader learns who and which language before the long part.
 */
export const DOCUMENT_ORDER: readonly DocumentElement[] = ['version', 'principal', 'statement']

/**
 * `effect`, `action`, `resource`, `condition` is how the page on the syntax prints a statement
 * (cloud.tencent.com/document/product/598/10604) and what most published statements do. The principal stands at three
 * places there; second is the only one that leaves each pair of elements in its more frequent order, and lets a
 * statement be read as a sentence: allow whom, to do what, with what, when. `sid` names the statement, so it is first.
 */
export const STATEMENT_ORDER: readonly StatementElement[] = [
  'sid',
  'effect',
  'principal',
  'action',
  'resource',
  'condition',
]

/**
 * The value of an element as the typed tree has it, `undefined` where it has none. It is given the value that was
 * written, for the parts that the typed tree leaves out.
 */
export type ElementValue = (written: JsonNode | undefined) => JsonNode | undefined

type Ranked = { readonly rank: number; readonly member: JsonMember }

/**
 * The members to print. Each written member is printed under its written name, so wrong case stays (DOC-8) and unknown
 * members too (DOC-7). The typed tree gives the value where it has one; otherwise what was written is used, also for an
 * element that was written twice (DOC-2), since the tree has room for one. An element that only the typed tree has, as
 * in a tree made by hand, comes after the written ones under its own name. `canonical` sorts the known elements to the
 * front; the sort is stable.
 */
export function elementMembers<Element extends string>(
  written: readonly Member<Element>[],
  values: Readonly<Record<Element, ElementValue>>,
  order: readonly Element[],
  elementOrder: ElementOrder,
): readonly JsonMember[] {
  const ranked: Ranked[] = []
  const seen = countElements(written)
  for (const { name, value } of written) {
    const { element } = name
    const typed = element !== undefined && seen.get(element) === 1 ? values[element](value) : undefined
    const printed = typed ?? value
    if (printed === undefined) continue
    const rank = element === undefined ? order.length : order.indexOf(element)
    ranked.push({ rank, member: memberNode(name.text, printed) })
  }
  for (const [rank, element] of order.entries()) {
    const typed = seen.has(element) ? undefined : values[element](undefined)
    if (typed !== undefined) ranked.push({ rank, member: memberNode(element, typed) })
  }
  if (elementOrder === 'canonical') ranked.sort((a, b) => a.rank - b.rank)
  return ranked.map(({ member }) => member)
}

/** A member without a place. */
export function memberNode(name: string, value: JsonNode): JsonMember {
  return { name: { type: 'string', value: name }, value }
}

function countElements<Element extends string>(members: readonly Member<Element>[]): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>()
  for (const { name } of members) {
    if (name.element !== undefined) counts.set(name.element, (counts.get(name.element) ?? 0) + 1)
  }
  return counts
}
