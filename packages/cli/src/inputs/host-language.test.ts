// File names that are source in other languages.
import { expect, test } from 'vitest'
import { hostLanguageOf } from './host-language.ts'

const rows: readonly [path: string, language: string | undefined][] = [
  ['main.tf', 'Terraform'],
  ['a/b.TFVARS', 'Terraform'],
  ['x.policy.json.go', 'Go'],
  ['README.md', 'Markdown'],
  ['x.yml', 'YAML'],
  ['run.sh', 'shell'],
  ['x.policy.json', undefined],
  ['x.json', undefined],
  ['x.txt', undefined],
  ['policy', undefined],
  ['<stdin>', undefined],
  ['.py', undefined],
  ['constructor', undefined],
]

test.for(rows)('%s', ([path, language]) => {
  expect(hostLanguageOf(path)).toBe(language)
})
