// The laws of printing and formatting, for arbitrary documents.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ParseResult, parsePolicy } from '../document/from-text.ts'
import { readPolicy } from '../document/from-value.ts'
import { minifiedTextLength } from '../json/minified-length.ts'
import type { Policy } from '../policy.ts'
import { formatPolicy } from './format-policy.ts'
import { ELEMENT_ORDERS, INDENTS, LIST_STYLES, type PrintOptions } from './options.ts'
import { policyTexts, policyValues } from './policy-arbitrary.test-support.ts'
import { minifiedLength, minifyPolicy, printPolicy } from './print-policy.ts'

const options: fc.Arbitrary<PrintOptions> = fc.record({
  indent: fc.constantFrom(...INDENTS),
  elementOrder: fc.constantFrom(...ELEMENT_ORDERS),
  lists: fc.constantFrom(...LIST_STYLES),
})
const kind = fc.constantFrom('identity', 'trust', 'session', 'resource', 'legacy', undefined)
const texts = policyTexts()
const oddTexts = policyTexts({ odd: true })

/** Codes that hang on how the text is written, not on what it says. */
const OF_THE_TEXT: ReadonlySet<string> = new Set(['document-long', 'document-too-long', 'statement-too-long'])

function parsed(
  text: string,
  of?: ParseResult['kind'],
): { readonly policy: Policy; readonly codes: readonly string[] } {
  const { policy, diagnostics } = parsePolicy(text, of === undefined ? {} : { kind: of })
  if (policy === undefined) throw new Error(`no policy in ${text}`)
  const codes = diagnostics.map(({ code }) => code).filter((code) => !OF_THE_TEXT.has(code))
  return { policy, codes: codes.toSorted() }
}

/** A tree without what printing may change: places, the spelling of strings and, if asked, the order of elements. */
function bare(policy: Policy, ordered: boolean): string {
  return JSON.stringify(policy, (key, value) => {
    if (key === 'span' || key === 'innerStart') return undefined
    if (key === 'raw' && value.startsWith('"')) return undefined
    return key === 'members' && !ordered && value.some(({ name }: { name: object }) => 'element' in name) ? [] : value
  })
}

/** A JSON value with the members of each object in one order; `__proto__` is a member as any other. */
function comparable(text: string): string {
  return JSON.stringify(JSON.parse(text), (_key, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flat()
  })
}

