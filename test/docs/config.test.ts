// The configurations that the documentation shows are right, and the rules on the page of custom rules find in its documents what it
// says, those that are modules included.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createLinter, lintPolicy, ownRule, type Rule, readConfig } from '@qcs-policy/lint'
import { expect, test } from 'vitest'
import { readConfigText } from '../../packages/cli/src/config/config-file.ts'
import { textOf } from '../support/project-files.ts'
import { type Fence, fencesOf, markdownFiles } from './markdown.ts'

const PAGE = 'docs/custom-rules.md'

const configs = markdownFiles().flatMap((file) =>
  fencesOf(textOf(file))
    .filter(({ language, flags }) => language === 'yaml' && flags.has('config'))
    .map((fence) => ({ title: `${file}:${fence.line}`, fence })),
)

function readText(text: string, rules: readonly Rule[]) {
  const read = readConfigText(text)
  if (!('value' in read)) throw new Error(JSON.stringify(read.faults))
  return readConfig(read.value, rules)
}

/** The rules of the modules on the page. */
async function moduleRules(): Promise<readonly Rule[]> {
  const folder = mkdtempSync(join(tmpdir(), 'qcs-policy-docs-'))
  try {
    const rules: Rule[] = []
    for (const [i, { body }] of fencesOf(textOf(PAGE))
      .filter(({ language }) => language === 'js')
      .entries()) {
      const file = join(folder, `rule-${i}.mjs`)
      writeFileSync(file, body)
      const read = ownRule((await import(pathToFileURL(file).href)).default, file)
      if (!('rule' in read)) throw new Error(read.problem.en)
      rules.push(read.rule)
    }
    return rules
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.for(configs)('$title is right', async ({ fence }) => {
  expect(readText(fence.body, fence.flags.has('modules') ? await moduleRules() : []).problems).toEqual([])
})

const finds = ({ values }: Fence): string | undefined => values.get('finds')

const documents = fencesOf(textOf(PAGE)).filter((fence) => finds(fence) !== undefined)

test('the page of custom rules has documents with and without findings', () => {
  expect(new Set(documents.map((fence) => finds(fence) === '')).size).toBe(2)
})

test.for(documents.map((fence) => ({ title: `line ${fence.line}`, fence })))('$title', async ({ fence }) => {
  // The configuration that holds is the last one above.
  const above = configs.findLast(({ title, fence: { line } }) => title.startsWith(PAGE) && line < fence.line)
  const modules = above?.fence.flags.has('modules') ? await moduleRules() : []
  const { config } = readText(above?.fence.body ?? '', modules)
  if (config === undefined) throw new Error('the configuration is right')
  const own = new Set(config.customRules.map(({ id }) => id))
  const { findings } = lintPolicy(fence.body, { linter: createLinter(config, { matches: () => false }) })
  const found = new Set(findings.map(({ code }) => code).filter((code) => own.has(code)))
  expect([...found].sort()).toEqual((finds(fence) ?? '').split(',').filter(Boolean).sort())
})
