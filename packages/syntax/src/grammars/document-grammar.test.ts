// The strict document grammar by hand-written rows: what each kind must and must not have. The comparison with the
// tolerant parser is a property of its own (test/grammar/document.test.ts).
import { describe, expect, test } from 'vitest'
import type { PolicyKind } from '../policy.ts'
import { acceptsDocument } from './document-grammar.ts'

type Row = readonly [name: string, kind: PolicyKind, accepted: boolean, text: string]

function check([, kind, accepted, text]: Row): void {
  expect(acceptsDocument(text, kind)).toBe(accepted)
}

const document = (statement: string, before = '') => `{"version":"2.0",${before}"statement":[${statement}]}`
const statement = (...members: string[]) => `{${['"effect":"allow"', '"action":"*"', ...members].join(',')}}`
const anywhere = '"resource":"*"'
const everybody = '"principal":"*"'

const rows: readonly Row[] = [
  ['an identity policy with one statement', 'identity', true, document(statement(anywhere))],
  [
    'white space between tokens (DOC-1)',
    'identity',
    true,
    ` ${document(statement(anywhere)).replaceAll(',', ' ,\n\t')}\r\n`,
  ],
  [
    'members in any order (DOC-3)',
    'identity',
    true,
    '{"statement":[{"resource":"*","action":"*","effect":"deny"}],"version":"2.0"}',
  ],
  ['a reserved word written with an escape', 'identity', true, document(statement('"r\\u0065source":"*"'))],
  ['a single statement object (DOC-4)', 'identity', true, `{"version":"2.0","statement":${statement(anywhere)}}`],
  [
    'lists of actions and resources (DOC-9)',
    'identity',
    true,
    document('{"effect":"deny","action":["a:b","c:d"],"resource":["*","*"]}'),
  ],
  [
    'a condition with two clauses (COND-1)',
    'identity',
    true,
    document(statement(anywhere, '"condition":{"ip_equal":{"qcs:ip":["1.1.1.1"]},"bool_equal":{"mfa":true,"x":1}}')),
  ],
  ['an empty condition object (DOC-10)', 'identity', true, document(statement(anywhere, '"condition":{}'))],
  ['an empty condition list (DOC-10)', 'identity', true, document(statement(anywhere, '"condition":[]'))],
  ['a sid (DOC-5)', 'identity', true, document(statement(anywhere, '"Sid":"a"'))],
  [
    'reserved strings as values',
    'identity',
    true,
    document('{"effect":"allow","action":["effect","2.0"],"resource":"statement"}'),
  ],
  ['a session policy', 'session', true, document(statement(anywhere))],
  [
    'a trust policy without resource (DOC-5)',
    'trust',
    true,
    document(statement('"principal":{"service":"cvm.qcloud.com"}')),
  ],
  ['a resource policy with a principal in the statement', 'resource', true, document(statement(anywhere, everybody))],
  [
    'a resource policy with a principal at the top (DOC-3)',
    'resource',
    true,
    document(statement(anywhere), `${everybody},`),
  ],
  [
    'initial capitals in a resource policy (DOC-8)',
    'resource',
    true,
    '{"Version":"2.0","Statement":[{"Effect":"Deny","Action":"*","Resource":"*","Principal":{"qcs":["*"]}}]}',
  ],
  ['a legacy document without resource (DOC-5)', 'legacy', true, document(statement(), '"principal":{"qcs":"x"},')],
  ['a legacy document without principal (DOC-5)', 'legacy', true, document(statement(anywhere))],

  ['an empty text', 'identity', false, ''],
  ['an array', 'identity', false, '[]'],
  ['a trailing comma (DOC-1)', 'identity', false, document(statement(anywhere)).replace(']}', ',]}')],
  ['a comment (DOC-1)', 'identity', false, `// a\n${document(statement(anywhere))}`],
  ['a byte order mark (DOC-1)', 'identity', false, `\uFEFF${document(statement(anywhere))}`],
  ['text after the document (DOC-1)', 'identity', false, `${document(statement(anywhere))}}`],
  ['a control character in a string (DOC-1)', 'identity', false, document(statement('"resource":"\t"'))],
  ['a member twice (DOC-2)', 'identity', false, document(statement(anywhere, anywhere))],
  [
    'a condition key twice, once escaped (DOC-2)',
    'identity',
    false,
    document(statement(anywhere, '"condition":{"null_equal":{"a":1,"\\u0061":1}}')),
  ],
  [
    'a condition operator twice (DOC-2)',
    'identity',
    false,
    document(statement(anywhere, '"condition":{"null_equal":{"a":1},"null_equal":{"b":1}}')),
  ],
  [
    'a member twice but for case (DOC-2)',
    'resource',
    false,
    document(statement(anywhere, everybody, '"Resource":"*"')),
  ],
  ['another version (DOC-3)', 'identity', false, document(statement(anywhere)).replace('2.0', '3.0')],
  ['no version (DOC-3)', 'identity', false, `{"statement":[${statement(anywhere)}]}`],
  ['no statement (DOC-3)', 'identity', false, '{"version":"2.0"}'],
  ['an empty statement list (DOC-4)', 'identity', false, document('')],
  ['no effect (DOC-5)', 'identity', false, document('{"action":"*","resource":"*"}')],
  ['no action (DOC-5)', 'identity', false, document('{"effect":"allow","resource":"*"}')],
  ['no resource (DOC-5)', 'identity', false, document(statement())],
  ['a principal in an identity policy (DOC-5)', 'identity', false, document(statement(anywhere, everybody))],
  ['no principal in a trust policy (DOC-5)', 'trust', false, document(statement())],
  [
    'no principal in one of two statements (DOC-5)',
    'resource',
    false,
    document(`${statement(anywhere, everybody)},${statement(anywhere)}`),
  ],
  ['a principal inside the statement of a legacy document (DOC-5)', 'legacy', false, document(statement(everybody))],
  [
    'principals at the top and inside (DOC-6)',
    'resource',
    false,
    document(statement(anywhere, everybody), `${everybody},`),
  ],
  ['an unknown member (DOC-7)', 'identity', false, document(statement(anywhere, '"notAction":"*"'))],
  ['initial capitals elsewhere (DOC-8)', 'identity', false, document(statement('"Resource":"*"'))],
  [
    'an effect with an initial capital (DOC-8)',
    'identity',
    false,
    document(statement(anywhere)).replace('allow', 'Allow'),
  ],
  ['all capitals in a resource policy (DOC-8)', 'resource', false, document(statement(everybody, '"RESOURCE":"*"'))],
  ['an empty list of actions (DOC-9)', 'identity', false, document('{"effect":"allow","action":[],"resource":"*"}')],
  ['a number for an action (DOC-9)', 'identity', false, document('{"effect":"allow","action":1,"resource":"*"}')],
  ['a string for a condition (DOC-10)', 'identity', false, document(statement(anywhere, '"condition":"a"'))],
  [
    'an operator without keys (COND-15)',
    'identity',
    false,
    document(statement(anywhere, '"condition":{"null_equal":{}}')),
  ],
  [
    'a key without values (COND-15)',
    'identity',
    false,
    document(statement(anywhere, '"condition":{"null_equal":{"a":[]}}')),
  ],
  [
    'null for a condition value (COND-15)',
    'identity',
    false,
    document(statement(anywhere, '"condition":{"null_equal":{"a":null}}')),
  ],
  ['an unknown key of a principal (PRIN-9)', 'trust', false, document(statement('"principal":{"user":"x"}'))],
  ['a principal without keys (PRIN-9)', 'trust', false, document(statement('"principal":{}'))],
  [
    'a hundred thousand brackets, without overflowing',
    'identity',
    false,
    document(statement(`"resource":${'['.repeat(100_000)}`)),
  ],
]

describe('the strict grammar accepts', () => {
  test.for(rows.filter((row) => row[2]))('%s', check)
})

describe('the strict grammar refuses', () => {
  test.for(rows.filter((row) => !row[2]))('%s', check)
})
