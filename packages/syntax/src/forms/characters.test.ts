// The classes of characters, beside JavaScript's own where it has one.
import { expect, test } from 'vitest'
import { isDigits, isWhiteSpace, isWideColon, skipSpace, trimSpace } from './characters.ts'

/** What nobody sees and JavaScript does not trim. */
const INVISIBLE = [0x85, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060]

test('white space is what trim takes away, and what nobody sees', () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const expected = String.fromCharCode(code).trim() === '' || INVISIBLE.includes(code)
    expect(isWhiteSpace(code), code.toString(16)).toBe(expected)
  }
})

test('digits are ASCII, and at least one', () => {
  expect(isDigits('x0123456789y', 1, 11)).toBe(true)
  expect(isDigits('x', 1, 1)).toBe(false)
  expect(isDigits('12/3', 0, 4)).toBe(false)
  expect(isDigits('1:', 0, 2)).toBe(false)
  expect(isDigits('1٣', 0, 2)).toBe(false)
})

test('wide colons', () => {
  expect([...'：∶︰﹕'].every((character) => isWideColon(character.charCodeAt(0)))).toBe(true)
  expect([...':;，'].some((character) => isWideColon(character.charCodeAt(0)))).toBe(false)
})

test('edges', () => {
  expect(skipSpace(' \u3000a b ', 0, 6)).toBe(2)
  expect(trimSpace(' \u3000a b ', 0, 6)).toBe(5)
  expect(skipSpace('   ', 0, 3)).toBe(3)
  expect(trimSpace('   ', 1, 3)).toBe(1)
})
