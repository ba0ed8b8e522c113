// The commands that the documentation shows are run, and print what is shown. A line of a shell block that begins with
// `$ ` is a command, what follows is its output, up to the next command or the end of the block. A block is run when one
// of its commands is `qcs-policy`, in a folder of its own that holds a copy of docs/examples at its place. Commands
// without `$ ` are not run, but their options must exist. What stands outside a shell block is not looked at.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cliFile, projectRoot } from '../support/packed.ts'
import { textOf } from '../support/project-files.ts'
import { UTF16_BYTES } from './long-texts.ts'
import { type Fence, fencesOf, markdownFiles } from './markdown.ts'

const created: string[] = []

afterAll(() => {
  for (const folder of created) rmSync(folder, { recursive: true })
})

// A function of the shell cannot have a hyphen in its name, so the command is a file in a folder of the path.
const commandFolder = mkdtempSync(join(tmpdir(), 'qcs-policy-docs-'))
created.push(commandFolder)
writeFileSync(join(commandFolder, 'qcs-policy'), `#!/bin/sh\nexec "${process.execPath}" "${cliFile}" "$@"\n`, {
  mode: 0o755,
})

/** A new folder with the bundled examples in it. */
function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qcs-policy-docs-'))
  created.push(folder)
  cpSync(join(projectRoot, 'docs/examples'), join(folder, 'docs/examples'), { recursive: true })
  return folder
}

/** Runs a command line and gives all that it prints, errors too. */
function run(command: string, folder: string): { readonly output: string; readonly status: number | null } {
  const script = `npx() { "$@"; }\n{ ${command}\n} 2>&1`
  const path = `${commandFolder}${delimiter}${process.env['PATH']}`
  const env = {
    ...process.env,
    PATH: path,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    COLUMNS: '120',
    LANG: 'en_US.UTF-8',
    LC_ALL: 'en_US.UTF-8',
  }
  const { stdout, status } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8', env })
  return { output: trimmed(stdout), status }
}

/** Without white space at the ends of lines and of the text, which nobody sees. */
function trimmed(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trimEnd()
}

const OURS = /(?:^|[|;&] *)(?:npx )?qcs-policy\b/

const blocks = markdownFiles().flatMap((file) =>
  fencesOf(textOf(file))
    .filter(({ language }) => ['sh', 'console', 'shell'].includes(language))
    .map((fence) => ({ title: `${file}:${fence.line}`, fence })),
)

/** The commands of a block, each with the output shown below it. */
function shownIn({ body }: Fence): readonly { readonly command: string; readonly output: string }[] {
  const [, ...shown] = body.split(/^\$ /m)
  return shown.map((text) => {
    // A line that ends with a backslash goes on in the next one, as in a shell.
    const command = /^(?:.*\\\n)*.*/.exec(text)?.[0] ?? ''
    return { command, output: trimmed(text.slice(command.length + 1)) }
  })
}

describe('commands that show their output print it', () => {
  const executed = blocks.filter(({ fence }) => shownIn(fence).some(({ command }) => OURS.test(command)))

  test.for(executed)('$title', ({ fence }) => {
    const folder = workFolder()
    for (const { command, output } of shownIn(fence))
      expect(`${command}\n${run(command, folder).output}`).toBe(`${command}\n${output}`)
  })
})

test('commands that are only named exist, with their options', () => {
  const lines = blocks.flatMap(({ title, fence }) =>
    fence.body
      .split('\n')
      .filter((line) => OURS.test(line) && !line.startsWith('$ '))
      .map((line) => ({
        title,
        words:
          line
            .replace(/ #.*$/, '')
            .replace(/^.*?qcs-policy/, '')
            .split(/[|;&<>]/)[0]
            ?.trim()
            .split(/\s+/) ?? [],
      })),
  )
  const folder = workFolder()
  const helps = new Map<string, ReturnType<typeof run>>()
  for (const { title, words } of lines) {
    const command = words[0]?.startsWith('-') === false ? words[0] : ''
    const help = helps.get(command) ?? run(`qcs-policy ${command} --help`, folder)
    helps.set(command, help)
    const { output, status } = help
    expect({ title, status }).toEqual({ title, status: 0 })
    const options = words.flatMap((word) => /^--[a-z-]+/.exec(word)?.[0] ?? [])
    expect({ title, unknown: options.filter((option) => !output.includes(option)) }).toEqual({ title, unknown: [] })
  }
})

test('a file in UTF-16 is reported as docs/diagnostics/text-not-utf8.md says', () => {
  const folder = workFolder()
  writeFileSync(join(folder, 'utf-16.policy.json'), UTF16_BYTES)
  const { output, status } = run('qcs-policy lint --format json utf-16.policy.json', folder)
  expect(output).toContain('"text-not-utf8"')
  expect(status).toBe(1)
})
