// A condition key that differs from a known one in letter case alone: keys are compared with case, so no request sends it (COND-2,
// COND-3). It refuses to guess at anything but case.
import { cut } from '@qcs-policy/syntax'
import { replaceNameBy } from '../../edit/replacements.ts'
import type { Text } from '../../finding.ts'
import { isPlainKey, sureKeyNames } from '../../reading/condition-keys.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const conditionKeyCase: StatementRule = {
  id: 'condition-key-case',
  category: 'correctness',
  level: 'error',
  preset: 'recommended',
  summary: {
    en: 'A condition key that no request sends because of its letter case',
    zh: '因字母大小写不符而没有请求会携带的条件键',
  },
  alias: 'CAM506',
  cites: ['COND-2', 'COND-3'],
  api: 'condition-content',
  fix: 'unsafe',
  scope: 'statement',
  visit: { condition: checkCondition },
}

function checkCondition({ entry: { key }, clause }: ConditionPlace, ctx: StatementContext): void {
  const { text } = key
  if (!isPlainKey(key) || ctx.catalog.findConditionKey(text) !== undefined) return
  const known = knownAs(text, sureKeyNames(ctx.catalog))
  if (known === undefined) return
  ctx.report({
    at: key,
    message: message(text, known, clause.operator.ifExist),
    // Beside the other spelling it would be a member twice.
    fixes: clause.entries.some((other) => other.key.text === known) ? [] : replaceNameBy(key, known),
  })
}

/** The name of a tag is the user's own, letter case and all. */
const ONE_TAG = 'qcs:tag/'

function knownAs(text: string, names: readonly string[]): string | undefined {
  const lower = text.toLowerCase()
  if (lower.startsWith(ONE_TAG)) return `${ONE_TAG}${text.slice(ONE_TAG.length)}`
  return names.find((name) => name.toLowerCase() === lower)
}

const message = (text: string, known: string, ifExist: boolean): Text => ({
  en: `\`${cut(text)}\` differs from \`${cut(known)}\` in letter case alone, and keys are compared with case, so the condition ${ifExist ? 'always holds and limits nothing' : 'never holds'}; write \`${cut(known)}\``,
  zh: `\`${cut(text)}\` 与 \`${cut(known)}\` 仅大小写不同，而条件键区分大小写，因此该条件${ifExist ? '始终成立，不起限制作用' : '永远不会成立'}；请写 \`${cut(known)}\``,
})
