// Operations that take something away for good, by their names, and the name globs that hold nothing else. It refuses to know
// what can be restored.
import type { Action } from '@qcs-policy/catalog'

const WORDS = ['Delete', 'Destroy', 'Isolate', 'Terminate']

/** True for an operation that writes and whose name begins with a word for taking away. */
export function isDestructive({ name, class: kind }: Action): boolean {
  return kind === 'write' && beginsDestructively(name)
}

/** The same for a name or a glob: all that it matches begins so. */
export function beginsDestructively(name: string): boolean {
  return WORDS.some((word) => name.startsWith(word))
}
