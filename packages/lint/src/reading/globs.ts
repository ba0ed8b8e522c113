// Patterns against patterns: whether one surely covers all that another matches. It refuses to guess: `false` says that it
// could not be shown.
import { compileWildcard, matchWildcard, type Wildcard } from '@qcs-policy/syntax/wildcard'

const compiled: Map<string, Wildcard | undefined> = new Map()

/** Patterns that are kept; a policy has some dozens, and a long run must not hold those of all its files. */
const MOST_KEPT = 2000

/**
 * True when the glob matches the text, letter case and all; false, too, for a pattern that is too long to be judged.
 * Linear in the text.
 */
export function globMatches(glob: string, text: string): boolean {
  if (glob === '*' || glob === text) return true
  // Without a star it matches itself alone.
  if (!glob.includes('*')) return false
  const wildcard = wildcardOf(glob)
  return wildcard !== undefined && matchWildcard(wildcard, text)
}

/**
 * True when everything that `narrow` matches is surely matched by `wide`: a star of `narrow` can only fall into a run that
 * a star of `wide` stands for, because no other character of `wide` is a star.
 */
export function globCovers(wide: string, narrow: string): boolean {
  return globMatches(wide, narrow)
}

function wildcardOf(glob: string): Wildcard | undefined {
  const known = compiled.get(glob)
  if (known !== undefined) return known
  if (compiled.size >= MOST_KEPT) compiled.clear()
  const made = compileWildcard(glob)
  compiled.set(glob, made)
  return made
}
