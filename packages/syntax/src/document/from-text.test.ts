// Documents: kinds, members, elements. Each row is a text, the kind that is given or inferred, and every error and
// warning as `code@marked text`; information is listed only where a row asks for it.
import { expect, test } from 'vitest'
import type { PolicyKind } from '../policy.ts'
import { parsePolicy } from './from-text.ts'

type Row = readonly [claim: string, text: string, faults: readonly string[], kind?: PolicyKind]

function check(text: string, faults: readonly string[], kind: PolicyKind | undefined, info = false): void {
  const { diagnostics } = parsePolicy(text, kind === undefined ? {} : { kind })
  const found = diagnostics.filter(({ severity, code }) => (info ? code !== 'kind-inferred' : severity !== 'info'))
  expect(found.map(({ code, span }) => `${code}@${text.slice(span.start, span.end)}`)).toEqual(faults)
}

const statement = (members: string): string => `{"version": "2.0", "statement": [{${members}}]}`
const ALLOW = '"effect": "allow", "action": "cos:*", "resource": "*"'
const ASSUME = '"effect": "allow", "action": "sts:AssumeRole", "principal": {"service": "cvm.qcloud.com"}'
const EVERYBODY = '"principal": "*"'

const rows: readonly Row[] = [
  ['a whole identity policy', statement(ALLOW), []],
  ['DOC-1 a list is no document', '[1]', ['document-not-object@[1]']],
  ['DOC-1 a string is no document', '"x"', ['document-not-object@"x"']],
  ['DOC-3 nothing but braces', '{}', ['version-missing@{', 'statement-missing@{']],
  ['DOC-3 another version', '{"version": "3.0", "statement": []}', ['version-invalid@"3.0"', 'statement-empty@[]']],
  ['DOC-3 a version that is a number', `{"version": 2.0, "statement": [{${ALLOW}}]}`, ['version-invalid@2.0']],
  [
    'DOC-3 a principal at the top of a trust policy',
    `{"version": "2.0", ${EVERYBODY}, "statement": [{${ASSUME}}]}`,
    ['principal-forbidden@"principal"', 'principal-twice@"principal"'],
    'trust',
  ],
  ['DOC-4 a single statement', `{"version": "2.0", "statement": {${ALLOW}}}`, ['statement-not-list@{']],
  ['DOC-4 a statement of another type', '{"version": "2.0", "statement": ["x"]}', ['statement-type@"x"']],
  ['DOC-5 an empty statement', statement(''), ['effect-missing@{', 'action-missing@{', 'resource-missing@{']],
  ['DOC-5 no resource is needed to trust', statement(ASSUME), []],
  [
    'DOC-5 a resource in a trust policy is ignored, whatever it is',
    statement(`${ASSUME}, "resource": [1]`),
    ['resource-ignored@"resource"'],
  ],
  [
    'DOC-5 a trust policy needs a principal',
    statement('"effect": "allow", "action": "sts:AssumeRole"'),
    ['principal-missing@{'],
    'trust',
  ],
  ['DOC-5 a resource policy needs a principal', statement(ALLOW), ['principal-missing@{'], 'resource'],
  [
    'DOC-5 a principal at the top is one for a resource policy',
    `{"version": "2.0", ${EVERYBODY}, "statement": [{${ALLOW}}]}`,
    [],
    'resource',
  ],
  [
    'DOC-5 an identity policy has no principal',
    statement(`${ALLOW}, ${EVERYBODY}`),
    ['principal-forbidden@"principal"'],
    'identity',
  ],
  [
    'DOC-5 a session policy has no principal',
    statement(`${ALLOW}, ${EVERYBODY}`),
    ['principal-forbidden@"principal"'],
    'session',
  ],
  [
    'DOC-5 in a legacy document the principal stands at the top',
    statement(`${ALLOW}, ${EVERYBODY}`),
    ['principal-misplaced@"principal"'],
    'legacy',
  ],
  [
    'DOC-5 in a legacy document the resource may be absent',
    `{"version": "2.0", ${EVERYBODY}, "statement": [{"effect": "allow", "action": "cos:*"}]}`,
    [],
  ],
  [
    'RES-11 in a legacy document the resource may be blank',
    `{"version": "2.0", ${EVERYBODY}, "statement": [{"effect": "allow", "action": "cos:*", "resource": ""}]}`,
    [],
  ],
  [
    'DOC-6 two principals',
    `{"version": "2.0", ${EVERYBODY}, "statement": [{${ALLOW}, ${EVERYBODY}}]}`,
    ['principal-twice@"principal"'],
  ],
  [
    'DOC-7 unknown members',
    `{"version": "2.0", "id": "x", "statement": [{${ALLOW}, "notAction": "cos:*"}]}`,
    ['document-unknown-member@"id"', 'statement-unknown-member@"notAction"'],
  ],
  [
    'DOC-8 wrong case in an identity policy',
    '{"Version": "2.0", "Statement": [{"Effect": "Allow", "Action": "cos:*", "Resource": "*"}]}',
    [
      'document-member-case@"Version"',
      'document-member-case@"Statement"',
      'statement-member-case@"Effect"',
      'effect-case@"Allow"',
      'statement-member-case@"Action"',
      'statement-member-case@"Resource"',
    ],
  ],
  [
    'DOC-8 initial capitals in a resource policy',
    '{"Version": "2.0", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "cos:*", "Resource": "*"}]}',
    [],
  ],
  [
    'DOC-8 all capitals in a resource policy',
    '{"version": "2.0", "statement": [{"EFFECT": "DENY", "Principal": "*", "action": "cos:*", "resource": "*"}]}',
    ['statement-member-case@"EFFECT"', 'effect-case@"DENY"'],
  ],
  [
    'DOC-5 a label in another spelling is an unknown member',
    statement(`"SID": "a", ${ALLOW}`),
    ['statement-unknown-member@"SID"'],
  ],
  ['DOC-2 one name twice', statement(`${ALLOW}, "effect": "deny"`), ['duplicate-member@"effect"']],
  [
    'DOC-2 two names that differ in case',
    statement(`${ALLOW}, "Effect": "deny"`),
    ['statement-member-case@"Effect"', 'duplicate-member-case@"Effect"'],
  ],
  [
    'DOC-5 another effect',
    statement('"effect": "maybe", "action": "cos:*", "resource": "*"'),
    ['effect-invalid@"maybe"'],
  ],
  [
    'DOC-9 empty lists',
    statement('"effect": "allow", "action": [], "resource": []'),
    ['action-empty@[]', 'resource-empty@[]'],
  ],
  [
    'DOC-9 entries of a wrong type',
    statement('"effect": "allow", "action": ["cos:*", 1], "resource": {"a": 1}'),
    ['action-type@1', 'resource-type@{"a": 1}'],
  ],
  ['DOC-10 an empty condition', statement(`${ALLOW}, "condition": {}`), ['condition-empty@{}']],
  ['DOC-10 a condition that is a list', statement(`${ALLOW}, "condition": []`), ['condition-empty@[]']],
  ['DOC-10 a condition of another type', statement(`${ALLOW}, "condition": "x"`), ['condition-type@"x"']],
  [
    'COND-1 an unknown operator',
    statement(`${ALLOW}, "condition": {"StringEquals": {"a": "b"}}`),
    ['condition-operator-unknown@StringEquals'],
  ],
  [
    'COND-1 blanks around an operator, and its values are checked all the same',
    statement(`${ALLOW}, "condition": {" ip_equal ": {"qcs:ip": "x"}}`),
    ['condition-operator-space@ ip_equal ', 'condition-value-not-ip@x'],
  ],
  [
    'COND-1 the blanks around an operator may be invisible',
    statement(`${ALLOW}, "condition": {"\u200bip_equal": {"qcs:ip": "x"}}`),
    ['condition-operator-space@\u200bip_equal', 'condition-value-not-ip@x'],
  ],
  [
    'COND-3 blanks around a key',
    statement(`${ALLOW}, "condition": {"ip_equal": {"qcs:ip ": "10.0.0.1"}}`),
    ['condition-key-malformed@"qcs:ip "'],
  ],
  [
    'VAR-2 a variable in a key',
    statement(`${ALLOW}, "condition": {"string_equal": {"a\${uin}b": "x"}}`),
    [`variable-misplaced@\${uin}`],
  ],
  [
    'COND-15 clauses without keys, keys without values',
    statement(`${ALLOW}, "condition": {"ip_equal": {}, "string_equal": {"a": []}, "bool_equal": 1}`),
    ['condition-clause-empty@{}', 'condition-values-empty@[]', 'condition-clause-type@1'],
  ],
  [
    'COND-15 values of a wrong type',
    statement(`${ALLOW}, "condition": {"string_equal": {"a": [true, null, {"b": 1}]}}`),
    ['condition-value-type@true', 'condition-value-type@null', 'condition-value-type@{"b": 1}'],
  ],
  [
    'PRIN-9 principals that are none',
    statement(`${ALLOW}, "principal": {"AWS": "x", "qcs": [], "service": [1]}`),
    ['principal-unknown-key@"AWS"', 'principal-empty@[]', 'principal-type@1'],
  ],
  ['PRIN-9 an empty map', statement(`${ALLOW}, "principal": {}`), ['principal-empty@{}']],
  [
    'PRIN-9 a string that is not *',
    statement(`${ALLOW}, "principal": "qcs::cam::uin/1:root"`),
    ['principal-type@"qcs::cam::uin/1:root"'],
  ],
  [
    'a place inside a string with escapes',
    statement(`"effect": "allow", "action": "cos:*", "resource": "qcs::cvm\\u003a\\u003a\\u003a\${x}"`),
    [`variable-unknown@\${x}`],
  ],
  ['a statement alone', `{${ALLOW}}`, ['document-is-statement@{']],
  ['a condition alone', '{"ip_equal": {"qcs:ip": "10.0.0.1"}}', ['document-is-condition@{']],
  [
    'text that is no policy',
    'resource "x" "y" {\n  name = "z"\n}',
    ['not-a-policy-text@resource "x" "y" {\n  name = "z"\n}'],
  ],
  ['prose', 'hello', ['not-a-policy-text@hello']],
]

