// Workflow commands: one line for each finding, nothing of a document outside its place.
import { expect, test } from 'vitest'
import { githubReporter } from './github-report.ts'
import { FILES, file, finding, HOSTILE, reportOf, UNREADABLE } from './reports.test-support.ts'

test('each finding is a command with its place, columns only within a line', () => {
  expect(reportOf(githubReporter, FILES).split('\n')).toEqual([
    '::error file=policies/a.policy.json,line=2,endLine=2,col=8,endColumn=11,title=action-unknown::policies/a.policy.json:2:8: `b` is <wrong>, 100%25 & "so"',
    '::warning file=policies/a.policy.json,line=2,endLine=3,title=admin-star::policies/a.policy.json:2:3: too much',
    '::notice file=policies/a.policy.json,line=3,endLine=3,col=3,endColumn=6,title=member-capitalized::policies/a.policy.json:3:3: by the way',
    '',
  ])
})

test('quiet leaves errors', () => {
  expect(reportOf(githubReporter, FILES, { quiet: true }).match(/^::\w+/gm)).toEqual(['::error'])
})

test('an input that could not be read is an error without a place', () => {
  expect(reportOf(githubReporter, [UNREADABLE])).toBe(
    '::error title=ENOENT::`gone.json` could not be read: there is no such file\n',
  )
})

test('properties escape what ends them', () => {
  expect(reportOf(githubReporter, [file('a,b:c%d\n.json', '', [finding({})])])).toMatch(
    /^::error file=policies\/a%2Cb%3Ac%25d<U\+000A>\.json,line=1,/,
  )
})

test('a message starts no line of its own', () => {
  const lines = reportOf(githubReporter, [file('a.json', '', [finding({ message: HOSTILE })])]).split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toContain(': <U+001B>[31m<U+202E><U+0000>')
  expect(lines[0]).toContain('%250A')
})
