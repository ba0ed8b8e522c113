// The output for machines: its shape, its places, what the calls would answer.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { textOf } from '../support/project-files.ts'
import { BROKEN, DOUBTFUL, folderWith, GOOD, runCli } from './run-cli.ts'

const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(textOf('docs/cli/lint-output.schema.json')))

async function lintJson(args: readonly string[], files: Record<string, string | Uint8Array>) {
  const { code, stdout } = await runCli(['lint', '--format', 'json', ...args], { cwd: folderWith(files) })
  const output = JSON.parse(stdout)
  validate(output)
  expect(validate.errors ?? []).toEqual([])
  return { code, files: output.files }
}

test('every kind of entry has the published shape', async () => {
  const { code, files } = await lintJson(['.', 'no.json', 'x.tf', '--api', 'UpdatePolicy'], {
    'a.policy.json': GOOD,
    'b.policy.json': BROKEN,
    'c.policy.json': '{"version":"2.0","version":"2.0","statement":[{"Effect":"allow"，"action":[]},]}',
    'd.policy.json': '',
    'x.tf': GOOD,
  })
  expect(code).toBe(2)
  expect(files).toMatchObject([
    { path: 'a.policy.json', kind: 'identity', diagnostics: [], apiError: null },
    { path: 'b.policy.json', kind: 'identity', apiError: 'InvalidParameter.ConditionTypeError' },
    { path: 'c.policy.json', kind: 'identity', apiError: 'InvalidParameter.PolicyDocumentError' },
    { path: 'd.policy.json', apiError: 'InvalidParameter.PolicyDocumentError' },
    { path: 'no.json', kind: null, diagnostics: [], error: { code: 'ENOENT' } },
    { path: 'x.tf', kind: null, diagnostics: [{ code: 'not-a-policy-text', severity: 'error' }] },
  ])
  expect(files[4]).not.toHaveProperty('apiError')
})

test('nothing but an empty list when there are no findings, and no apiError unless a call is asked about', async () => {
  const { files } = await lintJson(['--kind', 'identity', 'a.json'], { 'a.json': GOOD })
  expect(files).toEqual([{ path: 'a.json', kind: 'identity', diagnostics: [] }])
})

test('the inferred kind is among the diagnostics as information', async () => {
  const { files } = await lintJson(['a.json'], { 'a.json': GOOD })
  expect(files).toMatchObject([{ diagnostics: [{ code: 'kind-inferred', severity: 'info' }] }])
})

test('--quiet leaves errors only', async () => {
  const { files } = await lintJson(['--quiet', 'a.json', 'b.json'], { 'a.json': DOUBTFUL, 'b.json': BROKEN })
  expect(files).toMatchObject([{ diagnostics: [] }, { diagnostics: [{ code: 'condition-operator-unknown' }] }])
})

test('places count lines and columns from 1, columns in UTF-16 units, offsets from 0', async () => {
  const text = '{"version":"2.0",\r\n "𠮷策": 1, "statement":[]}'
  const { files } = await lintJson(['--kind', 'identity', 'a.json'], { 'a.json': text })
  const [{ diagnostics }] = files
  const unknown = diagnostics.find(({ code }: { code: string }) => code === 'document-unknown-member')
  expect(unknown.span.start).toEqual({ offset: text.indexOf('"𠮷'), line: 2, column: 2 })
  expect(unknown.span.end).toEqual({ offset: text.indexOf('"𠮷') + 5, line: 2, column: 7 })
})

test('fixes hold edits that mend the text', async () => {
  const text = '{"version":"2.0","statement":[{"effect":"allow","action":"*","resource":"*",}]}'
  const { files } = await lintJson(['a.json'], { 'a.json': text })
  const [{ diagnostics }] = files
  const comma = diagnostics.find(({ code }: { code: string }) => code === 'json-trailing-comma')
  const { span, newText } = comma.fixes[0].edits[0]
  expect(text.slice(0, span.start.offset) + newText + text.slice(span.end.offset)).toBe(text.replace(',}', '}'))
})

test('the report of ten thousand faults is whole when it goes through a pipe', async () => {
  const text = `{"version":"2.0","statement":[${'{"effect":"allow","action":"x","resource":"y"},'.repeat(5000)}]}`
  const { files } = await lintJson(['a.json'], { 'a.json': text })
  expect(files[0].diagnostics.length).toBeGreaterThan(500)
})

type ApiRow = { api: string; text: string; apiError: string | null; kind: string }

const trust =
  '{"version":"2.0","statement":[{"effect":"allow","principal":{"service":["cvm.qcloud.com"]},"action":"sts:AssumeRole"}]}'

const apiRows: readonly ApiRow[] = [
  { api: 'CreatePolicy', text: GOOD, apiError: null, kind: 'identity' },
  { api: 'CreatePolicyVersion', text: BROKEN, apiError: 'InvalidParameter.ConditionTypeError', kind: 'identity' },
  { api: 'UpdatePolicy', text: trust, apiError: 'InvalidParameter.PrincipalError', kind: 'identity' },
  { api: 'CreateRole', text: trust, apiError: null, kind: 'trust' },
  { api: 'UpdateAssumeRolePolicy', text: GOOD, apiError: 'InvalidParameter.PrincipalError', kind: 'trust' },
  {
    api: 'CreatePolicy',
    text: GOOD.replace('2.0', '1.0'),
    apiError: 'InvalidParameter.VersionError',
    kind: 'identity',
  },
]

test.for(apiRows)('$api answers $apiError and implies the kind $kind', async ({ api, text, apiError, kind }) => {
  const { files } = await lintJson(['--api', api, 'a.json'], { 'a.json': text })
  expect(files).toMatchObject([{ kind, apiError }])
})
