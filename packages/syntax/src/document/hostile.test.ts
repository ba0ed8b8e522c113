// Hostile texts: each ends in a diagnostic, without a throw and in time that grows no faster than the text. The sizes
// are such that quadratic work would run into the time limit of a test many times over.
import { expect, test } from 'vitest'
import type { DiagnosticCode } from '../diagnostics/codes.ts'
import { MAX_DIAGNOSTICS } from '../diagnostics/reporter.ts'
import { MAX_TEXT_LENGTH } from '../json/read-json.ts'
import { parsePolicy } from './from-text.ts'
import { readPolicy } from './from-value.ts'

const MANY = 200_000
const statement = (members: string): string => `{"version":"2.0","statement":[{${members}}]}`
const ALLOW = '"effect":"allow","action":"cos:*"'

type Row = readonly [claim: string, make: (n: number) => string, code: DiagnosticCode]

function check(text: string, code: DiagnosticCode): void {
  const { diagnostics } = parsePolicy(text)
  expect(diagnostics.length).toBeLessThanOrEqual(MAX_DIAGNOSTICS + 1)
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
}

const rows: readonly Row[] = [
  ['nested lists', (n) => '['.repeat(n), 'json-too-deep'],
  ['nested objects', (n) => '{"a":'.repeat(n), 'json-too-deep'],
  [
    'nested lists in a document',
    (n) => `{"version":"2.0","statement":${'['.repeat(n)}${']'.repeat(n)}}`,
    'json-too-deep',
  ],
  ['closing brackets alone', (n) => ']'.repeat(n), 'not-a-policy-text'],
  ['closing brackets at the end', (n) => `{"a":1${'}'.repeat(n)}`, 'json-unexpected-bracket'],
  ['brackets that never match', (n) => '{]['.repeat(n), 'text-after-document'],
  ['closing too early, again and again', (n) => `{"a":1${'},"b":2'.repeat(n)}`, 'json-unexpected-bracket'],
  ['a million commas', (n) => `{"version":"2.0","statement":[${','.repeat(n * 5)}]}`, 'json-extra-comma'],
  ['full-width commas', (n) => `{"version":"2.0","statement":[${'，'.repeat(n)}]}`, 'json-wide-punctuation'],
  ['quotation marks', (n) => `{"a":${'"'.repeat(n)}`, 'json-missing-comma'],
  ['strings that are never closed', (n) => `{${'"abc\n'.repeat(n)}`, 'json-missing-quote'],
  ['curly strings that are never closed', (n) => `{${'“abc\n'.repeat(n)}`, 'json-missing-quote'],
  ['curly marks and blanks in a string', (n) => `{"a":"${'”  '.repeat(n)}`, 'json-curly-quote'],
  ['parentheses', (n) => `{"a":${'( '.repeat(n)}`, 'json-unquoted-value'],
  ['comments', (n) => `{${'"a"/**/'.repeat(n)}`, 'json-comment'],
  ['comments that are never closed', (n) => `{${'/* '.repeat(n)}`, 'json-unclosed-comment'],
  ['no-break spaces', (n) => `{"a":[${'\u00a01'.repeat(n)}]}`, 'json-unicode-space'],
  ['words', (n) => `{${'a:1 '.repeat(n)}`, 'json-unquoted-name'],
  ['operators of another language', (n) => `{"a":"b"${' + "c"'.repeat(n)}}`, 'json-unquoted-value'],
  ['bad escapes', (n) => `{"a":"${'\\q'.repeat(n)}"}`, 'json-bad-escape'],
  ['control characters', (n) => `{"version":"${'\u0001x'.repeat(n)}"}`, 'json-control-character'],
  ['one name, always the same', (n) => `{${'"a":1,'.repeat(n)}"a":1}`, 'duplicate-member'],
  [
    'names that all differ',
    (n) => `{${Array.from({ length: n }, (_, i) => `"a${i}":1`).join(',')}}`,
    'document-unknown-member',
  ],
  [
    'names that differ in case',
    (n) => statement('"Effect":"allow","effect":"allow",'.repeat(n / 10) + ALLOW),
    'duplicate-member-case',
  ],
  ['empty statements', (n) => `{"version":"2.0","statement":[${'{},'.repeat(n / 4)}{}]}`, 'effect-missing'],
  ['stars', (n) => statement(`${ALLOW},"resource":"qcs::cos:::${'*a'.repeat(n)}"`), 'document-too-long'],
  ['variables', (n) => statement(`${ALLOW},"resource":"qcs::cvm:::${`\${x}`.repeat(n)}"`), 'variable-unknown'],
  [
    'variables written with escapes',
    (n) => statement(`${ALLOW},"resource":"qcs::cvm:::${'\\u0024{x}'.repeat(n)}"`),
    'variable-unknown',
  ],
  [
    'colons',
    (n) => statement(`"effect":"allow","action":"${':'.repeat(n)}","resource":"${':'.repeat(n)}"`),
    'action-malformed',
  ],
  [
    'a blank operator',
    (n) => statement(`${ALLOW},"resource":"*","condition":{"${' '.repeat(n)}":{"k":"v"}}`),
    'condition-operator-unknown',
  ],
  [
    'a long address',
    (n) => statement(`${ALLOW},"resource":"*","condition":{"ip_equal":{"k":"${':'.repeat(n)}"}}`),
    'condition-value-not-ip',
  ],
  ['a string of ten million characters', (n) => `{"version":"${'x'.repeat(n * 50)}"}`, 'version-invalid'],
  [
    'a string of ten million characters that is never closed',
    (n) => `{"version":"${'x'.repeat(n * 50)}`,
    'json-missing-quote',
  ],
  [
    'a document in a JSON string',
    (n) => JSON.stringify(statement(`"action":"${'x'.repeat(n)}"`)),
    'text-is-json-string',
  ],
  [
    'a URL-encoded document',
    (n) => encodeURIComponent(statement(`"action":"${'é'.repeat(n)}"`)),
    'text-is-url-encoded',
  ],
  ['blanks', (n) => ' '.repeat(n * 10), 'text-empty'],
  ['a text beyond the limit', () => ' '.repeat(MAX_TEXT_LENGTH + 1), 'text-too-long'],
]

test.for(rows)('%s', ([, make, code]) => check(make(MANY), code))

test('lone surrogates are a warning, in the text and in an escape', () => {
  for (const text of [statement(`${ALLOW},"resource":"\ud800"`), statement(`${ALLOW},"resource":"\\udc00"`)]) {
    check(text, 'json-lone-surrogate')
  }
})

test('names of the engine’s own are names like any other', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    check(statement(`${ALLOW},"resource":"*","${name}":{"x":1}`), 'statement-unknown-member')
    check(statement(`${ALLOW},"resource":"*","condition":{"${name}":{"x":1}}`), 'condition-operator-unknown')
    check(statement(`${ALLOW},"resource":"*","principal":{"${name}":"x"}`), 'principal-unknown-key')
  }
  expect(readPolicy(JSON.parse('{"__proto__":{"version":"2.0"}}')).diagnostics.map(({ code }) => code)).toContain(
    'version-missing',
  )
})

test('a value nested deeper than the engine’s stack is read', () => {
  let value: unknown = 'x'
  for (let i = 0; i < MANY; i += 1) value = [value]
  expect(readPolicy({ version: '2.0', statement: value }).diagnostics.map(({ code }) => code)).toContain(
    'statement-type',
  )
})
