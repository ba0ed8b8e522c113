// What keeps a question from being answered, in words for standard error. It refuses to know where it comes up.

/** Complete lines, with nothing in them that could harm a terminal. */
export type Trouble = { readonly trouble: string }

/** Whether something is a trouble. */
export function isTrouble(value: object): value is Trouble {
  return 'trouble' in value
}
