// The JSON in the documentation is read as what its block says or looks like: a whole policy, one statement, one
// condition, or other data. None has an error.
import { parsePolicy } from '@qcs-policy/syntax'
import { expect, test } from 'vitest'
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

type Row = { readonly title: string; readonly fence: Fence }

const rows: readonly Row[] = markdownFiles().flatMap((file) =>
  fencesOf(textOf(file))
    .filter(({ language }) => language === 'json')
    .map((fence) => ({ title: `${file}:${fence.line}`, fence })),
)

/** What a block is: what it says, else what it looks like; `undefined` for JSON that is no policy at all. */
function wrappingOf({ flags, body }: Fence): ((body: string) => string) | undefined {
  const said = Object.keys(WRAPPINGS).find((word) => flags.has(word))
  const looks = /"statement"\s*:/i.test(body) ? 'policy' : /"effect"\s*:/i.test(body) ? 'statement' : ''
  return WRAPPINGS[said ?? looks]
}

// Pages of codes have examples that are wrong on purpose; they have a test of their own.
const checked = rows.filter(({ fence }) => !fence.flags.has('avoid') && !fence.flags.has('prefer'))

test.for(checked)('$title has no error', ({ fence }) => {
  const wrapping = wrappingOf(fence)
  if (wrapping === undefined) {
    expect(() => JSON.parse(fence.body)).not.toThrow()
    return
  }
  const kind = kindOf(fence)
  const { diagnostics } = parsePolicy(wrapping(fence.body), kind === undefined ? {} : { kind })
  expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([])
})
