// What `npm run new-rule` writes: three files that are in order but for what only an author can write, or a reason why not.
import ts from 'typescript-6'
import { expect, test } from 'vitest'
import { filesOf } from '../../.ci/new-rule.mjs'
import { fencesOf } from '../docs/markdown.ts'

const none = () => false

test('a rule, its test and its page, under the names that follow from the id', () => {
  const { files = {} } = filesOf('style', 'no-more-stars', none)
  expect(Object.keys(files)).toEqual(
    ['ts', 'test.ts', 'md'].map((ending) => `packages/lint/src/rules/style/no-more-stars.${ending}`),
  )
  const [rule = '', cases = '', page = ''] = Object.values(files)
  for (const text of [rule, cases]) {
    const parsed = ts.transpileModule(text, { reportDiagnostics: true })
    expect(parsed.diagnostics).toEqual([])
  }
  expect(rule).toContain('export const noMoreStars: StatementRule')
  expect(cases).toContain("import { noMoreStars } from './no-more-stars.ts'")
  const blocks = fencesOf(page).map(({ flags, body }) => [[...flags], JSON.parse(body).version])
  expect(blocks).toEqual([
    [['avoid'], '2.0'],
    [['prefer'], '2.0'],
  ])
})

test.for<readonly [category: string, id: string, problem: string]>([
  ['styles', 'no-more-stars', 'one of'],
  ['style', 'NoStars', 'kebab-case'],
  ['style', 'stars', 'kebab-case'],
  ['style', '../x-y', 'kebab-case'],
])('%s %s is refused', ([category, id, problem]) => {
  expect(filesOf(category, id, none).problem).toContain(problem)
})

test('a rule of any category that is there is never written over', () => {
  const isThere = (file: string) => file === 'packages/lint/src/rules/security/no-stars.ts'
  expect(filesOf('style', 'no-stars', isThere).problem).toContain('exists already')
})
