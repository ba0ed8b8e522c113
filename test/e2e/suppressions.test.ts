// Findings that rest: written down by the command with a reason or as a baseline, read back, and told when they no longer fit.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, GOOD, runCli } from './run-cli.ts'

const FILE = '.qcs-policy-suppressions.yaml'
const DOUBTFUL = GOOD.replace('cos:GetObject', 'cos:GetObjekt')
const BROKEN = GOOD.replace('"allow"', '"permit"')

const codesOf = (stdout: string): readonly string[] =>
  JSON.parse(stdout).files.flatMap(({ diagnostics }: { diagnostics: readonly { code: string }[] }) =>
    diagnostics.map(({ code }) => code).filter((code) => code !== 'kind-inferred'),
  )

const suppress = (cwd: string, ...more: readonly string[]) =>
  runCli(['lint', '--suppress', 'action-unknown', '--reason', 'is being renamed', ...more, 'a.json'], { cwd })

test('--suppress writes the findings of a rule with the reason, and from then on they rest', async () => {
  const cwd = folderWith({ 'a.json': DOUBTFUL })
  const { code, stdout, stderr } = await suppress(cwd)
  expect([code, stdout]).toEqual([0, expect.stringContaining('1 file: no errors and no warnings')])
  expect(stderr).toContain(FILE)
  expect(readFileSync(join(cwd, FILE), 'utf8')).toContain(
    `  - file: a.json
    rule: action-unknown
    place: /statement/0/action/0
    evidence:
      - cos:GetObjekt
    reason: is being renamed
`,
  )
  const again = await runCli(['lint', 'a.json'], { cwd })
  expect(again.stdout).toContain('1 file: no errors and no warnings\n1 finding is suppressed\n')
  const asJson = await runCli(['lint', '--format', 'json', 'a.json'], { cwd })
  expect(JSON.parse(asJson.stdout).files[0].suppressed).toBe(1)
})

test('the file is found above the folder that the command runs in, and its paths start from its own folder', async () => {
  const cwd = folderWith({ 'a.json': DOUBTFUL, 'b/c/d.json': DOUBTFUL })
  await suppress(cwd)
  const elsewhere = await runCli(['lint', '--format', 'json', '../../a.json', 'd.json'], { cwd: join(cwd, 'b/c') })
  expect(codesOf(elsewhere.stdout)).toEqual(['action-unknown'])
})

