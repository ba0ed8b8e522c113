// What a gateway or an edge worker loads runs on an engine of ES2022, and without BigInt, which some of them lack. The
// compiler sees to our own package; this looks at all that is bundled with it.
import { expect, test } from 'vitest'
import { bundleForBrowser, entriesOf } from '../support/bundle.ts'

/** What came later, by the text of its use: in minified code names of members stay. */
const LATER = [
  'BigInt',
  '.toSorted(',
  '.toReversed(',
  '.toSpliced(',
  '.findLast(',
  '.findLastIndex(',
  '.isWellFormed(',
  '.toWellFormed(',
  'Object.groupBy',
  'Map.groupBy',
  'Promise.withResolvers',
]

test.for(entriesOf('evaluate'))('$specifier uses nothing newer than ES2022, and no BigInt', async ({ specifier }) => {
  const { code } = await bundleForBrowser(specifier)
  expect(LATER.filter((name) => code.includes(name))).toEqual([])
  expect(code).not.toMatch(/\b\d+n\b/)
})
