// The names of an object's members when they are usual: elements in exact lower case, in any order. Objects with the same
// names share the list of their members, which says nothing else: their values are in the typed tree. It refuses to know
// which names a kind of document asks for.
import type { PlainObject } from '../../json/plain-object.ts'
import type { Member } from '../../policy.ts'

/** The names so far, in the order written, and where each further name leads. At most 326 for five elements. */
export type Names<Element extends string> = {
  readonly members: readonly Member<Element>[]
  readonly has: Readonly<Record<Element, boolean>>
  readonly next: Map<string, Names<Element>>
  /** The name that was asked for last, and where it leads: objects of one document mostly have the same names. */
  lastName: string
  last: Names<Element> | undefined
}

/** No names yet. */
export function noNames<Element extends string>(has: Readonly<Record<Element, boolean>>): Names<Element> {
  return { members: [], has, next: new Map(), lastName: '', last: undefined }
}

/** The names of `value`, from `none` on; `undefined` when one is no element. Linear. */
export function namesOf<Element extends string>(
  value: PlainObject,
  none: Names<Element>,
  elements: readonly Element[],
): Names<Element> | undefined {
  let names = none
  for (const name of Object.keys(value)) {
    const longer: Names<Element> | undefined = names.lastName === name ? names.last : step(names, name, elements)
    if (longer === undefined) return undefined
    names = longer
  }
  return names
}

function step<Element extends string>(
  names: Names<Element>,
  name: string,
  elements: readonly Element[],
): Names<Element> | undefined {
  names.lastName = name
  names.last = names.next.get(name) ?? withName(names, name, elements)
  return names.last
}

function withName<Element extends string>(
  { members, has, next }: Names<Element>,
  name: string,
  elements: readonly Element[],
): Names<Element> | undefined {
  const element = elements.find((one) => one === name)
  if (element === undefined) return undefined
  const member: Member<Element> = { name: { text: name, element, wrongCase: false } }
  const longer: Names<Element> = {
    members: [...members, member],
    has: { ...has, [element]: true },
    next: new Map(),
    lastName: '',
    last: undefined,
  }
  next.set(name, longer)
  return longer
}
