// Rules that users write: what makes a value one, and that one that fails is told as an error on the document and ends nothing.
import { expect, test } from 'vitest'
import { createLinter } from '../config/create-linter.ts'
import { readConfig } from '../config/read-config.ts'
import { lintPolicy } from '../lint.ts'
import { ownRule } from './own-rule.ts'

const right = {
  id: 'ours',
  category: 'style',
  level: 'warning',
  summary: 'Ours',
  scope: 'document',
  check: () => undefined,
}
const visiting = (visit: unknown) => ({ ...right, scope: 'statement', check: undefined, visit })

test.for<readonly [title: string, value: unknown, says: string]>([
  ['nothing', undefined, 'no object'],
  ['a function', () => undefined, 'no object'],
  ['a list', [right], 'no object'],
  ['no id', { ...right, id: undefined }, '`id`'],
  ['an id in capitals', { ...right, id: 'Ours' }, '`id`'],
  ['another category', { ...right, category: 'other' }, '`category`'],
  ['off', { ...right, level: 'off' }, '`level`'],
  ['no summary', { ...right, summary: '' }, '`summary`'],
  ['a summary in one language', { ...right, summary: { en: 'x' } }, '`summary`'],
  ['another scope', { ...right, scope: 'set' }, '`scope`'],
  ['kinds as a text', { ...right, kinds: 'trust' }, '`kinds`'],
  ['an option without a type', { ...right, options: { a: { default: 1 } } }, '`options`'],
  ['an option without a default', { ...right, options: { a: { type: 'boolean' } } }, '`options`'],
  ['a choice without choices', { ...right, options: { a: { type: 'choice', default: 'a' } } }, '`options`'],
  ['a number without a least', { ...right, options: { a: { type: 'integer', default: 1 } } }, '`options`'],
  ['a number as alias', { ...right, alias: 5 }, '`alias`'],
  ['no check', { ...right, check: undefined }, '`check`'],
  ['no visit', visiting(undefined), '`visit`'],
  ['a visit of nothing', visiting({}), '`visit`'],
  ['a visit of an unknown node', visiting({ actions: () => undefined }), '`visit`'],
  ['a visit that is no function', visiting({ action: 5 }), '`visit`'],
])('no rule: %s', ([, value, says]) => {
  const read = ownRule(value, 'rules.js')
  expect('problem' in read && read.problem.en).toContain(says)
})

const TEXT = JSON.stringify({
  version: '2.0',
  statement: [
    { effect: 'allow', action: ['cvm:RunInstances', 'cvm:StopInstances'], resource: '*' },
    { effect: 'deny', action: 'cvm:RunInstances', resource: '*' },
  ],
})

/** What a rule finds, as `level message`, with the text at the place. */
function found(value: unknown, language: 'en' | 'zh' = 'en', rules: object = {}) {
  const read = ownRule(value, 'rules.js')
  if (!('rule' in read)) throw new Error(read.problem.en)
  const { config } = readConfig({ rules }, [read.rule])
  if (config === undefined) throw new Error('the configuration is right')
  const { findings } = lintPolicy(TEXT, { language, linter: createLinter(config, { matches: () => false }) })
  return findings
    .filter(({ code }) => code === 'ours')
    .map(({ severity, message, span }) => ({ severity, message, at: TEXT.slice(span.start, span.end) }))
}

test('plain texts are for both languages, and every node can be asked for', () => {
  const node = (each: object, ctx: { report: (report: object) => void }) => ctx.report({ at: each, message: 'seen' })
  for (const name of ['action', 'resource', 'text', 'statement']) {
    const findings = found(visiting({ [name]: node }))
    expect(findings.length).toBeGreaterThan(1)
    expect(findings).toEqual(found(visiting({ [name]: node }), 'zh'))
  }
  expect(found(visiting({ action: node }))[0]).toEqual({
    severity: 'warning',
    message: 'seen',
    at: '"cvm:RunInstances"',
  })
})

test('the statement is the one that is visited', () => {
  const indices: unknown[] = []
  found(visiting({ action: (_: unknown, ctx: { statement: { index: number } }) => indices.push(ctx.statement.index) }))
  expect(indices).toEqual([0, 0, 1])
})

type Context = { report: (report: unknown) => void }
const doing = (check: (ctx: Context) => unknown) => ({ ...right, check })

test.for<readonly [title: string, rule: object, says: string]>([
  [
    'one that throws',
    doing(() => {
      throw new TypeError('oops')
    }),
    'TypeError: oops',
  ],
  [
    'one that throws a text',
    doing(() => {
      throw 'oops'
    }),
    'oops',
  ],
  [
    'a visitor that throws',
    visiting({
      action: () => {
        throw new Error('oops')
      },
    }),
    'oops',
  ],
  ['one that waits', doing(async () => undefined), 'asynchronous'],
  ['no report', doing((ctx) => ctx.report(undefined)), 'without a message'],
  ['a report without a message', doing((ctx) => ctx.report({})), 'without a message'],
  ['a place that is none', doing((ctx) => ctx.report({ message: 'm', at: { span: { start: 3, end: 1 } } })), 'a place'],
  ['a related place without a message', doing((ctx) => ctx.report({ message: 'm', related: [{}] })), 'related'],
  ['related that is no list', doing((ctx) => ctx.report({ message: 'm', related: 5 })), 'list'],
  ['a fix without a title', doing((ctx) => ctx.report({ message: 'm', fixes: [{}] })), 'title'],
  [
    'an edit without a place',
    doing((ctx) => ctx.report({ message: 'm', fixes: [{ title: 't', edits: [{}] }] })),
    'span',
  ],
])('fails: %s', ([, rule, says]) => {
  const findings = found(rule, 'en', { ours: 'info' })
  expect(findings.map(({ severity }) => severity)).toEqual(['error'])
  expect(findings[0]?.message).toContain(says)
  expect(findings[0]?.message).toContain('the rule `ours` of `rules.js`')
})

test('levels of reports', () => {
  const rule = doing((ctx) => ctx.report({ message: 'm', level: 'error' }))
  expect(found(rule)[0]?.severity).toBe('error')
  expect(found(rule, 'en', { ours: 'info' })[0]?.severity).toBe('info')
})
