// A deny that takes away all that an allow of the document gives, because its condition is the same and not the opposite. It
// refuses to conclude where actions, resources or principals are not surely covered.
import { cut, type OneOrMany, type Policy, type Statement } from '@qcs-policy/syntax'
import { replaceString } from '../../edit/strings.ts'
import type { FixReport, Text } from '../../finding.ts'
import { coversAction } from '../../reading/actions.ts'
import { principalOf } from '../../reading/assume-role.ts'
import { conditionFingerprint } from '../../reading/conditions.ts'
import { oppositeOf } from '../../reading/negations.ts'
import { coversResource } from '../../reading/resources.ts'
import type { DocumentContext, DocumentRule } from '../../rule.ts'

/** More statements are not held against each other; no policy that fits into 6144 characters has so many. */
const MOST = 200

export const denyRepeatsAllowCondition: DocumentRule = {
  id: 'deny-repeats-allow-condition',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A deny under the same condition as an allow, of which nothing is left',
    zh: '拒绝语句与允许语句的条件相同，使允许语句完全失效',
  },
  cites: ['EVAL-1', 'COND-2', 'COND-6'],
  fix: 'unsafe',
  scope: 'document',
  check: checkDocument,
}

function checkDocument(ctx: DocumentContext): void {
  const statements = ctx.policy.statements.slice(0, MOST)
  const allows = statements.filter((each) => isConditional(each, 'allow'))
  for (const deny of statements.filter((each) => isConditional(each, 'deny'))) {
    const print = conditionFingerprint(deny)
    const allow = allows.find((each) => conditionFingerprint(each) === print && isTakenAway(each, deny, ctx.policy))
    if (allow === undefined) continue
    const fix = fixOf(deny)
    ctx.report({
      at: deny.condition,
      message: message(fix?.operator),
      related: [
        {
          at: allow,
          message: { en: 'nothing is left of this allow', zh: '此允许语句因此完全失效' },
        },
      ],
      fixes: fix === undefined ? [] : [fix.report],
    })
  }
}

/** Statements without a condition are for other rules, and what could not be read is no condition that can be compared. */
function isConditional(statement: Statement, effect: 'allow' | 'deny'): boolean {
  const print = conditionFingerprint(statement)
  return statement.effect?.value === effect && print !== undefined && print !== ''
}

function isTakenAway(allow: Statement, deny: Statement, policy: Policy): boolean {
  return (
    covers(deny.action, allow.action, coversAction) &&
    covers(deny.resource, allow.resource, coversResource) &&
    principalText(allow, policy) === principalText(deny, policy)
  )
}

function covers<Item>(
  wide: OneOrMany<Item> | undefined,
  narrow: OneOrMany<Item> | undefined,
  coversOne: (wide: Item, narrow: Item) => boolean,
): boolean {
  if (wide === undefined || narrow === undefined) return wide === narrow
  return narrow.items.every((each) => wide.items.some((other) => coversOne(other, each)))
}

/** Whom a statement is about, as a text that is the same for the same principals. */
function principalText(statement: Statement, policy: Policy): string {
  const principal = principalOf(statement, policy)
  const texts = principal?.entries.flatMap(({ name, patterns }) =>
    patterns.items.map(({ text }) => JSON.stringify([name.text, text])),
  )
  return JSON.stringify([principal?.form, [...new Set(texts)].sort()])
}

type OppositeFix = { readonly operator: string; readonly report: FixReport }

/** Of one key under one operator the opposite is one operator, too; of several it is a statement for each. */
function fixOf({ condition }: Statement): OppositeFix | undefined {
  const [clause, ...others] = condition?.clauses ?? []
  if (clause === undefined || others.length > 0 || clause.entries.length !== 1) return undefined
  const operator = oppositeOf(clause.operator)
  if (operator === undefined) return undefined
  const title = { en: `write \`${operator}\``, zh: `改写为 \`${operator}\`` }
  return { operator, report: { title, safety: 'unsafe', edits: replaceString(clause.operator, operator) } }
}

function message(operator: string | undefined): Text {
  const what =
    operator === undefined
      ? {
          en: 'write a deny for each key, with a negated operator and `_if_exist`',
          zh: '请为每个条件键各写一条拒绝语句，使用否定运算符并加上 `_if_exist`',
        }
      : { en: `write \`${cut(operator)}\``, zh: `请改写为 \`${cut(operator)}\`` }
  return {
    en: `This is the condition of the allow that the deny stands beside, so what the one gives the other takes away; to deny everything else, ${what.en}`,
    zh: `此条件与对应的允许语句相同，允许的内容会被全部拒绝；若要拒绝其余请求，${what.zh}`,
  }
}
