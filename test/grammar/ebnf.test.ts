// The EBNF files against themselves and the parsers: everything used is defined, and everything defined is used. That
// they accept what the parsers accept is tested file by file.
import type { ISerializedGast } from 'chevrotain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBoolean } from '../../packages/syntax/src/forms/boolean.ts'
import { readDateTime } from '../../packages/syntax/src/forms/date-time.ts'
import { readIp } from '../../packages/syntax/src/forms/ip.ts'
import { readNumber } from '../../packages/syntax/src/forms/number.ts'
import { BASE_OPERATORS } from '../../packages/syntax/src/forms/operator.ts'
import { VARIABLE_NAMES } from '../../packages/syntax/src/forms/variable.ts'
import { actionRules } from '../../packages/syntax/src/grammars/action-grammar.ts'
import { documentRules } from '../../packages/syntax/src/grammars/document-parser.ts'
import { operatorRules } from '../../packages/syntax/src/grammars/operator-grammar.ts'
import { principalRules } from '../../packages/syntax/src/grammars/principal-grammar.ts'
import { qcsRules } from '../../packages/syntax/src/grammars/qcs-grammar.ts'
import { grammarText, literalsOf, parseGrammar, readGrammar, recognizes, ruleOf, symbolsOf } from './ebnf.ts'
import { schemaAccepts } from './schema.ts'

const DATE_PIECES = [
  ...[
    '2024-02-29T',
    '2023-02-29T',
    '2026-01-31',
    '2026-04-31T',
    '0000-01-01T',
    '2026-12-01',
    'T',
    'T ',
    ' ',
    '10:00:00',
    '23:59:59',
  ],
  ...['24:00:00', '.5', '.1234567891', 'Z', '+08:00', '-0830', '+24:00', ''],
]

/** The values of each family, what reads them, and what texts are made of. */
const VALUES: readonly (readonly [symbol: string, reads: (text: string) => boolean, pieces: readonly string[]])[] = [
  ['stringValue', () => true, ['a', ' ', '\ud83d\ude00', '']],
  ['numericValue', (text) => readNumber(text) !== undefined, ['1', '20', '.', 'e', 'E', '+', '-', ' ', '']],
  ['dateValue', (text) => readDateTime(text) !== undefined, DATE_PIECES],
  [
    'ipValue',
    (text) => readIp(text) !== undefined,
    ['1', '0', '255', '256', '.', ':', '::', 'ab', 'ffff', '/', '8', '128'],
  ],
  ['booleanValue', (text) => readBoolean(text) !== undefined, ['true', 'false', '1', '0', 'T', '']],
]

describe('the reader of EBNF', () => {
  const grammar = parseGrammar(`
    /* comment */ list ::= item (',' item)*  /* another */
    item ::= [a-c]+ | [^a-c,0-9#x20]? '!' | digits - '13' | "'" #x41
    digits ::= [-0-9]+`)

  test.for([
    ['a', true],
    ['abc,b', true],
    ['x!', true],
    ['!', true],
    ['a!', false],
    ['12,-', true],
    ['13', false],
    ['131', true],
    ["'A", true],
    ['a,', false],
    ['', false],
    [' !', false],
  ] as const)('%s: %s', ([text, accepted]) => {
    expect(recognizes(grammar, 'list', text)).toBe(accepted)
  })

  test.for(['a ::= ( b', 'a ::= b )', 'a ::= b a ::= c', 'a', 'a ::= ;'])('refuses %s', (text) => {
    expect(() => parseGrammar(text)).toThrow()
  })
})

const FILES: readonly (readonly [name: string, roots: readonly string[], rules: () => readonly Labelled[]])[] = [
  ['policy', ['policy'], documentRules],
  ['qcs', ['qcs', 'legacyQcs'], qcsRules],
  ['action', ['action'], actionRules],
  ['principal', ['principal', 'service', 'federated'], principalRules],
  ['condition', ['operator', 'variable', ...VALUES.map(([name]) => name)], operatorRules],
]

describe.for(FILES)('grammar/%s.ebnf', ([file, roots, rules]) => {
  const grammar = readGrammar(file)

  test('defines every symbol it uses, and uses every symbol it defines', () => {
    const used = new Set([...roots, ...[...grammar.values()].flatMap(symbolsOf)])
    expect([...grammar.keys()].toSorted()).toEqual([...used].toSorted())
  })

  test('is one page of lines that fit, and cites rules of the language', () => {
    const lines = grammarText(file).split('\n')
    expect(lines.length).toBeLessThanOrEqual(66)
    expect(lines.filter((line) => line.length > 130)).toEqual([])
    expect(grammarText(file)).toMatch(/\b(?:ACT|COND|DOC|PRIN|RES|VAR)-\d/)
  })

  test('has every rule of the parser, and every word of it', () => {
    const words = new Set([...grammar.values()].flatMap(literalsOf))
    expect(rules().flatMap((rule) => (rule.name !== undefined && !grammar.has(rule.name) ? [rule.name] : []))).toEqual(
      [],
    )
    // A label in angle brackets names a set of texts; any other is what it stands for.
    expect(
      rules()
        .flatMap(labelsOf)
        .filter((label) => !label.startsWith('<') && !isMadeOf(label, words)),
    ).toEqual([])
  })
})

/** What every production may have beyond what its type says. */
type Labelled = ISerializedGast & {
  readonly name?: string
  readonly label?: string
  readonly separator?: ISerializedGast
}

function labelsOf(part: Labelled): string[] {
  const inner = [...(part.definition ?? []), ...(part.separator ? [part.separator] : [])].flatMap(labelsOf)
  return part.label === undefined ? inner : [part.label, ...inner]
}

/** A parser's token may be two words of the grammar, as `qcs:` or `uin/-1`. */
const isMadeOf = (label: string, words: ReadonlySet<string>): boolean =>
  words.has(label) ||
  [...words].some((word) => word !== '' && label.startsWith(word) && words.has(label.slice(word.length)))

test('condition.ebnf names the operators of the reader, and no other (COND-1)', () => {
  const grammar = readGrammar('condition')
  const named = ['base', 'bareBase'].flatMap((symbol) => literalsOf(ruleOf(grammar, symbol)))
  expect(named).toEqual(BASE_OPERATORS)
})

test.for(['qcs', 'condition'])('%s.ebnf names the variables of the reader, and no other (VAR-1)', (file) => {
  const [, ...named] = literalsOf(ruleOf(readGrammar(file), 'variable'))
  expect(named).toEqual([...VARIABLE_NAMES, '}'])
})

describe.for(VALUES)('condition.ebnf, schema and reader of values agree on %s', ([symbol, reads, pieces]) => {
  const grammar = readGrammar('condition')

  test('for texts made of its pieces', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (value) => {
        // Looser than the reader in what takes arithmetic: the calendar, the number of groups.
        const recognized = recognizes(grammar, symbol, value)
        if (reads(value)) expect(recognized).toBe(true)
        else if (recognized) expect(isArithmetic(symbol, value)).toBe(true)
        // The schema knows the days of each month, but not the leap years.
        if (!/-02-29/.test(value)) expect(schemaAccepts(symbol, value)).toBe(reads(value))
      }),
      { numRuns: 2000 },
    )
  })
})

/** What the comments of condition.ebnf leave to arithmetic. */
function isArithmetic(symbol: string, value: string): boolean {
  if (symbol === 'dateValue') return /^0000|-(?:02-(?:29|3)|(?:04|06|09|11)-31)|-02-3|\.[0-9]{10}/.test(value)
  return symbol === 'ipValue' && value.includes('::')
}
