// The EBNF files against themselves and the parsers: everything used is defined, and everything defined is used. That
// they accept what the parsers accept is tested file by file.
import { describe, expect, test } from 'vitest'
import { grammarText, literalsOf, parseGrammar, readGrammar, recognizes, symbolsOf } from './ebnf.ts'

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

const ROOTS = { policy: 'policy', qcs: 'qcs', action: 'action', condition: 'operator', principal: 'principal' } as const

describe.for(Object.entries(ROOTS))('grammar/%s.ebnf', ([file, root]) => {
  test('defines every symbol it uses, and uses every symbol it defines', () => {
    const grammar = readGrammar(file)
    const used = new Set([root, ...[...grammar.values()].flatMap(symbolsOf)])
    expect([...grammar.keys()].toSorted()).toEqual([...used].toSorted())
  })

  test('is one page of lines that fit, and cites rules of the language', () => {
    const lines = grammarText(file).split('\n')
    expect(lines.length).toBeLessThanOrEqual(66)
    expect(lines.filter((line) => line.length > 120)).toEqual([])
    expect(grammarText(file)).toMatch(/\b(?:ACT|COND|DOC|PRIN|RES|VAR)-\d/)
  })
})

void literalsOf
