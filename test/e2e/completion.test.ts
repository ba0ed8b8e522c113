// Completion scripts: what bash completes with them, and that they know every command and option.
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

const isThere = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0

/** What bash offers when the words are typed and the tab key is pressed. */
async function completions(words: readonly string[]): Promise<string[]> {
  const { stdout: script } = await runCli(['completion', 'bash'])
  const line = `${script}
COMP_WORDS=("$@"); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
_qcs_policy qcs-policy "\${COMP_WORDS[COMP_CWORD]}" "\${COMP_WORDS[COMP_CWORD-1]}"
printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', line, 'bash', 'qcs-policy', ...words], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((word) => word !== '')
}

const rows: readonly [words: string[], offered: string[]][] = [
  [['l'], ['lint']],
  [
    [''],
    [
      'lint',
      'rules',
      'init',
      'format',
      'parse',
      'evaluate',
      'why',
      'catalog',
      'completion',
      'help',
      '--help',
      '--version',
    ],
  ],
  [['lint', '--ma'], ['--max-warnings']],
  [['lint', '--kind', 't'], ['trust']],
  [
    ['lint', '--api', 'CreateP'],
    ['CreatePolicy', 'CreatePolicyVersion'],
  ],
  [['lint', '--max-warnings', ''], []],
  [['lint', 'run-c'], ['run-cli.ts']],
  [['lint', '--config', 'run-c'], ['run-cli.ts']],
  [['lint', '--baseline', 'run-c'], ['run-cli.ts']],
  [['lint', '--suppress', 'run-c'], []],
  [['format', '--write', 'run-c'], ['run-cli.ts']],
  [['evaluate', '--policy', 'run-c'], ['run-cli.ts']],
  [['evaluate', '--account', 'run-c'], ['run-cli.ts']],
  [['evaluate', '--as', 'run-c'], []],
  [
    ['evaluate', '--expect', ''],
    ['allow', 'deny'],
  ],
  [['why', 'run-c'], ['run-cli.ts']],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish', '--help'],
  ],
  [['catalog', 'ac'], ['actions']],
  [['catalog', 'actions', 'cam', '--class', 'p'], ['permissions']],
  [['help', 'f'], ['format']],
]

test.skipIf(!isThere('bash')).for(rows)('bash offers for %j', async ([words, offered]) => {
  expect(await completions(words)).toEqual(offered)
})

test.for(['bash', 'zsh', 'fish'])('%s takes the script', async (shell) => {
  const { code, stdout } = await runCli(['completion', shell])
  expect(code).toBe(0)
  if (isThere(shell)) expect(spawnSync(shell, ['-n'], { input: stdout, encoding: 'utf8' }).stderr).toBe('')
  for (const word of [
    'lint',
    'format',
    'parse',
    'evaluate',
    'why',
    'catalog',
    'rules',
    'completion',
    'max-warnings',
    'CreateRole',
  ])
    expect(stdout).toContain(word)
})

test('a shell that is none of them', async () => {
  expect(await runCli(['completion', 'tcsh'])).toMatchObject({ code: 2 })
})