test.for(rows)('%s', ([, text, faults, kind]) => check(text, faults, kind))

test.for([
  ['sid is a label (DOC-5)', statement(`"sid": "a", ${ALLOW}`), ['sid-tolerated@"sid"'], 'identity'],
  [
    'initial capitals in a resource policy (DOC-8)',
    statement(`"Effect": "Deny", "Sid": "x", ${EVERYBODY}, "action": "*", "resource": "*"`),
    ['member-capitalized@"Effect"', 'sid-tolerated@"Sid"'],
    'resource',
  ],
] as const)('%s is information', ([, text, faults, kind]) => check(text, faults, kind, true))

const cosTop = (resource: string): string =>
  `{"version": "2.0", ${EVERYBODY}, "statement": [{"effect": "allow", "action": "cos:*", "resource": "${resource}"}]}`

test.for<readonly [claim: string, text: string, kind: PolicyKind]>([
  ['no principal', statement(ALLOW), 'identity'],
  ['a principal and only sts actions', statement(ASSUME), 'trust'],
  [
    'a principal and sts actions behind name/',
    statement('"effect": "allow", "action": ["name/sts:AssumeRole"], "principal": "*"'),
    'trust',
  ],
  ['a principal and another action', statement(`${ALLOW}, ${EVERYBODY}`), 'resource'],
  ['a principal and no action', statement('"effect": "allow", "principal": "*"'), 'resource'],
  ['a top principal and only COS resources', cosTop('qcs::cos::uid/1:b-1/*'), 'resource'],
  ['a top principal and other resources', cosTop('*'), 'legacy'],
  ['capitalized members', '{"Statement": [{"Principal": "*", "Action": "cos:*"}]}', 'resource'],
])('P-2: %s', ([, text, kind]) => {
  const { diagnostics, kind: inferred } = parsePolicy(text)
  expect(inferred).toBe(kind)
  expect(diagnostics.map(({ code }) => code)).toContain('kind-inferred')
  expect(parsePolicy(text, { kind }).diagnostics.map(({ code }) => code)).not.toContain('kind-inferred')
})

