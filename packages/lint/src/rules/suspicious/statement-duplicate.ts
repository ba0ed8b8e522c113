// A statement that says the same as an earlier one: nearly always a copy that was to be changed. It refuses to compare
// statements that could not be read whole, and to speak of statements that only overlap.
import type { ConditionValue, PrincipalElement, Statement } from '@qcs-policy/syntax'
import { removeItems } from '../../edit/list-items.ts'
import type { FixReport } from '../../finding.ts'
import type { DocumentContext, DocumentRule } from '../../rule.ts'

export const statementDuplicate: DocumentRule = {
  id: 'statement-duplicate',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A statement that says the same as an earlier one',
    zh: '与前面某条语句含义相同的语句',
  },
  alias: 'CAM601',
  cites: ['DOC-5', 'DOC-9'],
  fix: 'safe',
  scope: 'document',
  check,
}

function check(ctx: DocumentContext): void {
  const known = new Map<string, Statement>()
  for (const [i, statement] of ctx.policy.statements.entries()) {
    const key = keyOf(statement)
    if (key === undefined) continue
    const first = known.get(key)
    if (first === undefined) known.set(key, statement)
    else if (isWrittenAlike(first, statement, ctx.text) || (isSound(first, ctx) && isSound(statement, ctx)))
      report(first, statement, i, ctx)
  }
}

function report(first: Statement, second: Statement, position: number, ctx: DocumentContext): void {
  ctx.report({
    at: second,
    message: {
      en: 'This statement says the same as an earlier one and changes no decision; delete it, or change what the copy was made for',
      zh: '此语句与前面的语句含义相同，不影响任何判定；请删除它，或补上复制后本应修改的内容',
    },
    related: [{ at: first, message: { en: 'the earlier one', zh: '前面的语句' } }],
    fixes: fixesOf(first, second, position, ctx),
  })
}

/** A sid or a comment that only the copy has would be lost. */
function fixesOf(first: Statement, second: Statement, position: number, ctx: DocumentContext): readonly FixReport[] {
  const edits = removeItems(ctx.text, { form: 'list', items: ctx.policy.statements }, new Set([position]))
  if (
    edits === undefined ||
    second.span === undefined ||
    !isPlainJson(ctx.text.slice(second.span.start, second.span.end))
  )
    return []
  const isSafe = second.sid === undefined || second.sid.text === first.sid?.text
  return [
    { title: { en: 'delete the later statement', zh: '删除后面的语句' }, safety: isSafe ? 'safe' : 'unsafe', edits },
  ]
}

function isPlainJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What is written letter by letter the same means the same, faults included. */
function isWrittenAlike({ span: one }: Statement, { span: other }: Statement, text: string): boolean {
  if (one === undefined || other === undefined) return false
  return text.slice(one.start, one.end) === text.slice(other.start, other.end)
}

/** No error of the parser lies in it: what could not be read is not in the tree. */
function isSound({ span }: Statement, { diagnostics }: DocumentContext): boolean {
  if (span === undefined) return false
  return !diagnostics.some(
    (each) => each.severity === 'error' && each.span.start < span.end && each.span.end > span.start,
  )
}

/** Equal for statements that decide alike whatever the request; nothing for one that was not read whole. */
function keyOf({ effect, principal, action, resource, condition, members }: Statement): string | undefined {
  if (effect === undefined || effect.wrongCase || principal?.form === 'malformed') return undefined
  if (condition?.form === 'malformed' || condition?.clauses.some(({ malformed }) => malformed)) return undefined
  if (members.some(({ name }) => name.element === undefined || name.wrongCase)) return undefined
  const clauses = (condition?.clauses ?? []).map(({ operator, entries }) =>
    JSON.stringify([operator.text, asSet(entries.map(({ key, values }) => keyOfValues(key.text, values.items)))]),
  )
  return JSON.stringify([
    effect.value,
    principal === undefined ? null : keyOfPrincipal(principal),
    action === undefined ? null : asSet(action.items.map(({ text }) => text)),
    resource === undefined ? null : asSet(resource.items.map(({ text }) => text)),
    asSet(clauses),
  ])
}

function keyOfPrincipal({ form, entries }: PrincipalElement): readonly unknown[] {
  const maps = entries.map(({ name, patterns }) =>
    JSON.stringify([name.text, asSet(patterns.items.map(({ text }) => text))]),
  )
  return [form, asSet(maps)]
}

function keyOfValues(key: string, values: readonly ConditionValue[]): string {
  return JSON.stringify([key, asSet(values.map(keyOfValue))])
}

/** Numbers by how they are written, for `1` and `1.0` may differ as texts. */
function keyOfValue(value: ConditionValue): string {
  if (value.type === 'string') return `s${value.text}`
  if (value.type === 'number') return `n${value.raw}`
  if (value.type === 'boolean') return `b${value.value}`
  return `o${JSON.stringify(value.value)}`
}

/** Neither order nor repetition changes what a list says. */
function asSet(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}
