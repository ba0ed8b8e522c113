// Whatever a document holds, every report is well-formed, says as much as was found, and carries nothing that steers a
// terminal. Readers that know the formats better than this project does judge: a JSON Schema of SARIF and an XML parser.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { checkstyleReporter } from './checkstyle-report.ts'
import { githubReporter } from './github-report.ts'
import { gitlabReporter } from './gitlab-report.ts'
import { junitReporter } from './junit-report.ts'
import type { FileReport } from './reporter.ts'
import { FILES, file, finding, HOSTILE, reportOf, UNREADABLE } from './reports.test-support.ts'
import { sarifReporter } from './sarif-report.ts'

const validate = sarifValidator()

/** A validator by the schema of SARIF 2.1.0, which is written in draft 4 without anything that draft 7 reads otherwise. */
function sarifValidator() {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'))
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
  // The two of RFC 3986, as far as characters go.
  ajv.addFormat('uri-reference', /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/)
  ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/i)
  ajv.addFormat('date-time', true)
  return ajv.compile(schema)
}

/** The problems that the schema sees. */
function faultsOf(sarif: string): readonly unknown[] {
  validate(JSON.parse(sarif))
  return validate.errors ?? []
}

/** The names of the elements; throws where the text is no XML. */
function elementsOf(xml: string): readonly string[] {
  const names: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => names.push(name))
  parser.write(xml).close()
  return names
}

const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constant(HOSTILE))
const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
const anyFinding = fc
  .record({
    code: fc.constantFrom('admin-star', 'json-comment', 'own-rule', 'kind-inferred'),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    message: hostile,
    span,
    related: fc.array(fc.record({ span, message: hostile }), { maxLength: 2 }),
    fixes: fc.array(
      fc.record({
        title: hostile,
        safety: fc.constantFrom('safe' as const, 'unsafe' as const),
        edits: fc.array(fc.record({ span, newText: hostile }), { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
  })
  .map(finding)
const anyFile: fc.Arbitrary<FileReport> = fc.oneof(
  fc
    .tuple(hostile, hostile, fc.array(anyFinding, { maxLength: 4 }))
    .map(([path, text, findings]) => file(path.replaceAll('\0', '') || 'a', text, findings)),
  fc.record({
    path: hostile.map((path) => path.replaceAll('\0', '') || 'a'),
    error: fc.record({ code: hostile, message: hostile }),
  }),
)

/** The findings that a report has to tell, inputs that could not be read included. */
function toldOf(files: readonly FileReport[]): number {
  const counts = files.map((each) =>
    'error' in each ? 1 : each.diagnostics.filter(({ code }) => code !== 'kind-inferred').length,
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Control characters other than line feeds, and those that turn the direction of reading. */
const HARMFUL = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u

test('the usual run is SARIF by its schema', () => {
  expect(faultsOf(reportOf(sarifReporter, [...FILES, UNREADABLE]))).toEqual([])
})

test('the schema is asked in earnest', () => {
  const broken = reportOf(sarifReporter, FILES).replace('"startLine":2', '"startLine":0')
  expect(faultsOf(broken)).toMatchObject([{ instancePath: expect.stringContaining('/startLine') }])
})

test('random findings', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(anyFile, { maxLength: 4 }), (files) => {
      const told = toldOf(files)

      const sarif = reportOf(sarifReporter, files)
      expect(faultsOf(sarif)).toEqual([])
      const [{ results, invocations }] = JSON.parse(sarif).runs
      expect(results.length + (invocations[0].toolExecutionNotifications?.length ?? 0)).toBe(told)

      const gitlab = reportOf(gitlabReporter, files)
      const issues: { fingerprint: string }[] = JSON.parse(gitlab)
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(told)

      const github = reportOf(githubReporter, files)
      expect(github.split('\n').filter((line) => /^::(error|warning|notice) [^:]*::/.test(line))).toHaveLength(told)
      expect(github.split('\n')).toHaveLength(told + 1)

      const junit = reportOf(junitReporter, files)
      const clean = files.filter((each) => toldOf([each]) === 0).length
      expect(elementsOf(junit).filter((name) => name === 'testcase')).toHaveLength(told + clean)

      const checkstyle = reportOf(checkstyleReporter, files)
      expect(elementsOf(checkstyle).filter((name) => name === 'error')).toHaveLength(told)

      for (const report of [sarif, gitlab, github, junit, checkstyle]) expect(report).not.toMatch(HARMFUL)
    }),
    { numRuns: 150 },
  )
})
