// What messages quote: whole while it fits, else its start and its end, on one line and to be seen. It refuses to know messages.
import { expect, test } from 'vitest'
import { cut } from './quoted.ts'

const images = 'qcs::tcr:ap-guangzhou:uin/100000000001:repository/tcr-abc12345/a-long-namespace/nginx'

const cases: readonly (readonly [what: string, text: string, quoted: string])[] = [
  ['nothing', '', ''],
  ['80 characters', 'a'.repeat(80), 'a'.repeat(80)],
  ['81 characters', `${'a'.repeat(40)}xy${'b'.repeat(39)}`, `${'a'.repeat(40)}…${'b'.repeat(39)}`],
  [
    'a resource whose end tells it from another',
    `${images}/*`,
    'qcs::tcr:ap-guangzhou:uin/100000000001:r…y/tcr-abc12345/a-long-namespace/nginx/*',
  ],
  ['a line end, a tab and a mark that turns the writing', 'a\r\n\tb\u202ec', 'a\\r\\n\\tb\\u202ec'],
  ['half a character at the cut', `${'a'.repeat(39)}😀${'b'.repeat(60)}`, `${'a'.repeat(39)}\\ud83d…${'b'.repeat(39)}`],
]

test.each(cases)('%s', (_, text, quoted) => {
  expect(cut(text)).toBe(quoted)
})
