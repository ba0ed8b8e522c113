// What the readers of usual values share. An element is usual when the thorough reader would have nothing to say about
// it. Each reader here takes a value that `JSON.parse` made and returns the typed node that the thorough one would make,
// or `undefined` at the first thing that is not usual. They refuse to report: whoever asked reads thoroughly instead.
import type { FormReport } from '../../forms/reading.ts'
import type { JsonString } from '../../json/tree.ts'
import type { OneOrMany, PolicyKind } from '../../policy.ts'

export type UsualReader = {
  readonly kind: PolicyKind
  /** True once a reader of a small form had something to say: nothing of the statement counts then. */
  doubtful: boolean
  /** What the readers of small forms report to. */
  readonly doubt: FormReport
}

/** A reader for one document. */
export function createUsualReader(kind: PolicyKind): UsualReader {
  const reader: UsualReader = {
    kind,
    doubtful: false,
    doubt: () => {
      reader.doubtful = true
    },
  }
  return reader
}

/** A string as the readers of small forms take it. */
export function stringNode(value: string): JsonString {
  return { type: 'string', value }
}

/** One value or a list of them (DOC-9). */
export function usualList<Item>(
  value: unknown,
  reader: UsualReader,
  read: (value: unknown, reader: UsualReader) => Item | undefined,
): OneOrMany<Item> | undefined {
  if (!Array.isArray(value)) {
    const item = read(value, reader)
    return item === undefined ? undefined : { form: 'one', items: [item] }
  }
  if (value.length === 0) return undefined
  // An array of known length: one that grows takes room for seventeen items with its first.
  const items = new Array<Item>(value.length)
  for (let i = 0; i < items.length; i += 1) {
    const item = read(value[i], reader)
    if (item === undefined) return undefined
    items[i] = item
  }
  return { form: 'list', items }
}
