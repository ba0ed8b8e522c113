// What a copy of outside data takes over, and what not.
import { expect, test } from 'vitest'
import { plainCopy } from './plain-copy.ts'

test('own members are copied to the depth asked for, `__proto__` as any other', () => {
  const deep = { kept: true }
  const value = JSON.parse('{"list": [{"a": 1}], "__proto__": {"b": 2}}')
  value.list[0].deep = deep
  const copy = plainCopy(value, 3)
  expect(copy).toEqual(value)
  expect(Object.keys(Object(copy))).toEqual(['list', '__proto__'])
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
  expect(Object(copy).list[0]).not.toBe(value.list[0])
  expect(Object(copy).list[0].deep).toBe(deep)
})

test('inherited members are left out', () => {
  expect(plainCopy(Object.assign(Object.create({ inherited: 1 }), { own: 2 }), 3)).toEqual({ own: 2 })
})

test('a value that holds itself many times is given up', () => {
  const list: unknown[] = []
  list.push(...Array.from({ length: 1000 }, () => list))
  expect(plainCopy(list, 8)).toBeUndefined()
})
