// The JSON printer: what `JSON.stringify` would print, and where it goes further in depth, numbers and missing values.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { JsonNode } from '../json/tree.ts'
import { nodeOf } from '../json/values.ts'
import { quoteShort } from './escape.ts'
import { type Layout, printJson } from './print-json.ts'

const minified: Layout = { indent: undefined, quote: quoteShort }
const laidOut: Layout = { indent: '  ', quote: quoteShort }

function check(node: JsonNode, short: string, long: string): void {
  expect([printJson(node, minified), printJson(node, laidOut)]).toEqual([short, long])
}

const number = (raw: string): JsonNode => ({ type: 'number', value: Number(raw), raw })
const array = (...elements: readonly JsonNode[]): JsonNode => ({ type: 'array', elements })

const rows: readonly (readonly [claim: string, node: JsonNode, short: string, long: string])[] = [
  ['a number as it was written', array(number('1.0')), '[1.0]', '[1.0]'],
  ['a list of one null stays on its line', array({ type: 'null' }), '[null]', '[null]'],
  ['a list of one list does not', array(array()), '[[]]', '[\n  []\n]'],
  ['a list of one object does not', array(nodeOf({ a: 1 })), '[{"a":1}]', '[\n  {\n    "a": 1\n  }\n]'],
  ['two values have a line each', nodeOf(['a', false]), '["a",false]', '[\n  "a",\n  false\n]'],
  ['a missing value', array({ type: 'missing' }), '[null]', '[null]'],
  ['what JSON.parse makes of 1e999', nodeOf([Infinity]), '[1e999]', '[1e999]'],
  ['what JSON.parse makes of -1e999', nodeOf([-Infinity]), '[-1e999]', '[-1e999]'],
  ['no number', nodeOf([Number.NaN]), '[null]', '[null]'],
]

describe('printJson', () => {
  test.for(rows)('%s', ([, node, short, long]) => check(node, short, long))

  it('minifies as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(printJson(nodeOf(value), minified)).toBe(JSON.stringify(value))
      }),
    )
  })

  it('lays out as JSON.stringify does, but for lists of one value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const listOfOne = /\[\n *("(?:[^"\\]|\\.)*"|[^[\]{}",\n]+)\n *\]/g
        const model = JSON.stringify(value, null, 2).replaceAll(listOfOne, '[$1]')
        expect(printJson(nodeOf(value), laidOut)).toBe(model)
      }),
    )
  })

  it('prints a tree of any depth in time and space in proportion', () => {
    const depth = 200_000
    let node: JsonNode = array()
    for (let i = 1; i < depth; i += 1)
      node =
        i % 2 === 0 ? array(node) : { type: 'object', members: [{ name: { type: 'string', value: '' }, value: node }] }
    expect(printJson(node, minified)).toHaveLength(4 * depth + depth / 2 - depth)
    expect(printJson(node, laidOut).length).toBeLessThan(5 * depth)
  })

  it('prints a list of many values', () => {
    const many = array(...Array.from({ length: 100_000 }, () => number('1')))
    expect(printJson(many, minified)).toHaveLength(200_001)
    expect(printJson(many, laidOut).split('\n')).toHaveLength(100_002)
  })
})