describe('printPolicy', () => {
  it('then parsePolicy gives the same tree', () => {
    fc.assert(
      fc.property(fc.oneof(texts, oddTexts), kind, options, (text, of, { indent, elementOrder }) => {
        const { policy, codes } = parsed(text, of)
        const again = parsed(printPolicy(policy, { indent, elementOrder }), of ?? policy.kind)
        expect(bare(again.policy, elementOrder === 'keep')).toBe(bare(policy, elementOrder === 'keep'))
        expect(again.codes).toEqual(codes.filter((code) => code !== 'kind-inferred'))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the JSON value when lists are kept, also of documents with structural faults', () => {
    fc.assert(
      fc.property(fc.oneof(texts, oddTexts), options, (text, { indent, elementOrder }) => {
        expect(comparable(printPolicy(parsed(text).policy, { indent, elementOrder }))).toBe(comparable(text))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the value of a tree that was read from a value', () => {
    fc.assert(
      fc.property(fc.oneof(policyValues(), policyValues({ odd: true })), options, (value, { indent, elementOrder }) => {
        const { policy } = readPolicy(value)
        const printed = policy === undefined ? '' : printPolicy(policy, { indent, elementOrder })
        expect(comparable(printed)).toBe(comparable(JSON.stringify(value)))
      }),
    )
  })
})

describe('formatPolicy', () => {
  it('keeps the order of members when it is to be kept', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: formatted = '' } = formatPolicy(text, { elementOrder: 'keep' })
        expect(JSON.stringify(JSON.parse(formatted))).toBe(JSON.stringify(JSON.parse(text)))
      }),
    )
  })

  it('changes nothing the second time, for any options', () => {
    fc.assert(
      fc.property(texts, kind, options, (text, of, chosen) => {
        const once = formatPolicy(text, of === undefined ? chosen : { ...chosen, kind: of })
        const twice = formatPolicy(once.text ?? '', { ...chosen, kind: once.kind })
        expect(twice.text).toBe(once.text)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps every fault and makes none, for any options', () => {
    fc.assert(
      fc.property(texts, kind, options, (text, of, chosen) => {
        const { text: formatted = '' } = formatPolicy(text, of === undefined ? chosen : { ...chosen, kind: of })
        const mended = chosen.lists === 'list' ? 'statement-not-list' : ''
        const before = parsed(text, of).codes.filter((code) => code !== mended)
        expect(parsed(formatted, of).codes).toEqual(before)
      }),
      { numRuns: 300 },
    )
  })

  it('reads as the kind and words faults in the language that are asked for', () => {
    const text = '{"version":"2.0","statement":[{"effect":"Allow","action":"a:b"}]}'
    const codes = (of: ParseResult['kind']): readonly string[] =>
      formatPolicy(text, { kind: of }).diagnostics.map(({ code }) => code)
    expect(codes('legacy')).toEqual(['effect-case'])
    expect(codes('identity')).toEqual(['resource-missing', 'effect-case'])
    expect(formatPolicy(text, { kind: 'trust' }).kind).toBe('trust')
    const messages = (['en', 'zh'] as const).map((language) => formatPolicy(text, { language }).diagnostics[0]?.message)
    expect(messages[0]).not.toBe(messages[1])
  })

  it('refuses comments, which would be lost, and duplicate members (DOC-2)', () => {
    const document = (inside: string): string =>
      `{"version":"2.0","statement":[{"effect":"deny","action":"*",${inside}}]}`
    const refusal = (inside: string): readonly string[] => {
      const { text, diagnostics } = formatPolicy(document(inside), { kind: 'identity' })
      return text === undefined ? diagnostics.map(({ code }) => code) : ['formatted']
    }
    expect(refusal('"resource":"*"')).toEqual(['formatted'])
    expect(refusal('"resource":"x"')).toEqual(['formatted'])
    expect(refusal('"resource":"*" // why')).toContain('json-comment')
    expect(refusal('/* why */ "resource":"*"')).toEqual(['json-comment'])
    expect(refusal('"resource":"*","resource":"x"')).toContain('duplicate-member')
    expect(refusal('"resource":"*","Action":"x"')).toContain('duplicate-member-case')
  })

  it('leaves out a byte order mark and carriage returns', () => {
    const text =
      formatPolicy('{"version":"2.0","statement":[{"effect":"deny","action":"*","resource":"*"}]}').text ?? ''
    expect(formatPolicy(`\ufeff${text.replaceAll('\n', '\r\n')}`).text).toBe(text)
  })

  it('keeps the kind that a text is inferred to be (P-2)', () => {
    fc.assert(
      fc.property(texts, options, (text, chosen) => {
        const { text: formatted = '', kind: inferred } = formatPolicy(text, chosen)
        expect(parsePolicy(formatted).kind).toBe(inferred)
      }),
    )
  })

  it('formats exactly the texts without structural diagnostics (DOC-12)', () => {
    fc.assert(
      fc.property(fc.oneof(texts, oddTexts, fc.string()), (text) => {
        const { text: formatted, diagnostics } = formatPolicy(text)
        expect(formatted === undefined).toBe(diagnostics.some(({ structural }) => structural))
      }),
    )
  })
})

describe('minifyPolicy', () => {
  it('of a printed text is that of the text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, oddTexts), options, (text, { indent }) => {
        const { policy } = parsed(text)
        const printed = printPolicy(policy, { indent, elementOrder: 'keep' })
        expect(minifyPolicy(parsed(printed).policy)).toBe(minifyPolicy(policy))
      }),
    )
  })

  it('is as long as a naive count says (DOC-11), and never longer than the text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, oddTexts), (text) => {
        const { policy } = parsed(text)
        const minified = minifyPolicy(policy)
        expect(minifiedLength(policy)).toBe([...minified].length)
        expect(minifiedLength(minified)).toBe([...minified].length)
        expect(minifiedTextLength(text)).toBeGreaterThanOrEqual([...minified].length)
      }),
    )
  })

  it('leaves no white space outside strings', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const minified = minifyPolicy(parsed(text).policy)
        expect(minified.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')).not.toMatch(/\s/)
      }),
    )
  })
})