test('from a text with seven different faults come seven diagnostics, and the tree holds the rest', () => {
  const text = `{
  "version": "2.0", // first
  "statement": [{
    "effect”: "allow",
    "action": ["cos:GetObject" "cos:PutObject",],
    resource: "*",
    "condition"：{"ip_equal": {"qcs:ip": "10.0.0.1"}}
  }`
  const { policy, diagnostics } = parsePolicy(text)
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'json-comment',
    'json-curly-quote',
    'json-missing-comma',
    'json-trailing-comma',
    'json-unquoted-name',
    'json-wide-punctuation',
    'json-unclosed-bracket',
  ])
  const [first] = policy?.statements ?? []
  expect(first?.effect?.value).toBe('allow')
  expect(first?.action?.items.map((action) => action.text)).toEqual(['cos:GetObject', 'cos:PutObject'])
  expect(first?.resource?.items.map(({ form }) => form)).toEqual(['any'])
  expect(first?.condition?.clauses.map(({ operator }) => operator.base)).toEqual(['ip_equal'])
})

test('both places of a duplicate are shown', () => {
  const text = '{"version": "2.0", "version": "2.0", "statement": []}'
  const duplicate = parsePolicy(text).diagnostics.find(({ code }) => code === 'duplicate-member')
  expect(duplicate?.span).toEqual({ start: 19, end: 28 })
  expect(duplicate?.related.map(({ span }) => span)).toEqual([{ start: 1, end: 10 }])
})

