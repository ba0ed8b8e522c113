// How large the bundles may become, in minified bytes, with the reason beside each number. A ceiling is raised on
// purpose, in the change that needs it, never by accident.
import { statSync } from 'node:fs'
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
    bytes: 72 * KB,
    why: 'a gateway loads it: 40 KB of readers, 18 KB of wording, 10 KB of code facts; no grammars',
  },
  '@qcs-policy/evaluate': {
    bytes: 60 * KB,
    why: 'a gateway loads it: the compiled evaluator, explanations, and the value readers of syntax',
  },
  '@qcs-policy/evaluate/scenario': {
    bytes: 110 * KB,
    why: 'the load path of syntax and a reader of shapes',
  },
  '@qcs-policy/account': {
    bytes: 180 * KB,
    why: 'the load path of syntax, the evaluator, and a compiled schema',
  },
  '@qcs-policy/syntax/wildcard': { bytes: 4 * KB, why: 'a matcher of a few functions' },
}

const commandCeiling = { bytes: 700 * KB, why: 'syntax, commander and small helpers; it is read at each start' }

const entries = packageNames()
  .filter((name) => rowOf(name).aboveTheLine)
  .flatMap(entriesOf)

test.for(entries)('$specifier stays below its ceiling', async ({ specifier }) => {
  const ceiling = ceilings[specifier]
  expect(ceiling, `${specifier} needs a ceiling and a reason`).toBeDefined()
  const { bytes } = await bundleForBrowser(specifier)
  expect(bytes, ceiling?.why).toBeLessThanOrEqual(ceiling?.bytes ?? 0)
})

test('the command stays below its ceiling', () => {
  const { size } = statSync(join(packageFolder('cli'), 'dist', 'qcs-policy.js'))
  expect(size, commandCeiling.why).toBeLessThanOrEqual(commandCeiling.bytes)
})
