// A set of actions that a product defines, `permid/N`: nobody can read from the document what it allows or denies. It refuses to
// guess what is in it; no table of such sets is published.
import type { ActionPattern, Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { alsoThis } from '../../reading/also.ts'
import { listed } from '../../reading/listed.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const actionSetOpaque: StatementRule = {
  id: 'action-set-opaque',
  category: 'suspicious',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'A set of actions that is defined by a product and cannot be checked',
    zh: '由产品定义、无法检查内容的操作集合',
  },
  alias: 'CAM211',
  cites: ['ACT-5', 'P-1'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

type ActionSet = Extract<ActionPattern, { form: 'permid' }>

function checkStatement({ effect, action }: Statement, { report }: StatementContext): void {
  const sets = (action?.items ?? []).filter((each): each is ActionSet => each.form === 'permid')
  const [first, ...others] = sets
  if (first === undefined || effect === undefined) return
  const names = [...new Set(sets.map(({ text }) => text))]
  report({
    at: first,
    message: effect.value === 'allow' ? allowed(names) : denied(names),
    evidence: names,
    related: others.map((each) => alsoThis(each, 'action')),
  })
}

const standsFor = (names: readonly string[]): string =>
  `${listed(names, 'en')} ${names.length > 1 ? 'stand for sets' : 'stands for a set'} of actions that a product defines`

function allowed(names: readonly string[]): Text {
  return {
    en: `${standsFor(names)}, so what is allowed cannot be read here or checked by any rule, and an evaluation without a table of \`permids\` takes it for nothing; name the actions, or give the evaluation the table`,
    zh: `${listed(names, 'zh')} 是由产品定义的操作集合，从文档中看不出允许了哪些操作，也无法用规则检查；评估时若没有 \`permids\` 表，则视为什么都不允许；请写出具体操作，或在评估时提供该表`,
  }
}

function denied(names: readonly string[]): Text {
  return {
    en: `${standsFor(names)}, so what is denied cannot be read here or checked by any rule, and an evaluation without a table of \`permids\` takes it for every action; name the actions, or give the evaluation the table`,
    zh: `${listed(names, 'zh')} 是由产品定义的操作集合，从文档中看不出拒绝了哪些操作，也无法用规则检查；评估时若没有 \`permids\` 表，则视为拒绝所有操作；请写出具体操作，或在评估时提供该表`,
  }
}
