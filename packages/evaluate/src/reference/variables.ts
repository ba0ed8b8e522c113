// Variables (section 5 of the language): what each stands for, and how it is put into a text. It refuses to know where
// they may stand; the rules of the place say so (VAR-2).
import type { Variable } from '@qcs-policy/syntax'
import type { Caller } from './caller.ts'
import { type Glob, positionsOfStars } from './glob.ts'
import { type Indeterminacy, indeterminate } from './three-values.ts'

/** VAR-1: the three variables. */
const VALUES: ReadonlyMap<string, (caller: Caller) => string | undefined> = new Map([
  ['uin', ({ uin }: Caller) => uin],
  ['owner_uin', ({ account }: Caller) => account?.uin],
  ['app_id', ({ account }: Caller) => account?.appId],
])

/**
 * VAR-3: the written text with its variables replaced. The stars of the written text are wildcards, those of a value
 * are not. VAR-4: indeterminate when a variable is malformed, unknown, or without a value for this caller.
 */
export function substitute(
  { text, variables }: { readonly text: string; readonly variables: readonly Variable[] },
  caller: Caller,
): Glob | Indeterminacy {
  let result = ''
  let written = 0
  const wildcards = new Set<number>()
  const copyTo = (end: number) => {
    for (const star of positionsOfStars(text.slice(written, end))) wildcards.add(result.length + star)
    result += text.slice(written, end)
  }
  for (const { name, start, end } of variables) {
    const value = name === undefined ? undefined : VALUES.get(name)?.(caller)
    if (value === undefined) {
      return indeterminate('VAR-4', `the variable \`${text.slice(start, end)}\` has no value for this caller`)
    }
    copyTo(start)
    result += value
    written = end
  }
  copyTo(text.length)
  return { text: result, wildcards }
}
