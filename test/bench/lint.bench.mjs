// What linting costs: documents of several sizes beside reading alone, what grows with them, and the rules that cost most. It
// refuses to know what the rules say.
import { readdirSync, readFileSync } from 'node:fs'
import { createLinter, DEFAULT_CONFIG, lintPolicy, RULES, STRICT } from '@qcs-policy/lint'
import { parsePolicy } from '@qcs-policy/syntax'
import { policyText } from './documents.mjs'
import { interleave } from './interleave.mjs'

const NOW = '2026-06-01T00:00:00Z'
const SHOWN = 8

/** As many statements as fit into the longest document that the API takes (DOC-11), minified. */
function crowded(length) {
  const statement = { effect: 'allow', action: 'a:B' }
  const count = Math.floor((length - 40) / (JSON.stringify(statement).length + 1))
  const all = Array.from({ length: Math.min(count, 500) }, () => statement)
  return JSON.stringify({ version: '2.0', statement: all })
}

/** Lists that rules compare entry by entry. */
function longLists(length) {
  const actions = []
  const resource = []
  for (let i = 0, size = 0; size < length; i += 1) {
    actions.push(`cvm:Describe${i}`)
    resource.push(`qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-${i}`)
    size += 80
  }
  return JSON.stringify({ version: '2.0', statement: [{ effect: 'allow', action: actions, resource }] })
}

/** The examples of the rules' pages, which hold something for every rule. */
function examples() {
  const folder = new URL('../../packages/lint/src/rules/', import.meta.url)
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^```json .*\n([\s\S]*?)^```$/gm)])
    .map(([, text]) => text)
}

const lint = (text, linter) =>
  lintPolicy(text, { now: NOW, ...(linter === undefined ? {} : { linter }) }).findings.length

export default function measure() {
  sizes()
  slowest()
}

function sizes() {
  const texts = {
    '2 KB': policyText(2000),
    '6,144 characters, 500 statements': crowded(6144 * 4),
    '6,144 characters of statements': crowded(6144),
    '6 KB of lists': longLists(6000),
    '24 KB of lists': longLists(24_000),
    '96 KB of lists': longLists(96_000),
    '100 KB': policyText(100_000),
    '400 KB': policyText(400_000),
  }
  for (const [name, text] of Object.entries(texts)) {
    const { read, recommended, strict } = interleave(
      {
        read: () => parsePolicy(text).diagnostics.length,
        recommended: () => lint(text),
        strict: () => lint(text, STRICT),
      },
      { rounds: 9, roundMs: 20 },
    )
    process.stdout.write(
      `  ${name.padEnd(34)}${ms(read)} read${ms(recommended)} recommended${ms(strict)} strict${(recommended / read).toFixed(1).padStart(6)} × reading\n`,
    )
  }
}

/** What each rule takes on the examples of all pages, on top of reading them. */
function slowest() {
  const texts = examples()
  const off = new Map(RULES.map(({ id }) => [id, { level: 'off', options: {} }]))
  const linterWith = (rules) => createLinter({ ...DEFAULT_CONFIG, extends: 'strict', rules }, { matches: () => true })
  const ways = { none: linterWith(off) }
  for (const { id } of RULES) ways[id] = linterWith(new Map([...off].filter(([each]) => each !== id)))
  const all = (linter) => () => texts.reduce((sum, text) => sum + lint(text, linter), 0)
  const times = interleave(Object.fromEntries(Object.entries(ways).map(([name, linter]) => [name, all(linter)])), {
    rounds: 7,
    roundMs: 12,
  })
  const { none, ...each } = times
  const ordered = Object.entries(each).toSorted(([, a], [, b]) => b - a)
  process.stdout.write(
    `  ${texts.length} examples with no rule:${ms(none)}; the slowest of ${RULES.length} rules on top of it:\n`,
  )
  for (const [id, time] of ordered.slice(0, SHOWN))
    process.stdout.write(
      `  ${id.padEnd(34)}${ms(time - none)}${((100 * (time - none)) / none).toFixed(1).padStart(7)} %\n`,
    )
}

const ms = (value) => `${value.toFixed(3).padStart(9)} ms`
