// What holds for every text: reading never throws, every place lies inside the text and inside the place around it,
// the two ways of reading agree, and one fault leaves the rest as it was.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createReporter } from '../diagnostics/reporter.ts'
import { buildTree } from '../json/build-tree.ts'
import { createBuilder } from '../json/builder.ts'
import { tokenize } from '../json/lexer.ts'
import { minifiedTextLength } from '../json/minified-length.ts'
import { plainOrigin } from '../json/origin.ts'
import { readStrict } from '../json/strict.ts'
import type { Policy } from '../policy.ts'
import { policyTexts } from '../print/policy-arbitrary.test-support.ts'
import { printPolicy } from '../print/print-policy.ts'
import type { Span } from '../span.ts'
import { parsePolicy } from './from-text.ts'
import { readPolicy } from './from-value.ts'
import { plain, typed } from './plain-tree.test-support.ts'

/** Pieces that make hostile texts more often than single characters do. */
const pieces = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '\\',
    '\n',
    ' ',
    '\u00a0',
    '“',
    '”',
    "'",
    '，',
    '：',
    '｛',
    '//',
    '/*',
    '*/',
    '#',
  ],
  ...['"version"', '"2.0"', '"statement"', '"effect"', '"allow"', '"action"', '"cos:*"', '"resource"', '"*"'],
  ...[
    '"condition"',
    '"ip_equal"',
    '"principal"',
    'qcs::cos:::',
    `\${uin}`,
    `\${`,
    '\ud800',
    '\ufeff',
    '=',
    '(',
    ')',
    '+',
  ],
  ...['%7B', '%22', '\\"', '\\u0041', 'word', '01', 'true', '__proto__', '"constructor"', ';', '<', '\u0000', '😀'],
)
const hostileTexts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
const anyText = fc.oneof(hostileTexts, fc.string({ unit: 'binary', maxLength: 200 }), fc.json())

/** Every `span` below a value, each inside the nearest one above it. */
function checkSpans(value: unknown, around: Span): void {
  if (typeof value !== 'object' || value === null) return
  const own: unknown = 'span' in value ? value.span : undefined
  let inside = around
  if (isSpan(own)) {
    // A plain comparison: `expect` for each of a million spans takes minutes.
    const fits = own.start >= around.start && own.end >= own.start && own.end <= around.end
    if (!fits) expect.fail(`${JSON.stringify(own)} lies outside ${JSON.stringify(around)}`)
    inside = own
  }
  for (const [name, child] of Object.entries(value)) if (name !== 'span') checkSpans(child, inside)
}

const isSpan = (value: unknown): value is Span => typeof value === 'object' && value !== null && 'start' in value

function check(text: string): void {
  const { policy, diagnostics } = parsePolicy(text)
  const whole = { start: 0, end: text.length }
  checkSpans(policy, whole)
  // DOC-12: the policy itself says whether it may be compiled.
  if (policy !== undefined) expect(policy.compilable).toBe(!diagnostics.some(({ structural }) => structural))
  for (const diagnostic of diagnostics) {
    checkSpans({ span: diagnostic.span }, whole)
    for (const { span } of diagnostic.related) checkSpans({ span }, whole)
    for (const { edits } of diagnostic.fixes) for (const { span } of edits) checkSpans({ span }, whole)
    expect(diagnostic.message).not.toContain('undefined')
  }
}

test('any text: no throw, every span inside the text and inside the node around it', () => {
  fc.assert(fc.property(anyText, check), { numRuns: 3000 })
})

test('any truncation of a document', () => {
  const cut = policyTexts({ odd: true }).chain((text) => fc.nat(text.length).map((length) => text.slice(0, length)))
  fc.assert(fc.property(cut, check), { numRuns: 300 })
})

test('any document with one piece put in, or one character taken out', () => {
  const injected = fc.tuple(policyTexts(), fc.nat(), pieces).map(([text, at, piece]) => {
    const offset = at % (text.length + 1)
    return text.slice(0, offset) + piece + text.slice(offset)
  })
  const removed = fc.tuple(policyTexts(), fc.nat()).map(([text, at]) => {
    const offset = at % text.length
    return text.slice(0, offset) + text.slice(offset + 1)
  })
  fc.assert(fc.property(fc.oneof(injected, removed), check), { numRuns: 400 })
})

