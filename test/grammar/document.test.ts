// The strict grammar of the document against parsePolicy: a text that one accepts has no fault of JSON or structure for
// the other, and the other way round. What the grammar refuses to judge is a table with a reason for each row.
import {
  DIAGNOSTIC_CODES,
  type Diagnostic,
  type DiagnosticCode,
  type PolicyKind,
  parsePolicy,
} from '@qcs-policy/syntax'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acceptsDocument } from '../../packages/syntax/src/grammars/document-grammar.ts'
import { DOCUMENTS, type Json, KINDS } from './documents.ts'
import { nearDocuments, WILD } from './slips.ts'

/** Errors inside strings, of values for their operators, and of length: none of them is a matter of this grammar. */
const NOT_JUDGED: ReadonlySet<DiagnosticCode> = new Set([
  ...([
    'action-malformed',
    'resource-blank',
    'resource-not-qcs',
    'resource-segment-count',
    'resource-project',
  ] as const),
  ...([
    'resource-account-form',
    'resource-content-blank',
    'principal-malformed',
    'condition-operator-unknown',
  ] as const),
  ...(['condition-operator-space', 'condition-key-malformed', 'condition-value-not-number'] as const),
  ...([
    'condition-value-not-date',
    'condition-value-not-ip',
    'condition-value-not-boolean',
    'variable-unknown',
  ] as const),
  ...(['variable-malformed', 'variable-misplaced', 'variable-in-cos-path', 'document-too-long'] as const),
  'statement-too-long',
])

function errorsOf(text: string, kind: PolicyKind): DiagnosticCode[] {
  const errors = parsePolicy(text, { kind }).diagnostics.filter(({ severity }) => severity === 'error')
  return errors.filter((error) => !NOT_JUDGED.has(error.code) && !isForOperator(error, text)).map(({ code }) => code)
}

/** Which scalar an operator takes is not judged; that a condition value is a scalar is (COND-15). */
function isForOperator({ code, span }: Diagnostic, text: string): boolean {
  return code === 'condition-value-type' && /^(?:true|false|[-0-9])/.test(text.slice(span.start))
}

function check(text: string, kind: PolicyKind): void {
  const errors = errorsOf(text, kind)
  expect({ accepted: acceptsDocument(text, kind), errors }).toEqual({ accepted: errors.length === 0, errors })
}

/** What the parser does not look at: a label of any type, and the resource of a trust policy (DOC-5). */
function looksAway(value: Json, kind: PolicyKind): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(
    ([name, inner]) =>
      ((name === 'sid' || name === 'Sid') && typeof inner !== 'string') ||
      (kind === 'trust' && name === 'resource' && typeof inner !== 'string') ||
      looksAway(inner, kind),
  )
}

/** Texts of a document with other white space, and with or without one slip of the pen. */
function texts(document: fc.Arbitrary<Json>): fc.Arbitrary<string> {
  return fc
    .tuple(document, fc.constantFrom('', ' ', '\t\t'), fc.option(edit, { freq: 3 }))
    .map(([value, indent, change]) => (change ?? ((text) => text))(JSON.stringify(value, undefined, indent)))
}

type Edit = (text: string) => string

const edit: fc.Arbitrary<Edit> = fc
  .record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 2 }),
    by: fc.constantFrom(
      '',
      ',',
      ':',
      '"',
      '{',
      '}',
      '[',
      ']',
      '\\',
      'x',
      '\n',
      '1',
      '//',
      '\u3000',
      '“',
      '，',
      '\\u0061',
    ),
  })
  .map(
    ({ at, length, by }): Edit =>
      (text) => {
        const start = Math.floor(at * text.length)
        return text.slice(0, start) + by + text.slice(start + length)
      },
  )

describe.for(KINDS.map((kind) => [kind] as const))(
  'the strict grammar and the parser agree on %s documents',
  ([kind]) => {
    test('well-formed ones', () => {
      fc.assert(
        fc.property(DOCUMENTS[kind], (document) => {
          expect(acceptsDocument(JSON.stringify(document), kind)).toBe(true)
          check(JSON.stringify(document), kind)
        }),
      )
    })

    test('with one slip in the document', () => {
      fc.assert(
        fc.property(nearDocuments(kind), fc.constantFrom(...KINDS), (document, other) => {
          fc.pre(!looksAway(document, other))
          check(JSON.stringify(document), other)
        }),
        { numRuns: 200 },
      )
    })

    test('with one slip in the text', () => {
      fc.assert(
        fc.property(texts(DOCUMENTS[kind]), (text) => check(text, kind)),
        { numRuns: 200 },
      )
    })

    test('with a member twice (DOC-2)', () => {
      const copies = [
        '"version":"2.0"',
        '"effect":"allow"',
        '"qcs":"*"',
        '"string_equal":{"a":"b"}',
        '"qcs:ip":"1.1.1.1"',
      ]
      fc.assert(
        fc.property(DOCUMENTS[kind], fc.constantFrom(...copies), fc.nat(8), (document, copy, at) => {
          const parts = JSON.stringify(document).split('{')
          const head = parts.slice(0, (at % parts.length) + 1).join('{')
          const rest = parts.slice((at % parts.length) + 1).join('{')
          check(rest === '' ? head : `${head}{${copy}${rest.startsWith('}') ? '' : ','}${rest}`, kind)
        }),
      )
    })
  },
)

test('wild documents are accepted by neither or by both', () => {
  fc.assert(
    fc.property(WILD, fc.constantFrom(...KINDS), (document, kind) => {
      fc.pre(!looksAway(document, kind))
      check(JSON.stringify(document), kind)
    }),
    { numRuns: 200 },
  )
})

test('what is not judged is an error that exists', () => {
  for (const code of NOT_JUDGED) expect(DIAGNOSTIC_CODES[code].severity).toBe('error')
})
