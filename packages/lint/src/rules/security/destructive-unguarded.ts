// Taking things away for good, on any resource and without a condition. It refuses to know what can be restored, and to speak of
// whole services and of calls that other rules speak of.
import type { ActionPattern, Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { coveredActions, partsOf, plainAction } from '../../reading/actions.ts'
import { beginsDestructively, isDestructive } from '../../reading/destructive.ts'
import { reportGrants } from '../../reading/grant-findings.ts'
import { allowsAnywhere, isGuarded } from '../../reading/grants.ts'
import { listed } from '../../reading/listed.ts'
import { takesNoResource } from '../../reading/operation-level.ts'
import { SPOKEN_OF } from '../../reading/risky-actions.ts'
import { isGivenWhole } from '../../reading/whole-services.ts'
import type { DocumentContext, StatementContext, StatementRule } from '../../rule.ts'

export const destructiveUnguarded: StatementRule = {
  id: 'destructive-unguarded',
  category: 'security',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'A grant to delete or end any resource without a condition',
    zh: '无条件允许删除或终止任意资源',
  },
  alias: 'CAM744',
  cites: ['RES-1', 'COND-13'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

/** The service that stands for all of them. */
const EVERY_SERVICE = '*'

function checkStatement(statement: Statement, ctx: StatementContext): void {
  if (!allowsAnywhere(statement)) return
  const grants = (statement.action?.items ?? []).flatMap((pattern) => {
    const actions = destroyedBy(pattern, ctx)
    return actions.length === 0 ? [] : [{ pattern, statement, actions }]
  })
  const canBeNamed = grants.some(({ actions }) => actions.some((action) => takesResources(action, ctx)))
  reportGrants(grants, (actions) => message(actions, canBeNamed), ctx)
}

function takesResources(action: string, { catalog }: DocumentContext): boolean {
  const { service, name } = partsOf(action)
  return !takesNoResource(service, name, catalog)
}

function destroyedBy(pattern: ActionPattern, { policy, catalog }: DocumentContext): readonly string[] {
  if (pattern.form !== 'api') return []
  const { service, name } = pattern
  // Everything and whole services are among what is given whole here.
  if (isGivenWhole(policy, service.text)) return []
  if (service.text === EVERY_SERVICE) {
    // Over all services there are too many names to list.
    return beginsDestructively(name.text) && !isGuarded(policy, EVERY_SERVICE, name.text) ? [plainAction(pattern)] : []
  }
  return coveredActions(pattern, catalog)
    .filter((action) => isDestructive(action) && !isGuarded(policy, action.service, action.name))
    .map((action) => `${action.service}:${action.name}`)
    .filter((action) => !SPOKEN_OF.has(action))
}

function message(actions: readonly string[], canBeNamed: boolean): Text {
  const [resources, zhResources] = canBeNamed ? ['name the resources, or ', '请写明具体资源，或'] : ['', '请']
  return {
    en: `The statement allows ${listed(actions, 'en')} on any resource without a condition, so one slip or one stolen key is enough to take away everything that these calls apply to; ${resources}ask for a second factor with \`bool_equal\` on \`qcs:mfa\`, or for an address with \`ip_equal\` on \`qcs:ip\``,
    zh: `该语句无条件允许对任意资源执行 ${listed(actions, 'zh')}，一次误操作或一个泄露的密钥就可能导致相关资源全部被删除；${zhResources}用 \`bool_equal\` 在 \`qcs:mfa\` 上要求多因素认证，或用 \`ip_equal\` 在 \`qcs:ip\` 上限定来源地址`,
  }
}