test('the tolerant reader makes the strict reader’s tree of every well-formed text, and reports nothing', () => {
  const texts = fc.oneof(
    policyTexts({ odd: true }),
    fc.json().filter((text) => /^[[{]/.test(text)),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const strict = readStrict(text, 0)
      const reporter = createReporter()
      const builder = createBuilder({ origin: plainOrigin(text, 0), report: reporter.report }, tokenize(text, 0), 0)
      buildTree(builder)
      if (strict === undefined) return
      expect(builder.root).toEqual(strict.root)
      expect(reporter.drafts()).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('the strict reader takes what JSON.parse takes, and nothing else', () => {
  const texts = fc.oneof(hostileTexts, fc.json(), policyTexts({ odd: true }))
  fc.assert(
    fc.property(texts, (text) => {
      let expected: unknown
      let valid = true
      try {
        expected = JSON.parse(text)
      } catch {
        valid = false
      }
      const strict = readStrict(text, 0)
      // A lone surrogate and deep brackets are well-formed, and left to the tolerant reader all the same.
      if (strict !== undefined) expect(strict.minifiedLength).toBe(minifiedTextLength(text))
      if (strict === undefined)
        expect(!valid || !JSON.stringify(expected).isWellFormed() || /\\ud/i.test(text)).toBe(true)
      else expect(valid).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

const printed = (policy: Policy | undefined): string => (policy === undefined ? '' : printPolicy(policy))

test('a value and its text have the same kind, codes and policy, which prints to the same text', () => {
  fc.assert(
    fc.property(policyTexts({ odd: true }), (odd) => {
      // Values keep members named like numbers first, and have no number beyond the largest double.
      const text = JSON.stringify(JSON.parse(odd))
      const fromValue = readPolicy(JSON.parse(text))
      const fromText = parsePolicy(text)
      const ofText = new Set(['document-long', 'document-too-long', 'statement-too-long', 'json-lone-surrogate'])
      const codes = fromText.diagnostics.map(({ code }) => code).filter((code) => !ofText.has(code))
      expect(fromValue.kind).toBe(fromText.kind)
      expect(fromValue.diagnostics.map(({ code }) => code).sort()).toEqual(codes.sort())
      expect(typed(fromValue.policy)).toBe(typed(fromText.policy))
      expect(printed(fromValue.policy)).toBe(printed(fromText.policy))
    }),
    { numRuns: 300 },
  )
})

test('any value is read without a throw, and paths lead to something', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }), (value) => {
      for (const { path } of readPolicy(value).diagnostics) expect(Array.isArray(path)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

/** One fault each, put into a document in the usual layout; the rest of the tree must not change. */
const mutations: readonly (readonly [claim: string, from: string, to: string])[] = [
  ['a trailing comma', '"*"\n    }', '"*",\n    }'],
  ['a missing comma', '"allow",', '"allow"'],
  ['a comment', '"allow",', '"allow", // why not'],
  ['a hash comment', '"allow",', '"allow", # why not'],
  ['a full-width comma', '"allow",', '"allow"，'],
  ['a full-width colon', '"effect":', '"effect"：'],
  ['a curly closing mark', '"allow"', '"allow”'],
  ['curly marks', '"allow"', '“allow”'],
  ['single marks', '"allow"', "'allow'"],
  ['a no-break space', '"effect": ', '"effect":\u00a0'],
  ['an unquoted name', '"effect":', 'effect:'],
  ['an unquoted value', '"allow"', 'allow'],
  ['a missing colon', '"effect":', '"effect"'],
  ['an equals sign', '"effect":', '"effect" ='],
  ['a missing closing mark', '"allow",', '"allow,'],
  ['a missing opening mark', '"allow"', 'allow"'],
  ['a missing closing bracket of a list', '"cos:PutObject"\n      ]', '"cos:PutObject"\n      '],
  ['a missing closing brace of a statement', '"*"\n    }', '"*"\n    '],
  ['a brace for a bracket', '"cos:PutObject"\n      ]', '"cos:PutObject"\n      }'],
  ['a bracket too many', '"cos:PutObject"\n      ]', '"cos:PutObject"\n      ]]'],
  ['the last brace missing', '\n  ]\n}', '\n  ]\n'],
  ['text before', '{\n  "version"', 'const policy = {\n  "version"'],
  ['text after', '\n  ]\n}', '\n  ]\n}\nmore'],
]

const DOCUMENT = `{
  "version": "2.0",
  "statement": [
    {
      "effect": "allow",
      "action": [
        "cos:GetObject",
        "cos:PutObject"
      ],
      "resource": "*"
    },
    {
      "effect": "deny",
      "action": "cvm:*",
      "resource": "*"
    }
  ]
}`

test.for(mutations)('one fault leaves the rest of the tree: %s', ([, from, to]) => {
  const text = DOCUMENT.replace(from, to)
  expect(text).not.toBe(DOCUMENT)
  const { policy, diagnostics } = parsePolicy(text)
  expect(plain({ ...policy, compilable: true })).toBe(plain({ ...parsePolicy(DOCUMENT).policy, compilable: true }))
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1)
})
