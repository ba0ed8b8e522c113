// What would change an answer, as people copy it.
import { expect, test } from 'vitest'
import { contextOption } from './change-lines.ts'

const rows: readonly (readonly [key: string, value: Parameters<typeof contextOption>[1], option: string])[] = [
  ['qcs:ip', '10.20.0.1', '--context qcs:ip=10.20.0.1'],
  ['qcs:tag', 'a&b', "--context 'qcs:tag=a&b'"],
  ['k', "it's", "--context 'k=it'\\''s'"],
  ['k', '', '--context k='],
  ['n', 7, '--context n:=7'],
  ['b', true, '--context b:=true'],
  ['l', ['a', 'b'], `--context 'l:=["a","b"]'`],
  ['k', '$(rm -rf .)', "--context 'k=$(rm -rf .)'"],
]

test.for(rows)('%s %j is %s', ([key, value, option]) => {
  expect(contextOption(key, value)).toBe(option)
})
