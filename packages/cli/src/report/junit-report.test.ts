// Test results: which findings fail, and that the report fails when the command does.
import { expect, test } from 'vitest'
import { junitReporter } from './junit-report.ts'
import { FILES, file, finding, reportOf, UNREADABLE } from './reports.test-support.ts'

test('a suite for each file, a case for each finding, errors fail', () => {
  expect(reportOf(junitReporter, FILES)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="qcs-policy lint">
  <testsuite name="policies/a.policy.json" tests="3" failures="1" errors="0" skipped="0">
    <testcase name="action-unknown" classname="policies/a.policy.json" file="policies/a.policy.json"><failure type="action-unknown" message="\`b\` is &lt;wrong&gt;, 100% &amp; &quot;so&quot;">policies/a.policy.json:2:8  error  action-unknown  \`b\` is &lt;wrong&gt;, 100% &amp; &quot;so&quot;
see policies/a.policy.json:3:3  here too
fix  write \`x\`
unsafe fix  guess
fix  delete it
qcs-policy rules action-unknown</failure></testcase>
    <testcase name="admin-star" classname="policies/a.policy.json" file="policies/a.policy.json"><system-out>policies/a.policy.json:2:3  warning  admin-star  too much
qcs-policy rules admin-star</system-out></testcase>
    <testcase name="member-capitalized" classname="policies/a.policy.json" file="policies/a.policy.json"><system-out>policies/a.policy.json:3:3  info  member-capitalized  by the way
qcs-policy rules member-capitalized</system-out></testcase>
  </testsuite>
  <testsuite name="policies/b.policy.json" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="lint" classname="policies/b.policy.json" file="policies/b.policy.json"/>
  </testsuite>
</testsuites>
`)
})

test('an input that could not be read is an error', () => {
  const xml = reportOf(junitReporter, [UNREADABLE])
  expect(xml).toContain('tests="1" failures="0" errors="1" skipped="0"')
  expect(xml).toContain('<error type="ENOENT" message="`gone.json` could not be read: there is no such file"/>')
})

test('cases of one file have names of their own, without lines', () => {
  const many = file('a.json', '', [finding({}), finding({ code: 'other' }), finding({}), finding({})])
  const names = [...reportOf(junitReporter, [many]).matchAll(/testcase name="([^"]*)"/g)].map((match) => match[1])
  expect(names).toEqual(['action-unknown', 'other', 'action-unknown 2', 'action-unknown 3'])
})

test('quiet leaves errors; a file with none passes', () => {
  expect(reportOf(junitReporter, FILES, { quiet: true }).match(/<testcase name="[^"]*"/g)).toEqual([
    '<testcase name="action-unknown"',
    '<testcase name="lint"',
  ])
})

const WARNING = file('a.json', '', [finding({ severity: 'warning' })])

test.for([
  ['no limit', undefined, false],
  ['as many as allowed', 1, false],
  ['more than allowed', 0, true],
] as const)('with %s for warnings', ([, maxWarnings, fails]) => {
  expect(reportOf(junitReporter, [WARNING], { maxWarnings }).includes('<failure')).toBe(fails)
})

test('warnings that quiet hides count for the limit', () => {
  expect(reportOf(junitReporter, [WARNING], { maxWarnings: 0, quiet: true })).toContain('<failure type="max-warnings"')
})
