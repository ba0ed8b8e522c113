// How fast a policy text becomes a tree with places, beside JSON.parse, jsonc-parser and chevrotain's own JSON grammar,
// all in one run. The ratio to that grammar is the goal; the figures in MB/s are for orientation.
import { parsePolicy } from '@qcs-policy/syntax'
import { readPolicy } from '@qcs-policy/syntax/read'
import { parseTree } from 'jsonc-parser'
import { policyText } from './documents.mjs'
import { interleave } from './interleave.mjs'
import { parseByGrammar } from './json-grammar.mjs'

const SIZES = [1_000, 6_000, 100_000, 1_000_000]

/** One fault near the end, so that the tolerant reader does all the work. */
const broken = (text) => `${text.slice(0, text.lastIndexOf(']'))},${text.slice(text.lastIndexOf(']'))}`

/** The goal is about well-formed texts; the other ways come after it, because they teach the engine other shapes. */
const groups = {
  'well-formed texts': (text) => ({
    'JSON.parse': () => JSON.parse(text),
    'jsonc-parser parseTree': () => parseTree(text),
    'chevrotain JSON grammar': () => parseByGrammar(text),
    parsePolicy: () => parsePolicy(text),
  }),
  'values, and texts with a fault': (text) => {
    const value = JSON.parse(text)
    const faulty = broken(text)
    return {
      'JSON.parse': () => JSON.parse(text),
      'chevrotain JSON grammar': () => parseByGrammar(text),
      'readPolicy of the value': () => readPolicy(value),
      'parsePolicy, a fault': () => parsePolicy(faulty),
    }
  },
}

export default function measure() {
  for (const [group, waysOf] of Object.entries(groups)) {
    process.stdout.write(`  ${group}\n`)
    for (const bytes of SIZES) {
      const text = policyText(bytes)
      print(text.length, interleave(waysOf(text), text.length > 500_000 ? { rounds: 9, roundMs: 1 } : {}))
    }
  }
}

function print(length, times) {
  const yardstick = times['chevrotain JSON grammar']
  process.stdout.write(`  ${length.toLocaleString('en')} characters\n`)
  for (const [name, ms] of Object.entries(times)) {
    const speed = (length / 1000 / ms).toFixed(1).padStart(7)
    const ratio = (yardstick / ms).toFixed(2).padStart(6)
    process.stdout.write(`    ${name.padEnd(26)}${speed} MB/s${ratio} × the grammar\n`)
  }
}
