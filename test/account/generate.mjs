// The validator of exported accounts, compiled from their JSON Schema: a module that makes no code from text and imports
// nothing, since edge runtimes refuse the one and the package has no other dependency. It refuses to know what an
// account is.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

const schemaFile = new URL('../../packages/account/schema/account.schema.json', import.meta.url)
const target = 'packages/account/src/shape/validate.generated.ts'

const HEADER = `// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// @ts-nocheck
// Whether a value is an account as account.schema.json describes it. Made from that file by \`npm run generate\`, and not
// to be edited. It refuses to know what its answers mean to people.
import type { AccountsShape } from './shape.ts'

`

const TYPES = `
/** One fault, as ajv reports it. */
export type SchemaError = {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly propertyName?: string
}
/** Whether the value fits; the faults of the last value stand in \`errors\`. */
export const validateShape: {
  (value: unknown): value is AccountsShape
  readonly errors?: readonly SchemaError[] | null
} = validate
`

/** The options of the validator; the tests compare it with one that is made at run time with the same. */
export const ajvOptions = {
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
  messages: false,
  ownProperties: true,
}

/** Texts for people, which would only make the code longer. */
const ANNOTATIONS = new Set(['title', 'description', 'default'])

/** The schema without annotations. A property may be called as one is. */
function withoutAnnotations(node, inProperties = false) {
  if (Array.isArray(node)) return node.map((one) => withoutAnnotations(one))
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).filter(([key]) => inProperties || !ANNOTATIONS.has(key))
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      withoutAnnotations(value, !inProperties && (key === 'properties' || key === '$defs')),
    ]),
  )
}

/** For each reference the validator copies all faults found so far, in quadratic time; they are added in place instead. */
function addingInPlace(code) {
  const copying = /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g
  const added =
    'function added(to, more) { if (to === null) return more; for (const one of more) to.push(one); return to }'
  return `${code.replace(copying, 'added(vErrors, $1.errors)')}\n${added}`
}

/** The file by path. */
export default async function generateValidator() {
  const schema = withoutAnnotations(JSON.parse(readFileSync(schemaFile, 'utf8')))
  const ajv = new Ajv2020({ ...ajvOptions, code: { source: true, esm: true } })
  const { outputFiles } = await build({
    stdin: {
      contents: addingInPlace(standaloneCode(ajv, ajv.compile(schema))),
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    lineLimit: 118,
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  })
  const code = outputFiles[0].text.replace(/export\{([\w$]+) as default,[^}]*\};?\s*$/, 'const validate=$1;\n')
  return { [target]: HEADER + code + TYPES }
}
