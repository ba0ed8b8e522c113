// Which JSON files of a folder are taken for policy documents.
import { expect, test } from 'vitest'
import { looksLikePolicy } from './looks-like-policy.ts'

const rows: readonly [what: string, text: string, taken: boolean][] = [
  ['a policy', '{"version":"2.0","statement":[]}', true],
  ['one as COS writes it', '{"Version":"2.0","Statement":[]}', true],
  ['one behind a byte order mark', '\ufeff{"statement":[]}', true],
  ['one whose statement is no list', '{"statement":1}', true],
  ['blanks before the colon', '{"statement"  \n : []}', true],
  ['a statement after deep members', '{"a":{"b":[{"c":"}"}]},"statement":[]}', true],
  ['a statement deeper down', '{"scripts":{"statement":[]}}', false],
  ['a statement as a value', '{"type":"statement","x":["statement"]}', false],
  ['a name that only begins so', '{"statements":[]}', false],
  ['a package file', '{"name":"x","dependencies":{}}', false],
  ['a list', '[{"statement":[]}]', false],
  ['a text', '"statement"', false],
  ['nothing', '', false],
  ['an escaped quotation mark', '{"a":"\\"","statement":[]}', true],
  ['a backslash at the end', '{"a":"\\', false],
  ['broken: a comment first', '// policy\n{"statement":[]}', true],
  ['broken: a trailing comma before', '{"version":"2.0",,"statement":[]}', true],
  ['broken: full-width punctuation', '{“version”：“2.0”，“statement”：[]}', true],
  ['broken: single quotes', "{'statement':[]}", true],
  ['broken: a missing bracket', '{"a":[1,"statement":[]}', true],
  ['broken: an unclosed string', '{"version":"2.0,\n"statement":[]}', true],
  ['broken, and no statement near the top', `{"a":[${'1,'.repeat(3000)}"statement":[]`, false],
  ['broken without a statement', '{"a":[}', false],
]

test.for(rows)('%s', ([, text, taken]) => {
  expect(looksLikePolicy(text)).toBe(taken)
})

test.for(['['.repeat(5_000_000), `{"${'a'.repeat(10_000_000)}`, '{"a":1,'.repeat(1_000_000), '"'.repeat(5_000_000)])(
  'a hostile text is looked at in linear time',
  (text) => {
    expect(looksLikePolicy(text)).toBe(false)
  },
)
