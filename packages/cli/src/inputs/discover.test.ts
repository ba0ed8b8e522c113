// What arguments stand for, in a small tree made for the purpose.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { discoverInputs } from './discover.ts'

const tree: Readonly<Record<string, string>> = {
  '.git/config': '',
  '.git/x.policy.json': '',
  '.gitignore': 'ignored.json\n/built/\n*.tmp.json\n!kept.tmp.json\n',
  'a.policy.json': '',
  'b.json': '',
  'c.txt': '',
  'ignored.json': '',
  'built/d.json': '',
  'sub/.gitignore': 'secret.json\n!ignored.json\n',
  'sub/e.json': '',
  'sub/secret.json': '',
  'sub/ignored.json': '',
  'sub/x.tmp.json': '',
  'sub/kept.tmp.json': '',
  'sub/built/f.json': '',
  'sub/deep/g.json': '',
  'sub/deep/secret.json': '',
  'node_modules/p/h.json': '',
  '.hidden/i.json': '',
  '[odd]/j.json': '',
  '[odd]/ignored.json': '',
}

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'qcs-policy-'))
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  symlinkSync('..', join(root, 'sub/circle'))
  symlinkSync('../b.json', join(root, 'sub/link.json'))
  symlinkSync('nowhere', join(root, 'sub/lost.json'))
})

afterAll(() => rmSync(root, { recursive: true }))

function check(args: readonly string[], expected: readonly string[], cwd = '.'): void {
  const inputs = discoverInputs(args, { cwd: join(root, cwd), stdinFilename: undefined })
  const shown = inputs.flatMap((input) => {
    if (input.type === 'folder') return input.files
    return input.type === 'nothing' ? [`${input.path} ${input.failure}`] : [input.path]
  })
  expect(shown).toEqual(expected)
}

const below = [
  'sub/e.json',
  'sub/ignored.json',
  'sub/kept.tmp.json',
  'sub/link.json',
  'sub/lost.json',
  'sub/built/f.json',
  'sub/deep/g.json',
]

type Row = { what: string; args: string[]; inputs: string[]; cwd?: string }

const rows: readonly Row[] = [
  {
    what: 'a folder: its JSON files in order, without what nested .gitignore files leave out',
    args: ['.'],
    inputs: ['a.policy.json', 'b.json', '.hidden/i.json', '[odd]/j.json', ...below],
  },
  { what: 'a .gitignore above the folder counts', args: ['.'], inputs: below.map((path) => path.slice(4)), cwd: 'sub' },
  { what: 'an ignored folder that is named is searched', args: ['built'], inputs: ['built/d.json'] },
  { what: 'packages that are named are searched', args: ['node_modules/p'], inputs: ['node_modules/p/h.json'] },
  {
    what: 'an ignored file that is named is taken',
    args: ['ignored.json', './c.txt'],
    inputs: ['ignored.json', 'c.txt'],
  },
  { what: 'a missing file is left to reading', args: ['nowhere.json'], inputs: ['nowhere.json'] },
  { what: 'standard input', args: ['-'], inputs: ['<stdin>'] },
  {
    what: 'a glob takes any name, but nothing ignored',
    args: ['*.{json,txt}'],
    inputs: ['a.policy.json', 'b.json', 'c.txt'],
  },
  { what: 'a glob over folders', args: ['**/e*.json'], inputs: ['sub/e.json'] },
  { what: 'a glob below a folder', args: ['sub/*/g.json'], inputs: ['sub/deep/g.json'] },
  { what: 'a glob that begins here', args: ['./sub/e*.json'], inputs: ['sub/e.json'] },
  { what: 'a glob that leads up', args: ['../*.policy.json'], inputs: ['../a.policy.json'], cwd: 'sub' },
  { what: 'a glob does not enter packages', args: ['node_modules/**/*.json'], inputs: ['node_modules/p/h.json'] },
  { what: 'packages below a glob are left out', args: ['**/h.json'], inputs: ['**/h.json NO_MATCH'] },
  { what: 'a glob without a match', args: ['x*.json'], inputs: ['x*.json NO_MATCH'] },
  { what: 'a glob below a folder that is not there', args: ['none/*.json'], inputs: ['none/*.json NO_MATCH'] },
  {
    what: 'a file name that looks like a glob is a named file',
    args: ['[odd]/ignored.json'],
    inputs: ['[odd]/ignored.json'],
  },
]

test.for(rows)('$what', ({ args, inputs, cwd }) => check(args, inputs, cwd))
