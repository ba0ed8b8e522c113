// The compiled validator of accounts is fresh, and answers as its schema does when it is compiled at run time.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateShape } from '../../packages/account/src/shape/validate.generated.ts'
import { packageFolder } from '../support/packed.ts'
import { textOf } from '../support/project-files.ts'
import generateValidator, { ajvOptions } from './generate.mjs'

const schema = JSON.parse(readFileSync(join(packageFolder('account'), 'schema', 'account.schema.json'), 'utf8'))
const atRunTime = new Ajv2020(ajvOptions).compile(schema)

test('the validator is what `npm run generate` writes', async () => {
  for (const [file, text] of Object.entries(await generateValidator())) expect(textOf(file)).toBe(text)
})

const id = fc.oneof(fc.nat(), fc.constantFrom('1', 'abc', '', 2 ** 60, 1.5, -1, null, true))
const name = fc.constantFrom('a', '', 5, null, 'n'.repeat(1025))
const some = (members: Record<string, fc.Arbitrary<unknown>>) => fc.record(members, { requiredKeys: [] })
const list = (one: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 9, arbitrary: fc.array(one, { maxLength: 3 }) }, { weight: 1, arbitrary: id })
const policy = some({
  id,
  name,
  type: fc.constantFrom('custom', 'preset', 'other'),
  document: fc.constantFrom({}, '', 5),
  versions: list(some({ id, default: fc.boolean(), extra: id })),
})
const user = some({ uin: id, name, groups: list(id), policies: list(id), permissionsBoundary: id, other: id })
const role = some({
  name,
  id,
  trustPolicy: fc.constantFrom({}, '', null),
  sessionDuration: fc.constantFrom(0, 43_200, 43_201, 1.5, '1'),
  deleted: fc.constantFrom(true, 0),
})
const buckets = fc.dictionary(fc.constantFrom('a-1', 'A-1', '__proto__', 'b'), fc.constantFrom({}, '', null, 5))
const account = some({
  uin: id,
  appId: id,
  users: list(user),
  groups: list(user),
  roles: list(role),
  policies: list(policy),
  samlProviders: list(name),
  bucketPolicies: buckets,
  generalPolicies: fc.boolean(),
})

test('it finds the faults that the schema has, at their places', () => {
  const value = fc.oneof(account, fc.record({ accounts: list(account) }), fc.jsonValue())
  const faults = (errors: typeof validateShape.errors) =>
    (errors ?? []).map(({ instancePath, keyword, params }) => JSON.stringify([instancePath, keyword, params])).sort()
  fc.assert(
    fc.property(value, (one) => {
      const expected = atRunTime(one)
      expect(validateShape(one)).toBe(expected)
      expect(faults(validateShape.errors)).toEqual(faults(atRunTime.errors))
    }),
    { numRuns: 500 },
  )
})
