// What files a command takes, end to end; the fine points are in the unit tests of discovery.
import { expect, test } from 'vitest'
import { folderWith, GOOD, runCli } from './run-cli.ts'

const files = {
  '.gitignore': 'ignored/\n',
  'a.policy.json': GOOD,
  'b.json': GOOD,
  'broken.json': '{“statement”：[]',
  'package.json': '{"name":"x","scripts":{"statement":"x"}}',
  'ignored/c.policy.json': GOOD,
  'node_modules/d.policy.json': GOOD,
  'sub/.gitignore': 'f.json\n',
  'sub/e.json': GOOD,
  'sub/f.json': GOOD,
}

async function check(args: readonly string[], expected: readonly string[]): Promise<void> {
  const { stdout } = await runCli(['lint', '--format', 'json', ...args], { cwd: folderWith(files) })
  expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(expected)
}

const rows: readonly [what: string, args: string[], paths: string[]][] = [
  ['a folder gives policy documents, broken ones too', ['.'], ['a.policy.json', 'b.json', 'broken.json', 'sub/e.json']],
  ['a named file is always read', ['ignored/c.policy.json', 'package.json'], ['ignored/c.policy.json', 'package.json']],
  ['an ignored folder that is named', ['ignored'], ['ignored/c.policy.json']],
  ['a glob', ['**/{e,f}.json'], ['sub/e.json']],
  ['a file that is named twice', ['b.json', './b.json', 'b.*'], ['b.json']],
]

test.for(rows)('%s', ([, args, paths]) => check(args, paths))
