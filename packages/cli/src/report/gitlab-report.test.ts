// Code Quality: what GitLab asks of each issue, and fingerprints that hold still.
import { expect, test } from 'vitest'
import { gitlabReporter } from './gitlab-report.ts'
import { FILES, file, finding, reportOf, UNREADABLE } from './reports.test-support.ts'

const issues = (...given: Parameters<typeof reportOf> extends [unknown, ...infer Rest] ? Rest : never) =>
  JSON.parse(reportOf(gitlabReporter, ...given))

test('each finding is an issue with the members that GitLab reads', () => {
  const fingerprint = expect.stringMatching(/^[0-9a-f]{32}$/)
  expect(issues([...FILES, UNREADABLE])).toEqual([
    {
      description: '`b` is <wrong>, 100% & "so"',
      check_name: 'action-unknown',
      fingerprint,
      severity: 'critical',
      location: { path: 'policies/a.policy.json', lines: { begin: 2, end: 2 } },
    },
    {
      description: 'too much',
      check_name: 'admin-star',
      fingerprint,
      severity: 'major',
      location: { path: 'policies/a.policy.json', lines: { begin: 2, end: 3 } },
    },
    {
      description: 'by the way',
      check_name: 'member-capitalized',
      fingerprint,
      severity: 'info',
      location: { path: 'policies/a.policy.json', lines: { begin: 3, end: 3 } },
    },
    {
      description: '`gone.json` could not be read: there is no such file',
      check_name: 'ENOENT',
      fingerprint,
      severity: 'blocker',
      location: { path: 'policies/gone.json', lines: { begin: 1, end: 1 } },
    },
  ])
})

test('quiet leaves errors', () => {
  expect(issues(FILES, { quiet: true })).toMatchObject([{ check_name: 'action-unknown' }])
})

test('nothing found is an empty list', () => {
  expect(reportOf(gitlabReporter, [])).toBe('[]\n')
})

test('no two issues have one fingerprint, even under one name', () => {
  const twice = file('a.json', '"*" "*"', [finding({ at: [0, 3] }), finding({ at: [4, 7] })])
  const names = issues([twice, twice, file('b.json', '"*"', [finding({ at: [0, 3] })]), UNREADABLE]).map(
    ({ fingerprint }: { fingerprint: string }) => fingerprint,
  )
  expect(new Set(names).size).toBe(6)
})
