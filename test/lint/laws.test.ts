// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
// What holds for every text and every rule: linting never throws, points into the text, says the same twice and in both languages,
// and fixes come to an end. Texts are the examples of the pages, broken at random.
import { type Finding, fixText, lintPolicy, PARSER_CODES, RULES, STRICT } from '@qcs-policy/lint'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ruleExamples } from '../docs/rule-page-files.ts'

const NOW = '2026-06-01T00:00:00Z'
const KINDS = [undefined, 'identity', 'trust', 'session', 'resource', 'legacy'] as const
const ACCOUNT = { uin: '100000000001', appId: '1250000000', trusted: ['100000000009'] }
const LINTER = { ...STRICT, account: ACCOUNT }

const EXAMPLES = RULES.flatMap(ruleExamples).map(({ text }) => text)
const PIECES = [
  '"',
  '{',
  '[',
  ']',
  '}',
  ',',
  '*',
  ':',
  '\\',
  '/',
  '\u0000',
  '，',
  '${uin}',
  '__proto__',
  '\ud800',
  '//',
  ' ',
]

const lint = (text: string, kind: (typeof KINDS)[number], language: 'en' | 'zh' = 'en'): readonly Finding[] =>
  lintPolicy(text, { linter: LINTER, now: NOW, language, ...(kind === undefined ? {} : { kind }) }).findings

/** An example with a piece taken out, put in, doubled or moved, a few times. */
const brokenText = fc
  .tuple(
    fc.constantFrom(...EXAMPLES),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.constantFrom(...PIECES), fc.nat({ max: 3 })), { maxLength: 4 }),
  )
  .map(([text, changes]) =>
    changes.reduce((each, [place, length, piece, how]) => {
      const at = place % (each.length + 1)
      const [before, middle, after] = [each.slice(0, at), each.slice(at, at + length), each.slice(at + length)]
      return (
        [before + after, before + piece + middle + after, before + middle + middle + after, middle + before + after][
          how
        ] ?? each
      )
    }, text),
  )

const known: ReadonlySet<string> = new Set([...PARSER_CODES, ...RULES.map(({ id }) => id)])

function checkPlaces(text: string, findings: readonly Finding[]): void {
  const isInside = ({ start, end }: { start: number; end: number }) => 0 <= start && start <= end && end <= text.length
  for (const { code, span, related, fixes, message } of findings) {
    expect(known).toContain(code)
    expect([span, ...related.map((each) => each.span)].filter((each) => !isInside(each))).toEqual([])
    expect(message).not.toMatch(/undefined|\[object|NaN/)
    for (const { edits } of fixes) {
      const ordered = edits.map((edit) => edit.span).toSorted((a, b) => a.start - b.start)
      expect(ordered.filter((each) => !isInside(each))).toEqual([])
      expect(ordered.filter((each, i) => each.start < (ordered[i - 1]?.end ?? 0))).toEqual([])
    }
  }
}

test('any text is linted, and what is found points into it', () => {
  fc.assert(
    fc.property(brokenText, fc.constantFrom(...KINDS), (text, kind) => checkPlaces(text, lint(text, kind))),
    { numRuns: 1500, seed: 4 },
  )
})

test('the same text gives the same findings, and both languages say them at the same places', () => {
  const bare = (findings: readonly Finding[]) =>
    findings.map(({ code, severity, span, evidence, fixes }) => [
      code,
      severity,
      span,
      evidence,
      fixes.map(({ edits }) => edits),
    ])
  fc.assert(
    fc.property(brokenText, fc.constantFrom(...KINDS), (text, kind) => {
      const found = lint(text, kind)
      expect(lint(text, kind)).toEqual(found)
      expect(bare(lint(text, kind, 'zh'))).toEqual(bare(found))
    }),
    { numRuns: 300, seed: 5 },
  )
})

test.for(['safe', 'unsafe'] as const)('%s fixes come to an end, after which none is left', (mode) => {
  fc.assert(
    fc.property(brokenText, (text) => {
      const { kind } = lintPolicy(text, { linter: LINTER })
      const fixed = fixText(text, (each) => lint(each, kind), mode)
      const again = fixText(fixed.text, (each) => lint(each, kind), mode)
      expect({ text: again.text, mended: again.mended.map(({ code }) => code) }).toEqual({
        text: fixed.text,
        mended: [],
      })
    }),
    { numRuns: 400, seed: 6 },
  )
})

test('a message ends without a full stop, and says it in Chinese in the other table', () => {
  const both = RULES.flatMap((rule) =>
    ruleExamples(rule).flatMap(({ text, kind }) =>
      (['en', 'zh'] as const).map((language) => ({
        language,
        messages: lint(text, kind, language).map((each) => each.message),
      })),
    ),
  )
  const ending = both.flatMap(({ messages }) => messages.filter((message) => /[.。]$/.test(message)))
  expect(ending).toEqual([])
  const chinese = both.filter(({ language }) => language === 'zh').flatMap(({ messages }) => messages)
  expect(chinese.filter((message) => !/\p{Script=Han}/u.test(message))).toEqual([])
})

/** Far more than the wordiest message has; the text that is put in is as long alone. */
const LONGEST = 600
const ODD = `${'x'.repeat(LONGEST)}\u202e\u0007`

/** The example with something long that is not to be seen at the start of one of its strings. */
const swollen = EXAMPLES.flatMap((text) =>
  [...text.matchAll(/"(?=[^"\n]+")/g)].map(({ index }) => text.slice(0, index + 1) + ODD + text.slice(index + 1)),
)

test('what a document says is cut in messages, and shows all of its characters', () => {
  const wrong = swollen.flatMap((text) =>
    lint(text, undefined).flatMap(({ code, message, related, fixes }) =>
      [message, ...related.map((each) => each.message), ...fixes.map((each) => each.title)].flatMap((each) =>
        each.length > LONGEST || /[\p{Cc}\p{Cf}]/u.test(each) ? [`${code}: ${each}`] : [],
      ),
    ),
  )
  expect(swollen.length).toBeGreaterThan(1000)
  expect([...new Set(wrong)]).toEqual([])
})
