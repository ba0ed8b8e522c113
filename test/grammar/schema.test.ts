// grammar/policy.schema.json against parsePolicy: the schema refuses what the parser names an error in, kind by kind, with
// the exceptions that a schema cannot say, each of them shown to be real. The parser is taken as right here; what it
// should say is tested beside it.
import {
  type Diagnostic,
  type DiagnosticCode,
  MAX_DEPTH,
  type PolicyKind,
  parsePolicy,
  readPolicy,
} from '@qcs-policy/syntax'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DOCUMENTS, type Json, KINDS } from './documents.ts'
import { schema, schemaAccepts } from './schema.ts'
import { nearDocuments, WILD } from './slips.ts'

function errorsOf(text: string, kind: PolicyKind | undefined): DiagnosticCode[] {
  const { diagnostics } = parsePolicy(text, kind === undefined ? {} : { kind })
  return diagnostics.filter(isError).map(({ code }) => code)
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error'

type Exception = {
  readonly reason: string
  readonly code: DiagnosticCode
  readonly kind: PolicyKind
  readonly text: () => string
}

const statement = (condition = '"mfa":"1"', sid = '""') =>
  `{"sid":${sid},"effect":"allow","action":"*","resource":"*","condition":{"string_equal":{${condition}}}}`
const policy = (...statements: string[]) => `{"version":"2.0","statement":[${statements.join(',')}]}`
const date = (text: string) =>
  `{"effect":"allow","action":"*","resource":"*","condition":{"date_equal":{"qcs:current_time":"${text}"}}}`

/** What the schema accepts although the parser names an error: the schema language cannot say these. */
const EXCEPTIONS: readonly Exception[] = [
  {
    reason: 'a schema sees a value, in which of two members with one name only the last is left (DOC-2)',
    code: 'duplicate-member',
    kind: 'identity',
    text: () => policy(statement('"mfa":"1","mfa":"0"')),
  },
  {
    reason: 'a schema cannot count the characters of a whole document (DOC-11)',
    code: 'document-too-long',
    kind: 'identity',
    text: () => policy(statement(`"mfa":"${'x'.repeat(6144)}"`)),
  },
  {
    reason: 'nor the bytes of a statement (DOC-11)',
    code: 'statement-too-long',
    kind: 'resource',
    text: () => policy(statement(`"mfa":"${'x'.repeat(4095)}"`).replace('{', '{"principal":"*",')),
  },
  {
    reason: 'which years have a 29 February is arithmetic, and a pattern for it unreadable (COND-9)',
    code: 'condition-value-not-date',
    kind: 'identity',
    text: () => policy(date('2026-02-29T00:00:00Z')),
  },
  {
    reason: 'a schema does not count how deep brackets nest where any value may stand',
    code: 'json-too-deep',
    kind: 'identity',
    text: () => policy(statement(undefined, '['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH))),
  },
]

test.for(EXCEPTIONS)('the schema accepts $code: $reason', ({ code, kind, text }) => {
  expect(new Set(errorsOf(text(), kind))).toEqual(new Set([code]))
  expect(schemaAccepts(kind, JSON.parse(text()))).toBe(true)
})

test('a day that every calendar has is a date, and 29 February in a leap year', () => {
  expect(errorsOf(policy(date('2024-02-29T00:00:00Z')), 'identity')).toEqual([])
})

// None of the exceptions can come up among the documents made here, so that this is an equality without a way out.
function check(document: Json, kind: PolicyKind | undefined): void {
  const errors = errorsOf(JSON.stringify(document), kind)
  const read = readPolicy(document, kind === undefined ? {} : { kind }).diagnostics.some(isError)
  const said = { schema: schemaAccepts(kind, document), readPolicy: !read, errors }
  expect(said).toEqual({ schema: errors.length === 0, readPolicy: errors.length === 0, errors })
}

describe('a word in both spellings is refused by both (DOC-2, DOC-8)', () => {
  const inner = { effect: 'allow', action: '*', resource: '*', condition: {}, principal: '*', sid: '' }
  const outer = { version: '2.0', statement: inner }

  test.for(Object.keys(inner))('%s in a statement', (name) => {
    check({ ...outer, statement: withBoth(inner, name) }, 'resource')
    expect(schemaAccepts('resource', outer)).toBe(true)
  })

  test.for([...Object.keys(outer), 'principal'])('%s in the document', (name) => {
    const { principal, ...statementAlone } = inner
    const document = name === 'principal' ? { ...outer, principal, statement: statementAlone } : outer
    expect(schemaAccepts('resource', document)).toBe(true)
    check(withBoth(document, name), 'resource')
  })
})

describe('schema and parser agree on where a principal stands (DOC-3, DOC-5, DOC-6)', () => {
  const bare = { effect: 'allow', action: '*', resource: 'qcs::cos:::b/*' }
  const places = [{}, { principal: '*' }, { Principal: '*' }]

  test.for([...KINDS, undefined])('in %s documents', (kind) => {
    for (const top of places) {
      for (const inside of places) {
        check({ version: '2.0', ...top, statement: [{ ...bare, ...inside }] }, kind)
        check({ version: '2.0', ...top, statement: [{ ...bare, ...inside }, bare] }, kind)
      }
    }
  })
})

function withBoth(members: Readonly<Record<string, Json>>, name: string): Json {
  return { ...members, [name.charAt(0).toUpperCase() + name.slice(1)]: members[name] ?? null }
}

describe.for(KINDS.map((kind) => [kind] as const))('the schema and the parser agree on %s documents', ([kind]) => {
  test('well-formed ones have no error', () => {
    fc.assert(
      fc.property(DOCUMENTS[kind], (document) => {
        expect(errorsOf(JSON.stringify(document), kind)).toEqual([])
        check(document, kind)
      }),
    )
  })

  test('with one slip', () => {
    fc.assert(
      fc.property(nearDocuments(kind), (document) => check(document, kind)),
      { numRuns: 1000 },
    )
  })

  test('wild ones', () => {
    fc.assert(fc.property(WILD, (document) => check(document, kind)))
  })

  test('of another kind, and of the kind that is inferred (P-2)', () => {
    fc.assert(
      fc.property(nearDocuments(kind), fc.constantFrom(...KINDS, undefined), (document, other) =>
        check(document, other),
      ),
      { numRuns: 500 },
    )
  })
})

/** Values with their titles and descriptions are what editors show. */
test('everything that an editor can point at has a title and a description', () => {
  const bare = [...subschemas(schema, '#')].filter(
    ([path, part]) => /\/(?:properties|\$defs)\/[^/]+$/.test(path) && !isShown(part) && !path.includes('/if/'),
  )
  expect(bare.map(([path]) => path)).toEqual([])
})

type Part = { readonly title?: unknown; readonly description?: unknown; readonly $ref?: unknown; readonly if?: unknown }

/** A reference shows what it refers to; a condition narrows what is described elsewhere. */
const isShown = (part: Part): boolean =>
  (part.title !== undefined && part.description !== undefined) || part.$ref !== undefined || part.if !== undefined

function* subschemas(value: unknown, path: string): Generator<[string, Part]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value]
  for (const [name, part] of Object.entries(value)) yield* subschemas(part, `${path}/${name}`)
}