test('spans of an encoded document are those of the outer text', () => {
  const inner = statement('"effect": "allow", "action": "cos", "resource": "*"')
  for (const text of [JSON.stringify(inner), encodeURIComponent(inner)]) {
    const fault = parsePolicy(text).diagnostics.find(({ code }) => code === 'action-malformed')
    expect(text.slice(fault?.span.start, fault?.span.end)).toBe('cos')
  }
})

test('an encoded document has one fix, which writes the document itself', () => {
  const inner = '{"version": "2.0", "statement": [],}'
  for (const text of [JSON.stringify(inner), encodeURIComponent(inner), JSON.stringify(inner).slice(1, -1)]) {
    const fixes = parsePolicy(text).diagnostics.flatMap((diagnostic) => diagnostic.fixes)
    expect(fixes.map(({ edits }) => edits)).toEqual([[{ span: { start: 0, end: text.length }, newText: inner }]])
  }
})

test.for([
  [6144, 'document-long'],
  [6145, 'document-too-long'],
  [4097, 'document-long'],
] as const)('DOC-11: %i characters give %s', ([length, code]) => {
  const head = '{"version":"2.0","statement":[{"effect":"allow","action":"cos:*","resource":"qcs::cos:::'
  const text = `${head}${'😀'.repeat(length - head.length - 4)}"}]}  \n`
  expect(parsePolicy(text).diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
})

test('DOC-11: 4096 characters are no finding, 4096 bytes of a COS statement are one', () => {
  const head = '{"version":"2.0","statement":[{"effect":"allow","action":"cos:*","resource":"qcs::cos:::'
  expect(parsePolicy(`${head}${'a'.repeat(4096 - head.length - 4)}"}]}`).diagnostics).toHaveLength(1)
  const bucket = (bytes: number): string => {
    const open = '{"effect":"allow","principal":"*","action":"cos:*","resource":"qcs::cos:::'
    return `{"version":"2.0","statement":[${open}${'é'.repeat((bytes - open.length - 3) / 2)}a"}]}`
  }
  const codes = (text: string): string[] => parsePolicy(text, { kind: 'resource' }).diagnostics.map(({ code }) => code)
  expect(codes(bucket(4095))).toEqual([])
  expect(codes(bucket(4097))).toEqual(['statement-too-long'])
})

test('a thousand diagnostics are shown, then one that says how many more; the first of each code is kept', () => {
  const text = `{"version": "3.0", "statement": [${'{"a": 1},'.repeat(600)}1]}`
  const { diagnostics } = parsePolicy(text)
  expect(diagnostics).toHaveLength(1001)
  expect(diagnostics.at(-1)?.code).toBe('too-many-diagnostics')
  expect(diagnostics.map(({ code }) => code)).toContain('statement-type')
})

test('DOC-8: however many words have a capital, one piece of information counts them', () => {
  const text =
    '{"Version": "2.0", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}'
  const found = parsePolicy(text, { kind: 'resource' }).diagnostics
  expect(found.map(({ code }) => code)).toEqual(['member-capitalized'])
  expect(found[0]?.message).toMatch(/^7 /)
})

test('a fix that is safe loses nothing: no comment between commas, no line break between blanks', () => {
  const editsOf = (text: string, code: string): readonly (readonly string[])[] =>
    parsePolicy(text)
      .diagnostics.filter((diagnostic) => diagnostic.code === code)
      .map(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText)))
  const commas = ','.repeat(2000)
  expect(editsOf(`{"version": "2.0", "statement": []${commas}}`, 'json-trailing-comma')).toEqual([['']])
  expect(editsOf(`{"version": "2.0", "statement": []${commas}/* why */,}`, 'json-trailing-comma')).toEqual([[]])
  expect(editsOf('{\u00a0\n\t\u3000"version": "2.0"}', 'json-unicode-space')).toEqual([[' \n\t ']])
})
