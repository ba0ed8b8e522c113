// Operations that change something, allowed on any resource although they can be limited to some. It refuses to speak of what
// cannot be limited, of what nobody knows, of whole services, and of operations that other rules speak of.
import type { ActionClass } from '@qcs-policy/catalog'
import type { Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { allowsAnywhere } from '../../reading/grants.ts'
import { listed } from '../../reading/listed.ts'
import { narrowableOf } from '../../reading/narrowable-actions.ts'
import { isAnyResource } from '../../reading/resources.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const writeAnywhere: StatementRule = {
  id: 'write-anywhere',
  category: 'security',
  level: 'warning',
  preset: 'strict',
  summary: {
    en: 'Writing operations on any resource that can be limited to some',
    zh: '写操作作用于任意资源，而它们可以限定到具体资源',
  },
  alias: 'CAM703',
  cites: ['RES-1', 'RES-7'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

const WRITE: ReadonlySet<ActionClass> = new Set(['write'])

function checkStatement(statement: Statement, ctx: StatementContext): void {
  if (!allowsAnywhere(statement)) return
  const patterns = statement.action?.items ?? []
  const found = patterns.flatMap((pattern) => narrowableOf(pattern, WRITE, ctx))
  if (found.length === 0) return
  const actions = [...new Set(found.map(({ action }) => action))]
  const forms = [...new Set(found.flatMap((each) => each.forms))]
  const isAlone = patterns.every(
    (pattern) => !pattern.text.includes('*') && narrowableOf(pattern, WRITE, ctx).length > 0,
  )
  ctx.report({
    at: statement.resource?.items.find(isAnyResource),
    message: message(actions, forms, isAlone),
    evidence: actions,
    // To take some out of a statement is more than to write another resource.
    ...(isAlone ? {} : { level: 'info' }),
  })
}

function message(actions: readonly string[], forms: readonly string[], isAlone: boolean): Text {
  const isKnown = forms.length > 0
  const own = actions.length > 1 ? 'them a statement of their own' : 'it a statement of its own'
  const en = isKnown ? listed(forms, 'en') : 'the resources that are meant'
  const zh = isKnown ? listed(forms, 'zh') : '目标资源'
  return {
    en: `${listed(actions, 'en')} can be limited to single resources, and here may change every one of the account; ${
      isAlone ? `write ${en} instead` : `give ${own}, with ${en} as its resource`
    }`,
    zh: `${listed(actions, 'zh')} 可以限定到具体资源，而此处允许变更账号内的所有资源；请${
      isAlone ? `改写为 ${zh}` : `为它们单独写一条语句，资源写 ${zh}`
    }`,
  }
}