test('a second run adds to the file and keeps its comments', async () => {
  const cwd = folderWith({ 'a.json': DOUBTFUL, 'b.json': DOUBTFUL, [FILE]: '# ours\nsuppressions: []\n' })
  await suppress(cwd)
  await runCli(['lint', '--suppress', 'action-unknown', '--reason', 'as well', 'b.json'], { cwd })
  const text = readFileSync(join(cwd, FILE), 'utf8')
  expect(text).toMatch(/^# ours\n/)
  expect(text.match(/rule: action-unknown/g)).toHaveLength(2)
  expect((await runCli(['lint', 'a.json', 'b.json'], { cwd })).stdout).toContain('2 findings are suppressed')
})

test('a rule that found nothing is told, with the name that is nearest; a number is as good as a name', async () => {
  const cwd = folderWith({ 'a.json': DOUBTFUL })
  const because = ['--reason', 'so', 'a.json']
  const none = await runCli(['lint', '--suppress', 'action-unknwon', ...because], { cwd })
  expect(none.stderr).toBe('nothing was found by `action-unknwon`; did you mean `action-unknown`?\n')
  const byNumber = await runCli(['lint', '--suppress', 'CAM207', ...because], { cwd })
  expect(byNumber.stderr).toContain('Wrote 1 finding')
})

test('one that has expired is told at its place in the file, and the finding is back', async () => {
  const cwd = folderWith({ 'a.json': DOUBTFUL })
  await suppress(cwd, '--expires', '2024-06-30')
  const { code, stdout } = await runCli(['lint', 'a.json'], { cwd })
  expect(stdout).toContain('action-unknown')
  expect(stdout).toMatch(/^\.qcs-policy-suppressions\.yaml:\d+:\d+ {2}error {2}suppression-expired/m)
  expect(code).toBe(1)
})

test('one that hides nothing any more is told', async () => {
  const cwd = folderWith({ 'a.json': DOUBTFUL })
  await suppress(cwd)
  writeFileSync(join(cwd, 'a.json'), GOOD)
  expect((await runCli(['lint', 'a.json'], { cwd })).stdout).toContain('suppression-unused')
})

test('another fault at the same place is not hidden', async () => {
  const cwd = folderWith({ 'a.json': DOUBTFUL })
  await suppress(cwd)
  writeFileSync(join(cwd, 'a.json'), GOOD.replace('cos:GetObject', 'cos:PutObjekt'))
  const { stdout } = await runCli(['lint', '--format', 'json', 'a.json'], { cwd })
  expect(codesOf(stdout)).toContain('action-unknown')
})

test('what the API refuses never rests', async () => {
  const cwd = folderWith({ 'a.json': BROKEN })
  const { code, stdout } = await runCli(
    ['lint', '--suppress', 'effect-invalid', '--reason', 'no', '--format', 'json', 'a.json'],
    { cwd },
  )
  expect([code, codesOf(stdout)]).toEqual([1, ['effect-invalid']])
})

test('--update-baseline takes down what is there; new findings are told', async () => {
  const cwd = folderWith({ 'a.json': DOUBTFUL, 'b.json': DOUBTFUL })
  const args = ['lint', '--baseline', 'ci/../baseline.json']
  const first = await runCli([...args, '--update-baseline', 'a.json'], { cwd })
  expect(first.code).toBe(0)
  expect(JSON.parse(readFileSync(join(cwd, 'baseline.json'), 'utf8')).suppressions).toEqual([
    { file: 'a.json', rule: 'action-unknown', place: '/statement/0/action/0', evidence: ['cos:GetObjekt'] },
  ])
  const { stdout } = await runCli([...args, '--max-warnings', '0', 'a.json', 'b.json'], { cwd })
  expect(stdout).toContain('b.json:')
  expect(stdout).toContain('2 files: no errors and 1 warning\n1 finding is suppressed')
})

test('a baseline keeps the entries of files that were not read, and drops those of files that are gone or mended', async () => {
  const cwd = folderWith({ 'a.json': DOUBTFUL, 'b.json': DOUBTFUL, 'c.json': DOUBTFUL })
  const update = (...paths: readonly string[]) =>
    runCli(['lint', '--baseline', 'base.json', '--update-baseline', ...paths], { cwd })
  await update('a.json', 'b.json', 'c.json')
  writeFileSync(join(cwd, 'b.json'), GOOD)
  await update('b.json')
  const files = JSON.parse(readFileSync(join(cwd, 'base.json'), 'utf8')).suppressions.map(
    ({ file }: { file: string }) => file,
  )
  expect(files).toEqual(['a.json', 'c.json'])
})

test.for<readonly [title: string, text: string, says: string]>([
  ['no YAML', 'suppressions: [', `${FILE}:1:`],
  ['no list', 'suppressions: 5\n', 'must hold a list'],
  ['an entry without a place', 'suppressions:\n  - file: a.json\n    rule: admin-star\n', `${FILE}:2:5: \`place\``],
  ['a member with a typing error', 'suppressions:\n  - {file: a, rule: b, place: "", raeson: c}\n', '`raeson`'],
  ['a day that is none', 'suppressions:\n  - {file: a, rule: b, place: "", expires: 2027-13-01}\n', '`expires`'],
  ['a prototype', 'suppressions:\n  - {__proto__: {file: a}, rule: b, place: ""}\n', '`file` is missing'],
  ['more aliases than anyone needs', `a: &a [1,1]\n${bomb()}suppressions: *z\n`, 'must hold a list'],
])('a file of suppressions that cannot be used ends the run: %s', async ([, text, says]) => {
  const cwd = folderWith({ 'a.json': GOOD, [FILE]: text })
  const { code, stdout, stderr } = await runCli(['lint', 'a.json'], { cwd })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(says)
})

function bomb(): string {
  const names = [...'abcdefghijklmnopqrstuvwxyz']
  return names
    .slice(1)
    .map((name, i) => `${name}: &${name} [${`*${names[i]},`.repeat(9)}]\n`)
    .join('')
}

test.for<readonly [args: readonly string[], says: string]>([
  [['--suppress', 'admin-star'], '--reason'],
  [['--reason', 'so'], '--suppress'],
  [['--update-baseline'], '--baseline'],
  [['--suppress', 'admin-star', '--reason', 'so', '--baseline', 'b.json', '--update-baseline'], 'cannot go together'],
  [['--suppress', 'admin-star', '--reason', 'so', '--expires', 'soon'], '2027-06-30'],
])('%j is wrong usage', async ([args, says]) => {
  const cwd = folderWith({ 'a.json': GOOD })
  const { code, stderr } = await runCli(['lint', ...args, 'a.json'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain(says)
})

test('a baseline that is missing ends the run', async () => {
  const cwd = folderWith({ 'a.json': GOOD })
  const { code, stderr } = await runCli(['lint', '--baseline', 'gone.json', 'a.json'], { cwd })
  expect([code, stderr]).toEqual([2, expect.stringContaining('gone.json')])
})
