// Reads the EBNF files of grammar/ (the notation of W3C's XML recommendation) and recognizes texts by them, slowly and
// plainly, so that tests can hold the parsers to what the files say. It refuses to know the language they describe.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../support/packed.ts'

/** One expression; characters are code points, ranges inclusive. */
export type Expression =
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'class'; readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[] }
  | { readonly type: 'symbol'; readonly name: string }
  | { readonly type: 'sequence' | 'choice'; readonly parts: readonly Expression[] }
  | { readonly type: 'repeat'; readonly part: Expression; readonly min: 0 | 1; readonly max: 1 | undefined }
  | { readonly type: 'except'; readonly part: Expression; readonly without: Expression }

/** The rules of a file by name, in the order written. */
export type Grammar = ReadonlyMap<string, Expression>

/** The grammar in `grammar/NAME.ebnf`; throws when the file is not well-formed EBNF. */
export function readGrammar(name: string): Grammar {
  return parseGrammar(grammarText(name))
}

/** The text of `grammar/NAME.ebnf`. */
export function grammarText(name: string): string {
  return readFileSync(join(projectRoot, 'grammar', `${name}.ebnf`), 'utf8')
}

/** Whether the whole text is what the symbol stands for. Polynomial in the text: for samples, not for use. */
export function recognizes(grammar: Grammar, symbol: string, text: string): boolean {
  const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  const memo = new Map<Expression, Map<number, ReadonlySet<number>>>()

  /** Where what the expression stands for can end when it begins at `start`. */
  function ends(expression: Expression, start: number): ReadonlySet<number> {
    const known = memo.get(expression) ?? new Map<number, ReadonlySet<number>>()
    memo.set(expression, known)
    const found = known.get(start) ?? new Set(endsOf(expression, start))
    known.set(start, found)
    return found
  }

  function endsOf(expression: Expression, start: number): Iterable<number> {
    switch (expression.type) {
      case 'literal': {
        const wanted = Array.from(expression.text, (character) => character.codePointAt(0))
        return wanted.every((code, i) => characters[start + i] === code) ? [start + wanted.length] : []
      }
      case 'class': {
        const code = characters[start]
        if (code === undefined) return []
        return expression.ranges.some(([low, high]) => low <= code && code <= high) !== expression.negated
          ? [start + 1]
          : []
      }
      case 'symbol':
        return ends(ruleOf(grammar, expression.name), start)
      case 'choice':
        return expression.parts.flatMap((part) => [...ends(part, start)])
      case 'sequence':
        return expression.parts.reduce<number[]>(
          (from, part) => unique(from.flatMap((at) => [...ends(part, at)])),
          [start],
        )
      case 'except':
        return [...ends(expression.part, start)].filter((end) => !ends(expression.without, start).has(end))
      case 'repeat': {
        const once = [...ends(expression.part, start)]
        if (expression.max === 1) return [start, ...once]
        const reached = new Set(expression.min === 0 ? [start, ...once] : once)
        for (const at of reached) for (const end of ends(expression.part, at)) reached.add(end)
        return reached
      }
    }
  }

  return ends(ruleOf(grammar, symbol), 0).has(characters.length)
}

/** Every symbol that the expression uses. */
export function symbolsOf(expression: Expression): string[] {
  return within(expression).flatMap((part) => (part.type === 'symbol' ? [part.name] : []))
}

/** Every literal that the expression holds. */
export function literalsOf(expression: Expression): string[] {
  return within(expression).flatMap((part) => (part.type === 'literal' ? [part.text] : []))
}

/** The expression and all its parts. */
function within(expression: Expression): Expression[] {
  if ('parts' in expression) return [expression, ...expression.parts.flatMap(within)]
  if (expression.type === 'repeat') return [expression, ...within(expression.part)]
  if (expression.type === 'except') return [expression, ...within(expression.part), ...within(expression.without)]
  return [expression]
}

