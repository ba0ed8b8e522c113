// What stands between a grammar and a plain reader: whose node is taken, and when the grammar is not asked at all. What
// the two say is tested with each form.
import { expect, test } from 'vitest'
import { LONGEST_FOR_GRAMMAR, readForm } from './read-form.ts'

function check(text: string, accepts: boolean): { readonly node: string; readonly asked: number } {
  let asked = 0
  const grammar = () => {
    asked += 1
    return accepts ? 'of the grammar' : undefined
  }
  const { node, diagnostics } = readForm(text, grammar, (_form, report) => {
    report('resource-content-blank', 0, 0, {})
    return 'of the reader'
  })
  expect(diagnostics.map(({ code }) => code)).toEqual(['resource-content-blank'])
  return { node, asked }
}

test('the node is the one of the grammar where it accepts the text', () => {
  expect(check('a', true)).toEqual({ node: 'of the grammar', asked: 1 })
})

test('the node is the one of the plain reader where the grammar does not accept the text', () => {
  expect(check('a', false)).toEqual({ node: 'of the reader', asked: 1 })
})

test('the grammar is asked up to the limit and not beyond it', () => {
  expect(check('a'.repeat(LONGEST_FOR_GRAMMAR), true).asked).toBe(1)
  expect(check('a'.repeat(LONGEST_FOR_GRAMMAR + 1), true)).toEqual({ node: 'of the reader', asked: 0 })
})
