// `--context` as it is written, and what becomes of it.
import { expect, test } from 'vitest'
import { readContext } from './context-values.ts'

const rows: readonly (readonly [entries: readonly string[], context: object])[] = [
  [[], {}],
  [['qcs:ip=10.0.0.1'], { 'qcs:ip': '10.0.0.1' }],
  [['n=7', 'b=true', 'empty='], { n: '7', b: 'true', empty: '' }],
  [['cos:prefix=a=b'], { 'cos:prefix': 'a=b' }],
  [['n:=7', 'b:=true', 's:="x"'], { n: 7, b: true, s: 'x' }],
  [['qcs:ip:=["10.0.0.1"]'], { 'qcs:ip': ['10.0.0.1'] }],
  [['tags:=[]'], { tags: [] }],
  [['k=1', 'k=2', 'k:=3'], { k: ['1', '2', 3] }],
  [['k:=["1","2"]', 'k=3'], { k: ['1', '2', '3'] }],
  [['k =x'], { 'k ': 'x' }],
  [['__proto__=x'], JSON.parse('{"__proto__":"x"}')],
]

test.for(rows)('%j', ([entries, context]) => {
  expect(readContext(entries)).toEqual({ context })
})

const faults: readonly (readonly [entry: string, fault: string])[] = [
  ['', 'no-key'],
  ['qcs:ip', 'no-key'],
  ['=x', 'no-key'],
  [':=7', 'no-key'],
  ['k:=', 'no-json'],
  ['k:=x', 'no-json'],
  ['k:=null', 'no-value'],
  ['k:={}', 'no-value'],
  ['k:=[[1]]', 'no-value'],
  ['k:=[null]', 'no-value'],
  ['k:=1e999', 'no-value'],
]

test.for(faults)('`%s` is no entry: %s', ([entry, fault]) => {
  expect(readContext(['good=1', entry])).toEqual({ entry, fault })
})