/** What a symbol stands for; throws when the grammar does not define it. */
export function ruleOf(grammar: Grammar, name: string): Expression {
  const rule = grammar.get(name)
  if (rule === undefined) throw new Error(`no rule is named ${name}`)
  return rule
}

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)]

const TOKEN =
  /\s*(?:\/\*[\s\S]*?\*\/\s*)*("[^"]*"|'[^']*'|\[[^\]]*\]|#x[0-9A-Fa-f]+|::=|[A-Za-z][A-Za-z0-9]*|[()|?*+-]|$)/y

/** The grammar that a text in W3C's EBNF defines; throws on anything that is not EBNF and on a rule defined twice. */
export function parseGrammar(text: string): Grammar {
  const tokens = tokenize(text)
  const rules = new Map<string, Expression>()
  let at = 0
  const ruleStarts = () => tokens[at + 1] === '::='
  const atEnd = () => at >= tokens.length || ruleStarts() || tokens[at] === '|' || tokens[at] === ')'

  function choice(): Expression {
    const parts = [sequence()]
    while (tokens[at] === '|') {
      at++
      parts.push(sequence())
    }
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'choice', parts }
  }

  function sequence(): Expression {
    const parts: Expression[] = []
    while (!atEnd()) parts.push(except())
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'sequence', parts }
  }

  function except(): Expression {
    const part = repeat()
    if (tokens[at] !== '-') return part
    at++
    return { type: 'except', part, without: repeat() }
  }

  function repeat(): Expression {
    let part = primary()
    for (;;) {
      if (tokens[at] === '?') part = { type: 'repeat', part, min: 0, max: 1 }
      else if (tokens[at] === '*') part = { type: 'repeat', part, min: 0, max: undefined }
      else if (tokens[at] === '+') part = { type: 'repeat', part, min: 1, max: undefined }
      else return part
      at++
    }
  }

  function primary(): Expression {
    const token = tokens[at++] ?? ''
    if (token === '(') {
      const inner = choice()
      if (tokens[at++] !== ')') throw new Error('a bracket is not closed')
      return inner
    }
    if (/^["']/.test(token)) return { type: 'literal', text: token.slice(1, -1) }
    if (token.startsWith('[')) return characterClass(token.slice(1, -1))
    if (token.startsWith('#x'))
      return { type: 'literal', text: String.fromCodePoint(Number.parseInt(token.slice(2), 16)) }
    if (/^[A-Za-z]/.test(token)) return { type: 'symbol', name: token }
    throw new Error(`${token} has no place here`)
  }

  while (at < tokens.length) {
    const name = tokens[at] ?? ''
    if (!ruleStarts()) throw new Error(`a rule should begin at ${name}`)
    if (rules.has(name)) throw new Error(`${name} is defined twice`)
    at += 2
    rules.set(name, choice())
  }
  return rules
}

function tokenize(text: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  for (;;) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(text)?.[1]
    if (token === undefined) throw new Error(`no EBNF: ${text.slice(at, at + 40)}`)
    if (token === '') return tokens
    tokens.push(token)
  }
}

/** `a-z`, `#x0-#x1F` and single characters; there are no escapes, and `-` stands for itself at the edge. */
function characterClass(written: string): Expression {
  const negated = written.startsWith('^')
  const codes = Array.from((negated ? written.slice(1) : written).matchAll(/#x([0-9A-Fa-f]+)|./gsu), ([text, hex]) => ({
    isDash: text === '-',
    code: hex === undefined ? (text.codePointAt(0) ?? 0) : Number.parseInt(hex, 16),
  }))
  const ranges: [number, number][] = []
  for (let i = 0; i < codes.length; i++) {
    const low = codes[i]?.code ?? 0
    const high = codes[i + 1]?.isDash ? codes[i + 2]?.code : undefined
    ranges.push([low, high ?? low])
    if (high !== undefined) i += 2
  }
  return { type: 'class', negated, ranges }
}
