// Requests as JSON: what is taken, and what is refused.
import { expect, test } from 'vitest'
import { readRequest } from './request-text.ts'

const rows: readonly (readonly [text: string, expected: object])[] = [
  ['{}', { request: {} }],
  ['\ufeff{"action":"a:B"}', { request: { action: 'a:B' } }],
  ['{"action":"a:B","resource":null,"now":null}', { request: { action: 'a:B' } }],
  ['{"principal":7}', { request: { principal: 7 } }],
  ['{"acton":"a:B"}', { fault: 'unknown-member', detail: 'acton' }],
  ['{"__proto__":{}}', { fault: 'unknown-member', detail: '__proto__' }],
  ['[]', { fault: 'no-object', detail: '' }],
  ['null', { fault: 'no-object', detail: '' }],
  ['', { fault: 'no-json', detail: expect.any(String) }],
]

test.for(rows)('%s', ([text, expected]) => {
  expect(readRequest(text)).toEqual(expected)
})
