// SARIF: what viewers read of a run. Its shape as a whole is held against the standard's schema in well-formed.test.ts.
import { expect, test } from 'vitest'
import { FILES, file, finding, reportOf, UNREADABLE } from './reports.test-support.ts'
import { sarifReporter } from './sarif-report.ts'

function runOf(...[files, changed]: [Parameters<typeof reportOf>[1], Parameters<typeof reportOf>[2]?]) {
  return JSON.parse(reportOf(sarifReporter, files, changed)).runs[0]
}

const AT = { uri: 'policies/a.policy.json', uriBaseId: '%SRCROOT%', index: 0 }
const REGION = { startLine: 2, startColumn: 8, endLine: 2, endColumn: 11, charOffset: 9, charLength: 3 }

test('a result says what, where, how grave, and how it is mended', () => {
  expect(runOf(FILES).results[0]).toEqual({
    ruleId: 'action-unknown',
    ruleIndex: 0,
    level: 'error',
    message: { text: '`b` is <wrong>, 100% & "so"' },
    locations: [{ physicalLocation: { artifactLocation: AT, region: REGION } }],
    relatedLocations: [
      {
        id: 0,
        physicalLocation: {
          artifactLocation: AT,
          region: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 6, charOffset: 16, charLength: 3 },
        },
        message: { text: 'here too' },
      },
    ],
    fixes: [
      {
        description: { text: 'write `x`' },
        artifactChanges: [
          { artifactLocation: AT, replacements: [{ deletedRegion: REGION, insertedContent: { text: '"x"' } }] },
        ],
      },
      {
        description: { text: 'delete it' },
        artifactChanges: [
          {
            artifactLocation: AT,
            replacements: [
              {
                deletedRegion: {
                  startLine: 2,
                  startColumn: 3,
                  endLine: 2,
                  endColumn: 12,
                  charOffset: 4,
                  charLength: 9,
                },
              },
            ],
          },
        ],
      },
    ],
    partialFingerprints: { 'qcsPolicyFinding/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
    properties: { apiErrors: { CreatePolicy: 'InvalidParameter.ActionError' } },
  })
})

test('a fix that is offered twice, or comes to the same, is written once', () => {
  const fix = (start: number) => ({
    title: 'mend',
    safety: 'safe' as const,
    edits: [{ span: { start, end: start }, newText: 'x' }],
  })
  const fixes = [fix(0), fix(0), fix(2), fix(9)]
  expect(runOf([file('a.json', '{}', [finding({ fixes })])]).results[0].fixes).toHaveLength(2)
})

test('severities are levels, and the inferred kind is no result', () => {
  expect(runOf(FILES).results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note'])
  expect(runOf(FILES, { quiet: true }).results).toHaveLength(1)
})

test('the rules that came up are described once each, and results name them by number', () => {
  const again = file('c.json', '', [finding({ code: 'admin-star' }), finding({ code: 'own-and-unknown' })])
  const { results, tool } = runOf([...FILES, again])
  const { rules } = tool.driver
  expect(rules.map(({ id }: { id: string }) => id)).toEqual([
    'action-unknown',
    'admin-star',
    'member-capitalized',
    'own-and-unknown',
  ])
  for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId)
  expect(rules[1]).toMatchObject({
    shortDescription: { text: 'An allow of everything on everything, without a condition' },
    defaultConfiguration: { level: 'warning' },
    properties: { category: 'security', tags: ['security', 'ACT-1', 'RES-1'] },
  })
  expect(rules[2].properties.category).toBe('style')
  expect(rules[3]).toMatchObject({ shortDescription: { text: 'own and unknown' }, properties: { tags: [] } })
})

test('rules are described in the language of the run', () => {
  const { driver } = runOf(FILES, { language: 'zh' }).tool
  expect(driver.language).toBe('zh-CN')
  expect(driver.rules[1].shortDescription.text).toBe('无条件允许对所有资源执行所有操作')
})

test('every file that was read is listed, with its kind and the answer of the call', () => {
  const asked = { ...file('c d.json', '', []), kind: null, apiError: 'InvalidParameter.PolicyDocumentError' }
  expect(runOf([...FILES, asked]).artifacts).toEqual([
    {
      location: { uri: 'policies/a.policy.json', uriBaseId: '%SRCROOT%' },
      roles: ['analysisTarget'],
      properties: { kind: 'identity' },
    },
    {
      location: { uri: 'policies/b.policy.json', uriBaseId: '%SRCROOT%' },
      roles: ['analysisTarget'],
      properties: { kind: 'identity' },
    },
    {
      location: { uri: 'policies/c%20d.json', uriBaseId: '%SRCROOT%' },
      roles: ['analysisTarget'],
      properties: { apiError: 'InvalidParameter.PolicyDocumentError' },
    },
  ])
})

test('inputs that could not be read make a run that did not succeed', () => {
  const glob = { path: '*.x', error: { code: 'NO_MATCH', message: 'the glob matches no file' } }
  expect(runOf([...FILES]).invocations).toEqual([{ executionSuccessful: true }])
  expect(runOf([UNREADABLE, glob]).invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          descriptor: { id: 'ENOENT' },
          level: 'error',
          message: { text: '`gone.json` could not be read: there is no such file' },
          locations: [
            { physicalLocation: { artifactLocation: { uri: 'policies/gone.json', uriBaseId: '%SRCROOT%' } } },
          ],
        },
        {
          descriptor: { id: 'NO_MATCH' },
          level: 'error',
          message: { text: '`*.x` could not be read: the glob matches no file' },
        },
      ],
    },
  ])
})

const regionOf = (text: string, at: readonly [number, number]) =>
  runOf([file('a.json', text, [finding({ at })])]).results[0].locations[0].physicalLocation.region

test('a byte order mark is no part of the text', () => {
  expect(regionOf('\ufeff{}', [1, 2])).toEqual({
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 2,
    charOffset: 0,
    charLength: 1,
  })
  expect(regionOf('\ufeff{}', [0, 1])).toMatchObject({ charOffset: 0, charLength: 0, startColumn: 1, endColumn: 1 })
})

test('lines end where the run says they do, and columns count UTF-16 units', () => {
  expect(runOf(FILES)).toMatchObject({ columnKind: 'utf16CodeUnits', newlineSequences: ['\r\n', '\n', '\r'] })
  expect(regionOf('a\rb\r\n🔒c', [7, 8])).toMatchObject({ startLine: 3, startColumn: 3, charOffset: 7 })
})

test.for([
  ['a link', 'see [x](https://x.example)', 'see \\[x\\](https://x.example)'],
  ['brackets alone', '`["a"]` (b)', '`["a"]` (b)'],
  ['a placeholder', '`{0}` and {12}', '`{{0}}` and {{12}}'],
  ['a variable', '`$\u007bqcs:uin}`', '`$\u007bqcs:uin}`'],
  ['what cannot be seen', 'a\u202eb', 'a<U+202E>b'],
])('a message with %s', ([, message = '', text]) => {
  expect(runOf([file('a.json', '', [finding({ message })])]).results[0].message.text).toBe(text)
})
