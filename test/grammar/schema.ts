// grammar/policy.schema.json, loaded once for all tests that ask it. It refuses to know what the answer should be.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { projectRoot } from '../support/packed.ts'

/** The schema as JSON. */
export const schema = JSON.parse(readFileSync(join(projectRoot, 'grammar/policy.schema.json'), 'utf8'))

// Unions of types are meant, an element may be one value or a list (DOC-9); and conditions name members and need no type.
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
  ownProperties: true,
})
ajv.addSchema(schema, 'policy')

/** The verdict of one of `$defs`, or of the root, which infers the kind. */
export function schemaAccepts(definition: string | undefined, value: unknown): boolean {
  return ajv.validate(definition === undefined ? 'policy' : `policy#/$defs/${definition}`, value)
}
