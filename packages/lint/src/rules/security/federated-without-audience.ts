// An identity provider that is trusted whatever its tokens are for. It refuses to know what the provider itself checks, and to
// judge the audience that a condition names.
import type { PrincipalPattern, Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { patternsOf, principalOf } from '../../reading/assume-role.ts'
import { conditionsOf, operatorFacts } from '../../reading/conditions.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const federatedWithoutAudience: StatementRule = {
  id: 'federated-without-audience',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'An identity provider that is trusted without a condition on the audience',
    zh: '信任身份提供商时没有限定受众（audience）',
  },
  alias: 'CAM411',
  kinds: ['trust'],
  cites: ['PRIN-8', 'COND-2', 'EVAL-6'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

type Federated = Extract<PrincipalPattern, { form: 'federated' }>

function checkStatement(statement: Statement, ctx: StatementContext): void {
  if (statement.effect?.value !== 'allow' || statement.condition?.form === 'malformed') return
  const places = conditionsOf(statement)
  // What an unknown operator says is not known, and the parser reports it.
  if (places.some((place) => operatorFacts(place) === undefined)) return
  for (const pattern of patternsOf(principalOf(statement, ctx.policy)) ?? [])
    if (pattern.form === 'federated') checkProvider(pattern, places, ctx)
}

function checkProvider(pattern: Federated, places: readonly ConditionPlace[], ctx: StatementContext): void {
  const key = `${pattern.protocol}:aud`
  if (places.some((place) => demands(place, key))) return
  const hasSubject = pattern.protocol === 'oidc' && places.some((place) => demands(place, 'oidc:sub'))
  ctx.report({
    at: pattern,
    message: message(key, hasSubject),
    evidence: [pattern.text],
    // Whose tokens are taken is said; only what for is open.
    ...(hasSubject ? { level: 'info' } : {}),
  })
}

/** A value of the key is demanded: not by a negation, and not only if there is one. */
function demands(place: ConditionPlace, key: string): boolean {
  const facts = operatorFacts(place)
  return place.entry.key.text === key && facts?.family === 'string' && !facts.negated && !place.clause.operator.ifExist
}

const message = (key: string, hasSubject: boolean): Text => ({
  en: `Nothing demands \`${key}\`, so a token that the provider issued ${
    hasSubject ? 'to this subject' : 'to anyone'
  } for another application gets the role, too; add \`string_equal\` on \`${key}\` with the audience that is meant for this account`,
  zh: `没有要求 \`${key}\`，因此该身份提供商${
    hasSubject ? '为同一主体' : '为任何人'
  }签发给其他应用的令牌也能扮演该角色；请用 \`string_equal\` 在 \`${key}\` 上写明用于本账号的受众`,
})
