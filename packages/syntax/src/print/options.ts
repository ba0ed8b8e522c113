// What may be chosen about a printed policy, and nothing that could change its meaning. It refuses to know how options
// are given on a command line or in a file.

/** The values of {@link PrintOptions.indent}. */
export const INDENTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 'tab'] as const

/** The spaces that one level of brackets adds to a line, or one tab. */
export type Indent = (typeof INDENTS)[number]

/** The values of {@link PrintOptions.elementOrder}. */
export const ELEMENT_ORDERS = ['canonical', 'keep'] as const

/** `canonical`: the order of {@link PrintOptions.elementOrder}; `keep`: as written. */
export type ElementOrder = (typeof ELEMENT_ORDERS)[number]

/** The values of {@link PrintOptions.lists}. */
export const LIST_STYLES = ['keep', 'list', 'scalar'] as const

/** `keep`: as written; `list`: always an array; `scalar`: a list of one value is that value. */
export type ListStyle = (typeof LIST_STYLES)[number]

/** How a policy is laid out. Every choice keeps its meaning. */
export type PrintOptions = {
  /** What one level of brackets adds to a line; 2 spaces unless told. */
  readonly indent?: Indent | undefined
  /**
   * The order of the members of the document and of its statements; `canonical` unless told. Order is free (DOC-3).
   * Canonical is `version`, `principal`, `statement`, and in a statement `sid`, `effect`, `principal`, `action`,
   * `resource`, `condition`; members that the language does not know follow in the order written. Nothing else is
   * ever reordered: not statements, not values, not operators or keys of a condition.
   */
  readonly elementOrder?: ElementOrder | undefined
  /**
   * How one value is written where DOC-9 takes a value as well as an array: `action`, `resource`, each entry of a
   * principal, the values of a condition key; `keep` unless told. Under `list` a single `statement` becomes a list
   * too (DOC-4 takes it with a warning only); under `scalar` the list of statements stays. What DOC-9 does not allow
   * there, such as `null`, is left as it is.
   */
  readonly lists?: ListStyle | undefined
}

/** The options that are always given, for the parts of the printer that choose members and lists. */
export type TreeStyle = { readonly elementOrder: ElementOrder; readonly lists: ListStyle }
