// The JSON in the documentation is read as what its block says: a whole policy, one statement, or one condition. None
// has an error.
import { parsePolicy } from '@qcs-policy/syntax'
import { describe, expect, test } from 'vitest'
import { textOf } from '../support/project-files.ts'
import { kindOf } from './diagnostic-pages.ts'
import { type Fence, fencesOf, markdownFiles } from './markdown.ts'

/** How a block becomes a document. */
const WRAPPINGS: Readonly<Record<string, (body: string) => string>> = {
  policy: (body) => body,
  statement: (body) => `{"version":"2.0","statement":[${body}]}`,
  condition: (body) =>
    `{"version":"2.0","statement":[{"effect":"allow","action":"cos:GetBucket","resource":"*","condition":${body}}]}`,
}

/** Words that say that a block is checked elsewhere, or is not a policy at all. */
const OTHERS = ['avoid', 'prefer', 'data']

type Row = { readonly title: string; readonly fence: Fence }

const rows: readonly Row[] = markdownFiles().flatMap((file) =>
  fencesOf(textOf(file))
    .filter(({ language }) => language === 'json')
    .map((fence) => ({ title: `${file}:${fence.line}`, fence })),
)

test('every JSON block says what it is', () => {
  const words = [...Object.keys(WRAPPINGS), ...OTHERS]
  expect(rows.filter(({ fence }) => !words.some((word) => fence.flags.has(word))).map(({ title }) => title)).toEqual([])
})

describe('policies', () => {
  const checked = rows.flatMap(({ title, fence }) => {
    const wrapping = Object.entries(WRAPPINGS).find(([word]) => fence.flags.has(word))?.[1]
    return wrapping === undefined ? [] : [[title, fence, wrapping] as const]
  })

  test.for(checked)('%s has no error', ([, fence, wrapping]) => {
    const kind = kindOf(fence)
    const { diagnostics } = parsePolicy(wrapping(fence.body), kind === undefined ? {} : { kind })
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([])
  })
})
