// Checkstyle's format: an element for each file and each finding.
import { expect, test } from 'vitest'
import { checkstyleReporter } from './checkstyle-report.ts'
import { FILES, file, finding, reportOf, UNREADABLE } from './reports.test-support.ts'

test('each finding is an error element in that of its file', () => {
  expect(reportOf(checkstyleReporter, [...FILES, UNREADABLE])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="policies/a.policy.json">
    <error line="2" column="8" severity="error" message="\`b\` is &lt;wrong&gt;, 100% &amp; &quot;so&quot;" source="qcs-policy.correctness.action-unknown"/>
    <error line="2" column="3" severity="warning" message="too much" source="qcs-policy.security.admin-star"/>
    <error line="3" column="3" severity="info" message="by the way" source="qcs-policy.style.member-capitalized"/>
  </file>
  <file name="policies/b.policy.json"/>
  <file name="policies/gone.json">
    <error line="1" severity="error" message="\`gone.json\` could not be read: there is no such file" source="qcs-policy.ENOENT"/>
  </file>
</checkstyle>
`)
})

test('quiet leaves errors', () => {
  expect(reportOf(checkstyleReporter, FILES, { quiet: true }).match(/severity="\w+"/g)).toEqual(['severity="error"'])
})

test('a rule of the user has the category that it says', () => {
  const summary = { en: 'x', zh: 'x' }
  const ownRules = [{ id: 'own', category: 'style', level: 'info', preset: 'strict', summary }] as const
  const files = [file('a.json', '', [finding({ code: 'own' }), finding({ code: 'unheard-of' })])]
  expect(reportOf(checkstyleReporter, files, { ownRules }).match(/source="[^"]*"/g)).toEqual([
    'source="qcs-policy.style.own"',
    'source="qcs-policy.unheard-of"',
  ])
})
