// Runs the command as a user does: another process, its streams, its exit code. It refuses to know any command.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { cliFile } from '../support/packed.ts'

export type CliResult = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export type CliOptions = {
  readonly cwd?: string
  /** What standard input gives; nothing unless told. */
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Arguments for node itself. */
  readonly nodeArgs?: readonly string[]
}

/** Runs the command to its end. What the surroundings of the test say about colors and CI does not reach it. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const { FORCE_COLOR: _force, NO_COLOR: _no, CI: _ci, NODE_OPTIONS: _options, ...rest } = process.env
  const child = spawn(process.execPath, [...(options.nodeArgs ?? []), cliFile, ...args], {
    cwd: options.cwd,
    env: { ...rest, ...options.env },
  })
  return new Promise((resolve, reject) => {
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (piece) => stdout.push(piece))
    child.stderr.on('data', (piece) => stderr.push(piece))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    )
    // A command that does not read its input ends before it is written.
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })
}

/** A folder with these files, removed after the test. A path that ends with `/` is an empty folder. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'qcs-policy-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(path.endsWith('/') ? join(root, path) : dirname(join(root, path)), { recursive: true })
    if (!path.endsWith('/')) writeFileSync(join(root, path), content)
  }
  return root
}

/** A document without a fault. */
export const GOOD: string = `{
  "version": "2.0",
  "statement": [
    {
      "effect": "allow",
      "action": ["cos:GetObject"],
      "resource": ["qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/*"]
    }
  ]
}
`

/** One with a single error, an unknown operator, on line 8. */
export const BROKEN: string = `{
  "version": "2.0",
  "statement": [
    {
      "effect": "allow",
      "action": ["cos:GetObject"],
      "resource": ["*"],
      "condition": { "ip_equals": { "qcs:ip": ["10.0.0.0/8"] } }
    }
  ]
}
`

/** One with a single warning, a project that is written as the default one. */
export const DOUBTFUL: string = GOOD.replace('qcs::cos', 'qcs:id/0:cos')
