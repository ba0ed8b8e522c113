// Rules that users write as programs: whether a value is one, and a fence around it, so that one that throws or reports nonsense
// is told as a finding and ends no run. It refuses to load programs.
import type { Finding, FixReport, Report, Text } from '../finding.ts'
import {
  CATEGORIES,
  type DocumentContext,
  type DocumentRule,
  type Rule,
  type StatementRule,
  type StatementVisitors,
} from '../rule.ts'

/** What is wrong with a value that should be a rule; nothing when it is one. `summary` may be one text. */
export function ownRule(value: unknown, origin: string): { readonly rule: Rule } | { readonly problem: Text } {
  if (!isMembers(value)) return { problem: say('is no object with the facts of a rule', '不是包含规则信息的对象') }
  const wrong = FACTS.find(({ name, isRight }) => !isRight(value[name]))
  if (wrong !== undefined)
    return { problem: say(`: \`${wrong.name}\` must be ${wrong.en}`, `：\`${wrong.name}\` 必须是${wrong.zh}`) }
  const part = value['scope'] === 'statement' ? 'visit' : 'check'
  const isRight = part === 'check' ? typeof value[part] === 'function' : isVisitors(value[part])
  if (!isRight) return { problem: part === 'check' ? NO_CHECK : NO_VISIT }
  const facts = { preset: 'recommended', ...value, summary: textOf(value['summary']) }
  return isRule(facts) ? { rule: fenced(facts, origin) } : { problem: NO_CHECK }
}

const say = (en: string, zh: string): Text => ({ en, zh })

const NO_CHECK = say(': a rule for documents needs a function `check`', '：面向文档的规则需要函数 `check`')
const NO_VISIT = say(
  ': a rule for statements needs `visit`, an object of functions by node, as `{ action(action, ctx) {…} }`',
  '：面向语句的规则需要 `visit`，即按节点给出函数的对象，例如 `{ action(action, ctx) {…} }`',
)

type Members = Readonly<Record<string, unknown>>

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type Fact = {
  readonly name: string
  readonly isRight: (value: unknown) => boolean
  readonly en: string
  readonly zh: string
}

const oneOf = (name: string, ...choices: readonly string[]): Fact => ({
  name,
  isRight: (value) => typeof value === 'string' && choices.includes(value),
  en: `one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`,
  zh: `以下之一：${choices.map((choice) => `\`${choice}\``).join('、')}`,
})

const FACTS: readonly Fact[] = [
  {
    name: 'id',
    isRight: (value) => typeof value === 'string' && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(value),
    en: 'words in small letters with hyphens between',
    zh: '以连字符连接的小写单词',
  },
  oneOf('category', ...CATEGORIES),
  oneOf('level', 'info', 'warning', 'error'),
  { name: 'summary', isRight: isText, en: 'a text, or `{ en, zh }`', zh: '文本或 `{ en, zh }`' },
  oneOf('scope', 'statement', 'document'),
  {
    name: 'kinds',
    isRight: (value) =>
      value === undefined || (Array.isArray(value) && value.every((each) => typeof each === 'string')),
    en: 'a list of kinds of document',
    zh: '文档类型的列表',
  },
  { name: 'options', isRight: isOptions, en: 'an object of options', zh: '选项对象' },
  {
    name: 'alias',
    isRight: (value) => value === undefined || typeof value === 'string',
    en: 'a text',
    zh: '文本',
  },
]

const OPTION_TYPES: readonly unknown[] = ['integer', 'boolean', 'strings', 'choice']

function isOptions(value: unknown): boolean {
  if (value === undefined) return true
  return (
    isMembers(value) &&
    Object.values(value).every(
      (spec) =>
        isMembers(spec) &&
        OPTION_TYPES.includes(spec['type']) &&
        spec['default'] !== undefined &&
        (spec['type'] !== 'choice' || Array.isArray(spec['choices'])) &&
        (spec['type'] !== 'integer' || typeof spec['minimum'] === 'number'),
    )
  )
}

const NODES = ['statement', 'action', 'resource', 'principal', 'clause', 'condition', 'text']

function isVisitors(value: unknown): boolean {
  if (!isMembers(value)) return false
  const entries = Object.entries(value)
  return entries.length > 0 && entries.every(([name, visit]) => NODES.includes(name) && typeof visit === 'function')
}

/** What `ownRule` has made sure of, member by member. */
function isRule(value: object): value is DocumentRule | StatementRule {
  return 'visit' in value || 'check' in value
}

function isText(value: unknown): boolean {
  if (typeof value === 'string') return value !== ''
  return isMembers(value) && typeof value['en'] === 'string' && typeof value['zh'] === 'string'
}

function textOf(value: unknown): Text {
  if (isMembers(value) && typeof value['en'] === 'string' && typeof value['zh'] === 'string')
    return say(value['en'], value['zh'])
  return say(String(value), String(value))
}

/** Reports that tell of a rule that failed: errors, whatever level the rule is set to. */
const failures: WeakSet<Report> = new WeakSet()

/** True for a report on a rule and not on a document. */
export function isFailure(report: Report): boolean {
  return failures.has(report)
}

/** The rule with a fence around each of its functions. It is silent on a document once it has failed there. */
function fenced(rule: DocumentRule | StatementRule, origin: string): Rule {
  const failed: WeakSet<object> = new WeakSet()
  const guard = <Context extends DocumentContext>(ctx: Context, run: (ctx: Context) => unknown): void => {
    if (failed.has(ctx.policy)) return
    try {
      const given = run({ ...ctx, report: (report) => ctx.report(readReport(report)) })
      if (given instanceof Promise) throw new Error('it is asynchronous, and rules have to answer at once')
    } catch (error) {
      failed.add(ctx.policy)
      const report: Report = { at: undefined, message: failureText(rule.id, origin, error) }
      failures.add(report)
      ctx.report(report)
    }
  }
  if (rule.scope === 'document')
    return { ...rule, check: (ctx: DocumentContext) => guard(ctx, (given) => rule.check(given)) }
  const { statement, action, resource, principal, clause, condition, text } = rule.visit
  const visitor =
    <Node, Context extends DocumentContext>(call: (node: Node, ctx: Context) => void) =>
    (node: Node, ctx: Context): void =>
      guard(ctx, (given) => call(node, given))
  const visit: StatementVisitors = {
    ...(statement && { statement: visitor(statement) }),
    ...(action && { action: visitor(action) }),
    ...(resource && { resource: visitor(resource) }),
    ...(principal && { principal: visitor(principal) }),
    ...(clause && { clause: visitor(clause) }),
    ...(condition && { condition: visitor(condition) }),
    ...(text && { text: visitor(text) }),
  }
  return { ...rule, visit }
}

function failureText(id: string, origin: string, error: unknown): Text {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return say(
    `the rule \`${id}\` of \`${origin}\` failed on this document (${reason}), so what it checks is not checked here; mend the rule`,
    `\`${origin}\` 中的规则 \`${id}\` 在该文档上执行失败（${reason}），其检查内容在此未生效；请修正该规则`,
  )
}

