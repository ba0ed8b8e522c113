// The tolerant JSON layer: every fault of a text is one diagnostic in its place, and the tree still holds the rest.
import { expect, test } from 'vitest'
import { createReporter } from '../diagnostics/reporter.ts'
import { readJson } from './read-json.ts'
import type { JsonNode } from './tree.ts'

/** The plain value of a tree; a missing value reads as `undefined`. */
function plainOf(node: JsonNode | undefined): unknown {
  switch (node?.type) {
    case 'object':
      return Object.fromEntries(node.members.map(({ name, value }) => [name.value, plainOf(value)]))
    case 'array':
      return node.elements.map(plainOf)
    case 'string':
    case 'number':
    case 'boolean':
      return node.value
    case 'null':
      return null
    default:
      return undefined
  }
}

type Row = readonly [claim: string, text: string, faults: readonly string[], value: unknown]

/** Each fault is written `code@marked text`. */
function check(text: string, faults: readonly string[], value: unknown): void {
  const reporter = createReporter()
  const { root } = readJson(text, reporter.report)
  expect(reporter.drafts().map(({ code, span }) => `${code}@${text.slice(span.start, span.end)}`)).toEqual(faults)
  expect(plainOf(root)).toEqual(value)
}

const rows: readonly Row[] = [
  [
    'well-formed JSON has no fault',
    '{"a": [1, -0.5e3, true, false, null, "x\\u0041"]}',
    [],
    { a: [1, -500, true, false, null, 'xA'] },
  ],
  ['an empty text', '', ['text-empty@'], undefined],
  ['white space alone', ' \n', ['text-empty@ \n'], undefined],
  ['a byte order mark', '\ufeff{}', ['text-byte-order-mark@\ufeff'], {}],
  ['a line comment', '{"a": 1 // why\n}', ['json-comment@// why'], { a: 1 }],
  ['a hash comment', '{"a": [ # none\n]}', ['json-comment@# none'], { a: [] }],
  ['a block comment', '{/* x */"a": 1}', ['json-comment@/* x */'], { a: 1 }],
  ['neighboring comments are one', '{"a": 1} // x\n// y', ['json-comment@// x\n// y'], { a: 1 }],
  ['a comment without end', '{"a": 1} /* x', ['json-unclosed-comment@/* x'], { a: 1 }],
  ['a trailing comma', '{"a": [1,],}', ['json-trailing-comma@,', 'json-trailing-comma@,'], { a: [1] }],
  ['several trailing commas', '[1,,,]', ['json-trailing-comma@,,,'], [1]],
  ['extra commas', '[,1,,2]', ['json-extra-comma@,', 'json-extra-comma@,'], [1, 2]],
  ['a missing comma between members', '{"a": 1 "b": 2}', ['json-missing-comma@'], { a: 1, b: 2 }],
  ['a missing comma between elements', '["a" "b"]', ['json-missing-comma@'], ['a', 'b']],
  ['a missing colon', '{"a" 1}', ['json-missing-colon@'], { a: 1 }],
  [
    'an equals sign for a colon',
    '{"a" = 1, "b" => 2}',
    ['json-missing-colon@=', 'json-missing-colon@=>'],
    { a: 1, b: 2 },
  ],
  ['a missing name', '{: 1, "b": 2}', ['json-missing-name@:'], { b: 2 }],
  ['a missing value', '{"a": , "b": 2}', ['json-missing-value@"a"'], { a: undefined, b: 2 }],
  ['a name alone', '{"key": {"value"}}', ['json-missing-value@"value"'], { key: { value: undefined } }],
  ['a value missing before the next member', '{"a": "b": 1}', ['json-missing-value@"a"'], { a: undefined, b: 1 }],
  [
    'full-width punctuation',
    '{"a"：［1，2］}',
    ['json-wide-punctuation@：', 'json-wide-punctuation@［', 'json-wide-punctuation@，', 'json-wide-punctuation@］'],
    { a: [1, 2] },
  ],
  ['ideographic commas', '["a"、"b"]', ['json-wide-punctuation@、'], ['a', 'b']],
  ['curly quotation marks', '{“a”: “b”}', ['json-curly-quote@“a”', 'json-curly-quote@“b”'], { a: 'b' }],
  ['straight marks inside curly ones', '{"a": “x "y" z”}', ['json-curly-quote@“x "y" z”'], { a: 'x "y" z' }],
  ['a curly closing mark', '{"a”: "b”, "c": 1}', ['json-curly-quote@”', 'json-curly-quote@”'], { a: 'b', c: 1 }],
  ['single quotation marks', "{'a': 'b'}", ["json-single-quote@'a'", "json-single-quote@'b'"], { a: 'b' }],
  [
    'no-break spaces',
    '{\u00a0\u00a0"a":\u00a01}',
    ['json-unicode-space@\u00a0\u00a0', 'json-unicode-space@\u00a0'],
    { a: 1 },
  ],
  ['an unquoted name', '{a: 1, b:2}', ['json-unquoted-name@a', 'json-unquoted-name@b'], { a: 1, b: 2 }],
  ['an unquoted value', '{"action": [ cos:* ]}', ['json-unquoted-value@cos:*'], { action: ['cos:*'] }],
  [
    'a call of another language',
    '{"a": config.get("x"), "b": 1}',
    ['json-unquoted-value@config.get("x")'],
    { a: 'config.get("x")', b: 1 },
  ],
  [
    'an expression of another language',
    '{"a": "x" + y + "z", "b": 1}',
    ['json-unquoted-value@+ y + "z"'],
    { a: 'x', b: 1 },
  ],
  [
    'literals of another language',
    '[True, None]',
    ['json-unquoted-value@True', 'json-unquoted-value@None'],
    [true, null],
  ],
  [
    'numbers of another language',
    '[01, +1, .5, 1_000]',
    ['json-invalid-number@01', 'json-invalid-number@+1', 'json-invalid-number@.5', 'json-invalid-number@1_000'],
    [1, 1, 0.5, 1000],
  ],
  ['a missing closing mark', '{"a": "2.0,\n "b": 1}', ['json-missing-quote@"2.0'], { a: '2.0', b: 1 }],
  [
    'a missing opening mark',
    '{"a": 2016-01-01T12:00:11Z", "b": 1}',
    ['json-missing-quote@2016-01-01T12:00:11Z"'],
    { a: '2016-01-01T12:00:11Z', b: 1 },
  ],
  ['a line break in a string', '{"a": "x\ny", "b": 1}', ['json-control-character@\n'], { a: 'x\ny', b: 1 }],
  ['control characters in a string', '["a\u0001\u0002b"]', ['json-control-character@\u0001\u0002'], ['a\u0001\u0002b']],
  ['a bad escape', '["a\\d", "b"]', ['json-bad-escape@\\d'], ['a\\d', 'b']],
  ['half of a surrogate pair', '["\\ud800"]', ['json-lone-surrogate@\\ud800'], ['\ud800']],
  ['unclosed brackets', '{"a": [1', ['json-unclosed-bracket@'], { a: [1] }],
  ['a missing closing brace inside', '{"a": [{"b": 1], "c": 2}', ['json-unclosed-bracket@'], { a: [{ b: 1 }], c: 2 }],
  ['a missing closing bracket inside', '{"a": ["x", "y", "b": 1}', ['json-unclosed-bracket@'], { a: ['x', 'y'], b: 1 }],
  ['a brace for a bracket', '{"a": ["x"}, "b": 1}', ['json-mismatched-bracket@}'], { a: ['x'], b: 1 }],
  ['a bracket for a brace', '{"a": {"b": 1], "c": 2}', ['json-mismatched-bracket@]'], { a: { b: 1 }, c: 2 }],
  ['a closing bracket too many inside', '{"a": [1]], "b": 2}', ['json-unexpected-bracket@]'], { a: [1], b: 2 }],
  ['closing brackets too many at the end', '{"a": 1}}}', ['json-unexpected-bracket@}}'], { a: 1 }],
  ['a document closed too early', '{"a": 1}, "b": 2}', ['json-unexpected-bracket@}'], { a: 1, b: 2 }],
  [
    'no opening brace',
    '"version": "2.0", "statement": []}',
    ['json-missing-opening-bracket@'],
    { version: '2.0', statement: [] },
  ],
  ['text before', 'policy = {"a": 1}', ['text-before-document@policy ='], { a: 1 }],
  ['text after', '{"a": 1};\nmore', ['json-unexpected-text@;', 'text-after-document@more'], { a: 1 }],
  ['a second document', '{"a": 1} {"b": 2}', ['text-after-document@{"b": 2}'], { a: 1 }],
  [
    'a document in a JSON string',
    '"{\\"a\\": [1,]}"',
    ['text-is-json-string@"{\\"a\\": [1,]}"', 'json-trailing-comma@,'],
    { a: [1] },
  ],
  [
    'an escaped document without its marks',
    '{\\"a\\": \\"b\\"}',
    ['text-is-json-string@{\\"a\\": \\"b\\"}'],
    { a: 'b' },
  ],
  [
    'a URL-encoded document',
    '%7B%22a%22%3A%5B1%2C%5D%7D',
    ['text-is-url-encoded@%7B%22a%22%3A%5B1%2C%5D%7D', 'json-trailing-comma@%2C'],
    { a: [1] },
  ],
  [
    'a URL-encoded document with plus signs for blanks',
    '%7B%22a%22:+%22b+%2B%22%7D',
    ['text-is-url-encoded@%7B%22a%22:+%22b+%2B%22%7D'],
    { a: 'b +' },
  ],
  [
    'a URL-encoded document in a request',
    '?Action=X&PolicyDocument=%7B%22a%22%3A1%7D&B=1',
    [
      'text-before-document@?Action=X&PolicyDocument=',
      'text-is-url-encoded@%7B%22a%22%3A1%7D',
      'text-after-document@&B=1',
    ],
    { a: 1 },
  ],
  ['a name twice', '{"a": 1, "a": 2}', ['duplicate-member@"a"'], { a: 2 }],
  [
    '__proto__ is a name like any other',
    '{"__proto__": 1, "constructor": 2,}',
    ['json-trailing-comma@,'],
    Object.fromEntries([
      ['__proto__', 1],
      ['constructor', 2],
    ]),
  ],
  [
    'while typing a name',
    '{"ver',
    ['json-missing-quote@"ver', 'json-missing-value@"ver', 'json-unclosed-bracket@'],
    { ver: undefined },
  ],
  ['while typing a value', '{"a": ', ['json-missing-value@"a"', 'json-unclosed-bracket@'], { a: undefined }],
  ['while typing a list', '{"a": ["x",', ['json-unclosed-bracket@'], { a: ['x'] }],
]

test.for(rows)('%s', ([, text, faults, value]) => check(text, faults, value))
