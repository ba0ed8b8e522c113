// The recipes of docs/ci.md are run: the commands of each workflow in a project with policies, the hook in a repository. What
// only the services themselves can do, as uploading, is not.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { GOOD } from '../e2e/run-cli.ts'
import { cliFile } from '../support/packed.ts'
import { textOf } from '../support/project-files.ts'
import { type Fence, fencesOf } from './markdown.ts'

const fences = fencesOf(textOf('docs/ci.md'))

function fence(flag: string): Fence {
  const found = fences.find(({ flags }) => flags.has(flag))
  if (found === undefined) throw new Error(`docs/ci.md has no block for ${flag}`)
  return found
}

const DOUBTFUL = GOOD.replace('cos:GetObject', 'cos:GetObjekt')
const BROKEN = GOOD.replace('"allow"', '"permit"')

/** A folder with files in which `qcs-policy`, and `npx` before it, is the command. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'qcs-policy-ci-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const all = {
    ...files,
    'bin/qcs-policy': `#!/bin/sh\nexec "${process.execPath}" "${cliFile}" "$@"\n`,
    'bin/npx': '#!/bin/sh\nexec "$@"\n',
  }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text, { mode: name.startsWith('bin/') ? 0o755 : 0o644 })
  }
  return folder
}

/** Runs lines of a shell as a job does: the first that fails ends it. */
function run(cwd: string, script: string, env: Readonly<Record<string, string>> = {}) {
  const path = `${join(cwd, 'bin')}${delimiter}${process.env['PATH']}`
  return spawnSync('sh', ['-ec', script], { cwd, encoding: 'utf8', env: { ...process.env, ...env, PATH: path } })
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The member at the end of a path of names. */
function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((each, name) => (isObject(each) ? each[name] : undefined), value)
}

const ours = (commands: readonly unknown[]): string =>
  commands.filter((each) => typeof each === 'string' && each.startsWith('npx qcs-policy')).join('\n')

test('the workflow for GitHub annotates, and writes what is uploaded', () => {
  const steps = at(parse(fence('github').body), 'jobs', 'lint', 'steps')
  if (!Array.isArray(steps)) throw new Error('no steps')
  const cwd = project({ 'policies/a.policy.json': DOUBTFUL, 'policies/b.policy.json': BROKEN })
  const { status, stdout } = run(cwd, ours(steps.map((step) => at(step, 'run'))), { GITHUB_WORKSPACE: cwd })
  expect(status).toBe(1)
  expect(stdout).toContain('::error file=policies/b.policy.json')
  const uploaded = steps.map((step) => at(step, 'with', 'sarif_file')).find((file) => typeof file === 'string')
  const sarif = JSON.parse(readFileSync(join(cwd, String(uploaded)), 'utf8'))
  expect(sarif.runs[0].results.length).toBeGreaterThan(0)
})

test('the job for GitLab writes the reports that it names', () => {
  const job = at(parse(fence('gitlab').body), 'policies')
  const script = at(job, 'script')
  const reports = at(job, 'artifacts', 'reports')
  if (!Array.isArray(script) || !isObject(reports)) throw new Error('no job')
  const cwd = project({ 'policies/a.policy.json': DOUBTFUL })
  expect(run(cwd, ours(script), { CI_PROJECT_DIR: cwd }).status).toBe(0)
  expect(Object.keys(reports)).toEqual(['codequality', 'junit'])
  expect(JSON.parse(readFileSync(join(cwd, String(reports['codequality'])), 'utf8'))[0].location.path).toBe(
    'policies/a.policy.json',
  )
  expect(readFileSync(join(cwd, String(reports['junit'])), 'utf8')).toContain('<testsuites')
})

test('the commands that stand alone do what is said', () => {
  const [elsewhere, baseline] = fences.filter(({ language, flags }) => language === 'sh' && flags.size === 0)
  const cwd = project({ 'policies/a.policy.json': DOUBTFUL })
  expect(run(cwd, elsewhere?.body ?? 'false').status).toBe(0)
  expect(['junit.xml', 'checkstyle.xml'].map((name) => existsSync(join(cwd, name)))).toEqual([true, true])
  expect(run(cwd, baseline?.body ?? 'false').status).toBe(0)
  writeFileSync(join(cwd, 'policies/b.policy.json'), DOUBTFUL)
  expect(run(cwd, baseline?.body.split('\n')[1] ?? 'true').status).toBe(1)
})

test('each hook for pre-commit names a command and options that exist', () => {
  const repos = at(parse(fence('pre-commit').body), 'repos')
  const hooks = Array.isArray(repos) ? repos.flatMap((repo) => at(repo, 'hooks')) : []
  const cwd = project({ 'a.policy.json': GOOD.replace('"]', '",]') })
  const entries = hooks.map((hook) => String(at(hook, 'entry')))
  expect(entries).toHaveLength(2)
  expect(entries.map((entry) => run(cwd, `${entry} a.policy.json`).status)).toEqual([0, 0])
  expect(readFileSync(join(cwd, 'a.policy.json'), 'utf8')).toBe(GOOD)
  expect(hooks.every((hook) => new RegExp(String(at(hook, 'files'))).test('x/a.policy.json'))).toBe(true)
})

test('the hook of Git stops a commit with a finding, and lets others pass', () => {
  const cwd = project({ 'a b.policy.json': BROKEN, 'other.txt': 'x' })
  writeFileSync(join(cwd, 'hook'), fence('hook').body, { mode: 0o755 })
  const git = 'git -c user.name=a -c user.email=a@example.com'
  run(cwd, `git init -q . && mkdir -p .git/hooks && cp hook .git/hooks/pre-commit && git add other.txt`)
  expect(run(cwd, `${git} commit -qm one`).status).toBe(0)
  run(cwd, "git add 'a b.policy.json'")
  const stopped = run(cwd, `${git} commit -qm two`)
  expect(stopped.status).not.toBe(0)
  expect(stopped.stdout + stopped.stderr).toContain('effect-invalid')
})