/** A report as programs write it: messages may be one text. */
function readReport(report: unknown): Report {
  if (!isMembers(report) || !isText(report['message'])) throw new Error('it reported without a message')
  const { related, fixes } = report
  return {
    at: placeOf(report['at']),
    message: textOf(report['message']),
    ...(related === undefined ? {} : { related: listOf(related).map(readRelated) }),
    ...(fixes === undefined ? {} : { fixes: listOf(fixes).map(readFix) }),
    ...(report['evidence'] === undefined ? {} : { evidence: listOf(report['evidence']).map(String) }),
    ...levelOf(report['level']),
  }
}

function levelOf(value: unknown): { readonly level?: Finding['severity'] } {
  return value === 'error' || value === 'warning' || value === 'info' ? { level: value } : {}
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('it reported something else than a list')
  return value
}

function readRelated(value: unknown): { readonly at: Report['at']; readonly message: Text } {
  if (!isMembers(value) || !isText(value['message'])) throw new Error('it reported a related place without a message')
  return { at: placeOf(value['at']), message: textOf(value['message']) }
}

function readFix(value: unknown): FixReport {
  if (!isMembers(value) || !isText(value['title'])) throw new Error('it reported a fix without a title')
  const edits = listOf(value['edits']).map((edit) => {
    const span = isMembers(edit) ? spanOf(edit['span']) : undefined
    if (!isMembers(edit) || span === undefined || typeof edit['newText'] !== 'string')
      throw new Error('it reported an edit without `span` and `newText`')
    return { span, newText: edit['newText'] }
  })
  return { title: textOf(value['title']), safety: value['safety'] === 'safe' ? 'safe' : 'unsafe', edits }
}

function placeOf(value: unknown): Report['at'] {
  if (!isMembers(value)) return undefined
  const span = spanOf('start' in value ? value : value['span'])
  if (span === undefined && value['span'] !== undefined) throw new Error('it reported a place that is none')
  return span
}

function spanOf(value: unknown): { readonly start: number; readonly end: number } | undefined {
  if (!isMembers(value)) return undefined
  const { start, end } = value
  if (typeof start !== 'number' || typeof end !== 'number' || !(start >= 0 && start <= end)) return undefined
  return { start, end }
}
