// Rules that a configuration declares: forbidden actions, required conditions, allowed regions and accounts. Each becomes a rule
// as those that ship. It refuses to read how they are written, which the structure sees to, and to build regular expressions.
import { cut } from '@qcs-policy/syntax'
import type { Text } from '../finding.ts'
import { readActionGlob } from '../reading/overlap.ts'
import type { AccountFacts, DocumentRule, Rule, StatementRule, StatementVisitors } from '../rule.ts'
import { accountVisitors } from './custom/accounts.ts'
import { actionVisitors } from './custom/actions.ts'
import { conditionVisitors } from './custom/conditions.ts'
import { regionVisitors } from './custom/regions.ts'
import type { ConfigProblem, CustomRuleShape } from './shape.ts'

const CHECKS = ['forbidActions', 'requireConditions', 'allowRegions', 'allowAccounts'] as const

/** What the structure cannot say: one check for each rule, and patterns that can match. */
export function customRuleProblems(shapes: readonly CustomRuleShape[]): readonly ConfigProblem[] {
  return shapes.flatMap((shape, i) => problemsOf(shape, ['customRules', i]))
}

function problemsOf(shape: CustomRuleShape, path: ConfigProblem['path']): readonly ConfigProblem[] {
  const checks = CHECKS.filter((name) => shape[name] !== undefined)
  const problems: ConfigProblem[] = []
  if (checks.length !== 1) problems.push({ path, message: ONE_CHECK })
  if (shape.openRegions !== undefined && shape.allowRegions === undefined)
    problems.push({ path: [...path, 'openRegions'], message: OPEN_REGIONS })
  problems.push(...globProblems(shape.forbidActions ?? [], [...path, 'forbidActions']))
  for (const [i, { actions, keys, key, operator, values }] of (shape.requireConditions ?? []).entries()) {
    const at = [...path, 'requireConditions', i]
    problems.push(...globProblems(actions, [...at, 'actions']))
    const isOneForm =
      keys === undefined ? key !== undefined : key === undefined && operator === undefined && values === undefined
    if (!isOneForm) problems.push({ path: at, message: ONE_FORM })
  }
  return problems
}

function globProblems(globs: readonly string[], path: ConfigProblem['path']): readonly ConfigProblem[] {
  return globs.flatMap((glob, i) =>
    readActionGlob(glob) === undefined ? [{ path: [...path, i], message: notActions(glob) }] : [],
  )
}

function notActions(glob: string): Text {
  return {
    en: `\`${cut(glob)}\` can match no action; write \`service:Name\` with \`*\` where you like, as \`cam:*\`, or \`*\` alone`,
    zh: `\`${cut(glob)}\` 无法匹配任何操作；请写成 \`service:Name\`，可在其中使用 \`*\`，例如 \`cam:*\`，或单独写 \`*\``,
  }
}

const ONE_CHECK: Text = {
  en: `a rule checks one thing, for it has one message: write exactly one of ${CHECKS.map((name) => `\`${name}\``).join(', ')}`,
  zh: `每条规则只有一条消息，因此只检查一件事：请在 ${CHECKS.map((name) => `\`${name}\``).join('、')} 中只写一项`,
}

const ONE_FORM: Text = {
  en: 'write either `keys`, of which one must be there, or `key` with `operator` and `values` as you need them',
  zh: '请写 `keys`（其中之一必须出现），或写 `key` 并按需加上 `operator` 和 `values`',
}

const OPEN_REGIONS: Text = {
  en: '`openRegions` goes with `allowRegions`',
  zh: '`openRegions` 须与 `allowRegions` 同用',
}

/** The rules. `account` counts as allowed where accounts are checked. */
export function customRulesOf(shapes: readonly CustomRuleShape[], account: AccountFacts): readonly Rule[] {
  return shapes.map((shape) => ruleOf(shape, account))
}

function ruleOf(shape: CustomRuleShape, account: AccountFacts): Rule {
  const message = textOf(shape.message)
  const facts: Omit<DocumentRule, 'scope' | 'check'> = {
    id: shape.id,
    category: shape.category ?? 'security',
    level: shape.level,
    preset: 'recommended',
    summary: message,
    ...(shape.kinds === undefined ? {} : { kinds: shape.kinds }),
  }
  const rule: StatementRule = { ...facts, scope: 'statement', visit: visitorsOf(shape, message, account) }
  return rule
}

function visitorsOf(shape: CustomRuleShape, message: Text, account: AccountFacts): StatementVisitors {
  const { forbidActions, requireConditions, allowRegions, openRegions = 'forbid', allowAccounts } = shape
  if (forbidActions !== undefined) return actionVisitors(forbidActions, message)
  if (requireConditions !== undefined) return conditionVisitors(requireConditions, message)
  if (allowRegions !== undefined) return regionVisitors(allowRegions, openRegions === 'allow', message)
  return accountVisitors((allowAccounts ?? []).map(String), account, message)
}

function textOf(message: string | Text): Text {
  return typeof message === 'string' ? { en: message, zh: message } : message
}
