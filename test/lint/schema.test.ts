// The compiled validator of configurations is fresh, and answers as its structure does when it is compiled at run time; the
// schema for editors has every rule and option, and takes what the linter takes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CODE_ALIASES, RULES, readConfig } from '@qcs-policy/lint'
import { DIAGNOSTIC_CODES } from '@qcs-policy/syntax'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateShape } from '../../packages/lint/src/config/validate.generated.ts'
import { projectRoot } from '../support/packed.ts'
import { textOf } from '../support/project-files.ts'
import generateConfig, { ajvOptions, publishedSchema } from './generate.mjs'

// What the validator was made from is in no tarball.
const structure = JSON.parse(readFileSync(join(projectRoot, 'packages', 'lint', 'schema', 'structure.json'), 'utf8'))
const atRunTime = new Ajv2020(ajvOptions).compile(structure)
const published = new Ajv2020(ajvOptions).compile(publishedSchema(structure, RULES, DIAGNOSTIC_CODES, CODE_ALIASES))

// The schema for editors follows the rules that were built; whether it is fresh is seen when `npm run generate` changes nothing.
test('the validator is what `npm run generate` writes', async () => {
  const file = 'packages/lint/src/config/validate.generated.ts'
  expect(textOf(file)).toBe((await generateConfig())[file])
})

const level = fc.constantFrom('off', 'info', 'error', 'warn', 2, null)
const rules = fc.dictionary(
  fc.constantFrom('admin-star', 'CAM701', 'effect-missing', '__proto__', 'x'),
  fc.oneof(level, fc.record({ level, options: fc.constantFrom({}, { a: 1 }, 5) }, { requiredKeys: [] })),
)
const texts = fc.oneof(
  fc.array(fc.constantFrom('a', '', 5, '*', 'cam:*'), { maxLength: 3 }),
  fc.constantFrom('a', null),
)
const override = fc.record(
  {
    files: texts,
    kinds: fc.constantFrom([], ['trust'], ['x']),
    kind: fc.constantFrom('trust', 'x'),
    rules,
    other: texts,
  },
  { requiredKeys: [] },
)
const customRule = fc.record(
  {
    id: fc.constantFrom('a-b', 'A', '', 5),
    level,
    message: fc.constantFrom('x', '', { en: 'x', zh: 'x' }, { en: 'x' }),
    forbidActions: texts,
    requireConditions: fc.constantFrom([], [{ actions: ['*'], keys: ['a'] }], [{}]),
    allowRegions: texts,
    allowAccounts: fc.constantFrom([1, '2'], ['x']),
  },
  { requiredKeys: [] },
)
const config = fc.record(
  {
    extends: fc.constantFrom('ci', 'all'),
    rules,
    overrides: fc.array(override, { maxLength: 2 }),
    ignore: texts,
    account: fc.constantFrom({ uin: 1 }, { uin: 'x' }, { uin: 2 ** 60 }, {}),
    catalog: fc.constantFrom(
      {},
      { services: { a: { actions: { X: 'read' } } } },
      { services: { a: { actions: { X: 'x' } } } },
    ),
    customRules: fc.array(customRule, { maxLength: 2 }),
  },
  { requiredKeys: [] },
)

test('it finds the faults that the structure has, at their places', () => {
  const faults = (errors: typeof validateShape.errors) =>
    (errors ?? []).map(({ instancePath, keyword, params }) => JSON.stringify([instancePath, keyword, params])).sort()
  fc.assert(
    fc.property(fc.oneof(config, fc.jsonValue()), (value) => {
      const expected = atRunTime(value)
      expect(validateShape(value)).toBe(expected)
      expect(faults(validateShape.errors)).toEqual(faults(atRunTime.errors))
      // What the linter takes is right in an editor, too.
      if (readConfig(value).config !== undefined) expect([value, published(value)]).toEqual([value, true])
    }),
    { numRuns: 500 },
  )
})

test('an editor is told of what the linter would refuse in a known rule', () => {
  expect(published({ rules: { 'admin-star': 'error', CAM701: 'off', 'kind-inferred': 'off' } })).toBe(true)
  expect(published({ rules: { 'admin-star': 'warn' } })).toBe(false)
  expect(published({ rules: { 'effect-missing': 'off' } })).toBe(false)
  expect(published({ rules: { CAM201: 'off' } })).toBe(false)
  for (const { id, options = {} } of RULES) {
    const defaults = Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec.default]))
    if (Object.keys(options).length === 0) continue
    expect(published({ rules: { [id]: { options: defaults } } })).toBe(true)
    expect(published({ rules: { [id]: { options: { ...defaults, other: 1 } } } })).toBe(false)
  }
})
