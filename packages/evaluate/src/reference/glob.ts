// The glob of the language, matched as simply as can be (ACT-2, RES-6, COND-7): this matcher is what the fast one is held
// equal to, so it shares nothing with it but the limit. It refuses to know what it is matching.
import { MAX_PATTERN_LENGTH } from '@qcs-policy/syntax/wildcard'
import { indeterminate, type ThreeValued } from './three-values.ts'

/** A pattern. Only the stars at the positions `wildcards` are wildcards; one that came from a variable is not (VAR-3). */
export type Glob = { readonly text: string; readonly wildcards: ReadonlySet<number> }

/** A pattern without variables: each of its stars is a wildcard. */
export function globOf(text: string): Glob {
  return { text, wildcards: new Set(positionsOfStars(text)) }
}

/** Where the stars of a text are. */
export function positionsOfStars(text: string): readonly number[] {
  const positions: number[] = []
  for (let i = text.indexOf('*'); i >= 0; i = text.indexOf('*', i + 1)) positions.push(i)
  return positions
}

/**
 * ACT-2, RES-6, COND-7: a wildcard stands for any run of characters, none, `/` and `:` included; everything else for
 * itself. A pattern longer than the limit is indeterminate, whatever the text; `rule` is the one that then fails.
 */
export function matchesGlob(glob: Glob, text: string, rule: string): ThreeValued {
  if (glob.text.length > MAX_PATTERN_LENGTH) {
    return indeterminate(rule, `the pattern is longer than ${MAX_PATTERN_LENGTH} characters`)
  }
  return matches(glob, text)
}

/**
 * Two pointers. At a mismatch the latest wildcard takes one character more. Earlier ones are never asked again: what
 * stands between two wildcards was found as far to the left as it goes, which leaves most room for the rest.
 */
function matches({ text: pattern, wildcards }: Glob, text: string): boolean {
  let p = 0
  let t = 0
  let latest = -1
  let taken = 0
  while (t < text.length) {
    if (wildcards.has(p)) {
      latest = p
      taken = t
      p += 1
    } else if (p < pattern.length && pattern.charAt(p) === text.charAt(t)) {
      p += 1
      t += 1
    } else if (latest >= 0) {
      taken += 1
      t = taken
      p = latest + 1
    } else {
      return false
    }
  }
  while (wildcards.has(p)) p += 1
  return p === pattern.length
}
