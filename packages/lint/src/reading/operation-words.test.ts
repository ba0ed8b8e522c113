// Which words of names are slips of others, and which stand on their own. It refuses to measure nearness itself.
import { CATALOG, extendCatalog } from '@qcs-policy/catalog/catalog'
import { expect, test } from 'vitest'
import { firstWordOf, isSlipOf, wordsOf } from './operation-words.ts'

const actions = [
  'SealBells',
  'BuyBalls',
  'LendBalls',
  'PackBills',
  'ReadPolicies',
  'SealBoxes',
  'FindPolicy',
  'DropPolicy',
]
const catalog = extendCatalog(CATALOG, { services: { shop: { actions } } })

test.each([
  ['DescribeDBInstances', ['Describe', 'D', 'B', 'Instances'], 'Describe'],
  ['pushLog', ['push', 'Log'], 'push'],
  ['Get*', ['Get*'], 'Get'],
  ['*Log', ['*', 'Log'], '*'],
  ['', [''], ''],
])('%j', (name, words, first) => {
  expect(wordsOf(name)).toStrictEqual(words)
  expect(firstWordOf(name)).toBe(first)
})

test.each([
  ['letters in a wrong order', 'Bells', 'Belsl', true],
  ['nothing near', 'Bells', 'Whistles', false],
  ['a word of two other names of the service', 'Bells', 'Balls', false],
  ['a word of one other name of the service', 'Bells', 'Bills', true],
  ['part of a word of the service', 'Sealing', 'Sealin', true],
  ['one instead of many', 'Bells', 'Bell', true],
  ['one instead of many, in es', 'Boxes', 'Box', true],
  ['one instead of many, in ies, though it has names with one', 'Policies', 'Policy', true],
  ['a verb of many services', 'Restart', 'Restore', false],
  ['a verb of one service, which may be its own slip', 'Describe', 'Decribe', true],
])('%s: `%s` written as `%s`', (_, meant, written, expected) => {
  expect(isSlipOf(meant, written, 'shop', catalog)).toBe(expected)
})
