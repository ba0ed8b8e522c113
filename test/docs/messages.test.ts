// The messages that users see, in both languages: worded, whole, and about the same values.
import { DIAGNOSTIC_CODES, type Diagnostic } from '@qcs-policy/syntax'
import { describe, expect, test } from 'vitest'
import { diagnosticsOf, examplesOf, pageNames, pageOf } from './diagnostic-pages.ts'

/** What a message quotes, sorted. */
function quoted(message: string): string[] {
  return [...message.matchAll(/`[^`]*`|`` .*? ``/g)].map((match) => match[0]).sort()
}

/** Everything that is worded in a diagnostic. */
function wordings(diagnostic: Diagnostic): string[] {
  const { message, fixes, related } = diagnostic
  return [message, ...fixes.map(({ title }) => title), ...related.map((place) => place.message)]
}

/** Checks that both wordings of a diagnostic are whole and quote the same. */
function check(en: Diagnostic, zh: Diagnostic): void {
  expect(zh.code).toBe(en.code)
  const [english, chinese] = [wordings(en), wordings(zh)]
  for (const wording of [...english, ...chinese]) {
    expect(wording.trim()).not.toBe('')
    expect(wording).not.toMatch(/undefined|\bNaN\b|\[object/)
  }
  expect(new Set(chinese.flatMap(quoted))).toEqual(new Set(english.flatMap(quoted)))
  for (const wording of chinese) expect(wording).toMatch(/\p{Script=Han}/u)
  expect(en.message).not.toMatch(/\.$/)
  expect(zh.message).not.toMatch(/。$/)
}

describe.for(pageNames())('%s', (code) => {
  const examples = examplesOf(pageOf(code)).filter(({ role }) => role === 'avoid')

  test('is worded in English and in Chinese, about the same values', () => {
    for (const example of examples) {
      const chinese = diagnosticsOf(example, 'zh')
      for (const [i, english] of diagnosticsOf(example, 'en').entries()) {
        const other = chinese[i]
        if (other === undefined) throw new Error(`${english.code} is missing in Chinese`)
        check(english, other)
      }
    }
  })
})

test('no code is left out', () => {
  expect(pageNames()).toHaveLength(Object.keys(DIAGNOSTIC_CODES).length)
})
