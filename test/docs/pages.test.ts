// Every code has a page, and what the page shows is true: the examples to avoid report the code and nothing else of
// weight, those to prefer are silent.
import { DIAGNOSTIC_CODES, parsePolicy } from '@qcs-policy/syntax'
import { describe, expect, test } from 'vitest'
import { diagnosticsOf, type Example, examplesOf, pageNames, pageOf, reportsOf } from './diagnostic-pages.ts'
import { LONG_TEXTS } from './long-texts.ts'
import { sectionsOf } from './markdown.ts'

const codes = Object.keys(DIAGNOSTIC_CODES).sort()
const sections = ['Avoid', 'Prefer', 'Why it matters', 'What to do', 'Related']

/** What an example reports beside the code of its page; information about the kind goes with every inferred one. */
function check(example: Example, code: string): readonly string[] {
  const unexpected = diagnosticsOf(example).filter((each) => each.code !== code && !example.also.has(each.code))
  return unexpected.filter((each) => each.code !== 'kind-inferred').map((each) => `${each.code}: ${each.message}`)
}

test('every code has a page and every page a code', () => {
  expect(pageNames().toSorted()).toEqual(codes)
})

describe.for(pageNames())('%s', (code) => {
  const page = pageOf(code)
  const examples = examplesOf(page)
  const avoid = examples.filter(({ role }) => role === 'avoid')
  const prefer = examples.filter(({ role }) => role === 'prefer')

  test('has the sections of every page, none of them empty', () => {
    const [, ...found] = sectionsOf(page)
    expect(found.map(([title]) => title)).toEqual(sections)
    expect(found.filter(([, body]) => body === '')).toEqual([])
  })

  test('shows an example of each', () => {
    expect(avoid.length).toBeGreaterThan(0)
    expect(prefer.length).toBeGreaterThan(0)
  })

  test.for(avoid.map((example, i) => [i + 1, example] as const))('avoid %i reports the code', ([, example]) => {
    const reported = diagnosticsOf(example).map((each) => each.code)
    expect(reported).toContain(code)
    expect(check(example, code)).toEqual([])
    expect([...example.also].filter((also) => !reported.some((each) => each === also))).toEqual([])
  })

  test.for(prefer.map((example, i) => [i + 1, example] as const))('prefer %i is silent', ([, example]) => {
    const reported = diagnosticsOf(example).filter((each) => each.severity !== 'info' || each.code === code)
    expect(reported.map((each) => `${each.code}: ${each.message}`)).toEqual([])
  })

  test('its fixes mend the first example', () => {
    const example = avoid[0]
    if (example === undefined) return
    const faulty = diagnosticsOf(example).filter((each) => each.code === code)
    const edits = faulty.flatMap((each) => each.fixes[0]?.edits ?? [])
    if (edits.length === 0) return
    const ordered = edits.toSorted((a, b) => b.span.start - a.span.start)
    const mended = ordered.reduce(
      (text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end),
      example.text,
    )
    const left = parsePolicy(mended, example.kind === undefined ? {} : { kind: example.kind }).diagnostics
    expect(left.map((each) => each.code)).not.toContain(code)
  })
})

test('a page that speaks of a fix has one', () => {
  const speaking = pageNames().filter((code) =>
    /\b(?:the|this) fix\b/i.test([...sectionsOf(pageOf(code)).values()].slice(1).join('\n')),
  )
  const fixless = speaking.filter((code) => reportsOf(code, pageOf(code)).every(({ fixes }) => fixes.length === 0))
  expect(fixless).toEqual([])
})

test('every generated text is used and every used one exists', () => {
  const used = pageNames().flatMap((code) =>
    examplesOf(pageOf(code)).flatMap(({ fence }) => fence.values.get('generate') ?? []),
  )
  expect([...new Set(used)].sort()).toEqual(Object.keys(LONG_TEXTS).sort())
})
