// A whole service on any resource, where the whole is more than the sum of its operations: who holds it can get further rights,
// read secrets, or end what runs. It refuses to speak of other services, of everything at once, and of what denies take away.
import type { Statement } from '@qcs-policy/syntax'
import type { Language, Text } from '../../finding.ts'
import { isWholeService, partsOf } from '../../reading/actions.ts'
import { allowsAnywhere, isGuarded } from '../../reading/grants.ts'
import { type Ability, POWERS, type ServicePower } from '../../reading/service-powers.ts'
import { isGivenWhole } from '../../reading/whole-services.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const serviceStar: StatementRule = {
  id: 'service-star',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'An allow of every action of a powerful service on any resource',
    zh: '允许对任意资源执行某个高权限服务的所有操作',
  },
  alias: 'CAM702',
  cites: ['ACT-1', 'RES-1'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

/** The service of which no operation can be named: `*`. */
const EVERY_SERVICE = '*'

function checkStatement(statement: Statement, ctx: StatementContext): void {
  // To narrow one service changes nothing where all of them are given.
  if (!allowsAnywhere(statement) || isGivenWhole(ctx.policy, EVERY_SERVICE)) return
  for (const pattern of statement.action?.items ?? []) {
    if (!isWholeService(pattern)) continue
    const power = POWERS.get(pattern.service.text)
    if (power === undefined) continue
    const left = power.abilities.flatMap((ability) => unguarded(ability, ctx))
    if (left.length === 0) continue
    ctx.report({
      at: pattern,
      message: message(pattern.service.text, left, power.instead),
      evidence: left.flatMap(({ actions }) => actions),
    })
  }
}

/** What is left of an ability by the denies of the document; nothing when they take all of it. */
function unguarded({ actions, can }: Ability, ctx: StatementContext): readonly Ability[] {
  const left = actions.filter((action) => {
    const { service, name } = partsOf(action)
    return !isGuarded(ctx.policy, service, name)
  })
  return left.length === 0 ? [] : [{ actions: left, can }]
}

function message(service: string, left: readonly Ability[], instead: ServicePower['instead']): Text {
  return {
    en: `\`${service}:*\` on any resource lets its holder ${joined(left, 'en')}; ${instead.en}`,
    zh: `对任意资源允许 \`${service}:*\`，持有者可以${joined(left, 'zh')}；${instead.zh}`,
  }
}

/** Each ability with the first action that it rests on. */
function joined(abilities: readonly Ability[], language: Language): string {
  const isChinese = language === 'zh'
  const parts = abilities.map(({ actions: [first = ''], can }) =>
    isChinese ? `${can.zh}（\`${first}\`）` : `${can.en} (\`${first}\`)`,
  )
  if (isChinese) return parts.join('、')
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
