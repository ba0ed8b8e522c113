// What is made from the structure of the linter's configuration: the schema for editors, in which every rule and its options
// are spelled out, and a validator of the structure alone, which no rule that comes or goes changes. It refuses to know what a
// rule does.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { printed } from '../../.ci/generators/json-layout.mjs'
import { CODE_ALIASES, PARSER_CODES, RULES } from '../../packages/lint/dist/index.js'
import { DIAGNOSTIC_CODES } from '../../packages/syntax/dist/index.js'

const structureFile = new URL('../../packages/lint/schema/structure.json', import.meta.url)

const HEADER = `// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// @ts-nocheck
// Whether a value has the structure of a configuration, as structure.json describes it. Made from that file by
// \`npm run generate\`, and not to be edited. It refuses to know which rules there are.
import type { ConfigShape } from './shape.ts'

`

const TYPES = `
/** One fault, as ajv reports it. */
export type SchemaError = {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}
/** Whether the value fits; the faults of the last value stand in \`errors\`. */
export const validateShape: {
  (value: unknown): value is ConfigShape
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

const ANNOTATIONS = new Set(['title', 'description', 'default'])

/** The schema without texts for people. A property may be called as one is. */
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

async function validatorCode(structure) {
  const ajv = new Ajv2020({ ...ajvOptions, code: { source: true, esm: true } })
  const { outputFiles } = await build({
    stdin: {
      contents: addingInPlace(standaloneCode(ajv, ajv.compile(withoutAnnotations(structure)))),
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
  return HEADER + code + TYPES
}

const LEVELS = ['off', 'info', 'warning', 'error']

/** An option as a schema. */
function optionSchema(spec) {
  const about = { description: spec.about.en, default: spec.default }
  if (spec.type === 'integer') return { ...about, type: 'integer', minimum: spec.minimum }
  if (spec.type === 'boolean') return { ...about, type: 'boolean' }
  if (spec.type === 'choice') return { ...about, enum: spec.choices }
  return { ...about, type: 'array', items: { type: 'string' } }
}

function ruleSchema(rule) {
  const options = Object.entries(rule.options ?? {}).map(([name, spec]) => [name, optionSchema(spec)])
  const settings = {
    level: { enum: LEVELS },
    options: { type: 'object', additionalProperties: false, properties: Object.fromEntries(options) },
  }
  return {
    description: `${rule.summary.en} (${rule.category}, ${rule.level}, preset ${rule.preset})`,
    anyOf: [{ enum: LEVELS }, { type: 'object', additionalProperties: false, properties: settings }],
  }
}

/** Settings of codes and numbers, which have no options. */
function codeSchema(description, levels) {
  return {
    description,
    anyOf: [
      { enum: levels },
      {
        type: 'object',
        additionalProperties: false,
        properties: { level: { enum: levels }, options: { type: 'object', maxProperties: 0 } },
      },
    ],
  }
}

/** The schema that is published: the structure, and every rule with its options. */
export function publishedSchema(structure, rules, codes, aliases) {
  const levelsOf = (code) => (codes[code].severity === 'error' ? ['error'] : LEVELS)
  const rows = [
    ...rules.flatMap((rule) => [
      [rule.id, ruleSchema(rule)],
      ...(rule.alias === undefined ? [] : [[rule.alias, { $ref: `#/$defs/rules/properties/${rule.id}` }]]),
    ]),
    ...PARSER_CODES.map((code) => [
      code,
      codeSchema(`A fault that the parser finds (${codes[code].severity})`, levelsOf(code)),
    ]),
    ...Object.entries(aliases)
      .filter(([alias]) => !rules.some((rule) => rule.alias === alias))
      .map(([alias, names]) => {
        const levels = names.every((name) => levelsOf(name).length === 1) ? ['error'] : LEVELS
        return [alias, codeSchema(`Faults that the parser finds: ${names.join(', ')}`, levels)]
      }),
  ].sort(([a], [b]) => (a < b ? -1 : 1))
  const known = { ...structure.$defs.rules, properties: Object.fromEntries(rows) }
  return { ...structure, $defs: { ...structure.$defs, rules: known } }
}

/** The files by path. */
export default async function generateConfig() {
  const structure = JSON.parse(readFileSync(structureFile, 'utf8'))
  const published = publishedSchema(structure, RULES, DIAGNOSTIC_CODES, CODE_ALIASES)
  return {
    'packages/lint/src/config/validate.generated.ts': await validatorCode(structure),
    'packages/lint/schema/config.schema.json': `${printed(published, 0, 0)}\n`,
  }
}
