// How large the bundles may become, in minified bytes, with the reason beside each number. A ceiling is raised on
// purpose, in the change that needs it, never by accident.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleForBrowser, entriesOf } from '../support/bundle.ts'
import { packageFolder } from '../support/packed.ts'
import { packageNames } from '../support/project-files.ts'
import { rowOf } from './packages.ts'

const KB = 1024

const ceilings: Readonly<Record<string, { readonly bytes: number; readonly why: string }>> = {
  '@qcs-policy/syntax': {
    bytes: 400 * KB,
    why: 'chevrotain with lodash is about 160 KB of it; the rest is grammars and messages',
  },
  '@qcs-policy/syntax/read': {
    bytes: 80 * KB,
    why: 'a gateway loads it: 45 KB of readers, the usual shape by a way of its own, 18 KB of wording, 10 KB of code facts',
  },
  '@qcs-policy/catalog': {
    bytes: 490 * KB,
    why: 'names of 19,400 operations are 433 KB of it, 78 KB when they are compressed; the facts are 38',
  },
  '@qcs-policy/catalog/resources': {
    bytes: 120 * KB,
    why: 'rows of 2,080 operations with their patterns; whoever only looks up names does not load it',
  },
  '@qcs-policy/catalog/catalog': {
    bytes: 560 * KB,
    why: 'all of it: the names, and what operations are checked against',
  },
  '@qcs-policy/lint': {
    bytes: 1300 * KB,
    why: 'the parser, 300 KB; the whole catalogue, 540 KB; 110 rules with their messages in two languages',
  },
  '@qcs-policy/lint/config.schema.json': {
    bytes: 160 * KB,
    why: 'a JSON Schema with the levels and options of every rule, once by name and once by number, each with its summary',
  },
  '@qcs-policy/evaluate': {
    bytes: 172 * KB,
    why: 'deciding is 53 KB and explaining 41 KB; the rest is the load path, which whoever loads policies has anyway',
  },
  '@qcs-policy/evaluate/scenario': {
    bytes: 110 * KB,
    why: 'the load path of syntax and a reader of shapes',
  },
  '@qcs-policy/account': {
    bytes: 400 * KB,
    why: 'texts of documents need the whole parser, 260 KB; the evaluator is 45; of its own 75, a compiled schema 32 of them',
  },
  '@qcs-policy/account/account.schema.json': { bytes: 10 * KB, why: 'a JSON Schema with a sentence for each member' },
  '@qcs-policy/syntax/wildcard': { bytes: 4 * KB, why: 'a matcher of a few functions' },
}

const commandCeiling = {
  bytes: 2200 * KB,
  why: 'what `lint` loads, 1,610 KB; 160 KB of evaluator, 70 KB of accounts with their compiled schema, 100 KB of YAML; the other commands',
}

const startCeiling = {
  bytes: 1750 * KB,
  why: 'syntax, commander and small helpers, 600 KB; the whole catalogue, 540 KB, which rules look names up in; rules with their messages in two languages, 330 KB; the config with its compiled schema; nothing that only decides requests is',
}

const entries = packageNames()
  .filter((name) => rowOf(name).aboveTheLine)
  .flatMap(entriesOf)

test.for(entries)('$specifier stays below its ceiling', async ({ specifier }) => {
  const ceiling = ceilings[specifier]
  expect(ceiling, `${specifier} needs a ceiling and a reason`).toBeDefined()
  const { bytes } = await bundleForBrowser(specifier)
  expect(bytes, ceiling?.why).toBeLessThanOrEqual(ceiling?.bytes ?? 0)
})

const commandFolder = join(packageFolder('cli'), 'dist')
const sizeOf = (file: string): number => statSync(join(commandFolder, file)).size

test('the command stays below its ceiling', () => {
  const files = readdirSync(commandFolder).filter((file) => file.endsWith('.js'))
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0)
  expect(bytes, commandCeiling.why).toBeLessThanOrEqual(commandCeiling.bytes)
})

test('what `lint` loads stays below its ceiling', () => {
  const run = readdirSync(commandFolder).find((file) => file.startsWith('run-lint-')) ?? ''
  const files = new Set(['qcs-policy.js', run])
  for (const file of files) for (const each of importedBy(file)) files.add(each)
  const bytes = [...files].reduce((sum, file) => sum + sizeOf(file), 0)
  expect(bytes, startCeiling.why).toBeLessThanOrEqual(startCeiling.bytes)
  expect(bytes).toBeGreaterThan(400 * KB)
})

/** The parts of the command that one of them imports at once, not when it needs them. */
function importedBy(file: string): readonly string[] {
  const text = readFileSync(join(commandFolder, file), 'utf8')
  return [...text.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)].map((match) => match[1] ?? '')
}
