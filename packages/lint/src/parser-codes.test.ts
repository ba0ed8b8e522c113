// The parser's codes beside the rules: each number names codes that exist, and no code is a rule as well.
import { expect, test } from 'vitest'
import { aliasesOfCode, CODE_ALIASES, categoryOfCode, isParserCode, PARSER_CODES } from './parser-codes.ts'
import { RULES } from './rules.generated.ts'

test('every code but the inferred kind goes by a number', () => {
  expect(PARSER_CODES.filter((code) => aliasesOfCode(code).length === 0)).toEqual(['kind-inferred'])
})

test('a name is a code or a rule, and a number too', () => {
  expect(RULES.filter(({ id }) => isParserCode(id))).toEqual([])
  expect(RULES.filter(({ alias }) => alias !== undefined && Object.hasOwn(CODE_ALIASES, alias))).toEqual([])
})

test.for([
  ['json-trailing-comma', 'correctness'],
  ['condition-ip-host-bits', 'suspicious'],
  ['kind-inferred', 'style'],
] as const)('%s is of the category %s', ([code, category]) => {
  expect(categoryOfCode(code)).toBe(category)
})

test('a member of every object is no code', () => {
  expect(isParserCode('constructor')).toBe(false)
})
