// Operations that read or list, allowed on any resource although they can be limited to some. It refuses to speak of what cannot be
// limited, of what nobody knows, of whole services, and of operations that other rules speak of.
import type { ActionClass } from '@qcs-policy/catalog'
import type { Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { allowsAnywhere } from '../../reading/grants.ts'
import { listed } from '../../reading/listed.ts'
import { narrowableOf } from '../../reading/narrowable-actions.ts'
import { isAnyResource } from '../../reading/resources.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const readAnywhere: StatementRule = {
  id: 'read-anywhere',
  category: 'security',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'Reading operations on any resource that can be limited to some',
    zh: '读操作作用于任意资源，而它们可以限定到具体资源',
  },
  cites: ['RES-1', 'RES-7'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

const READING: ReadonlySet<ActionClass> = new Set(['read', 'list'])

function checkStatement(statement: Statement, ctx: StatementContext): void {
  if (!allowsAnywhere(statement)) return
  const found = (statement.action?.items ?? []).flatMap((pattern) => narrowableOf(pattern, READING, ctx))
  if (found.length === 0) return
  const actions = [...new Set(found.map(({ action }) => action))]
  const forms = [...new Set(found.flatMap((each) => each.forms))]
  ctx.report({ at: statement.resource?.items.find(isAnyResource), message: message(actions, forms), evidence: actions })
}

function message(actions: readonly string[], forms: readonly string[]): Text {
  const isKnown = forms.length > 0
  return {
    en: `${listed(actions, 'en')} can be limited to single resources, and here may read every one of the account; write ${isKnown ? listed(forms, 'en') : 'the resources that are meant'} for what is to be read, if less than all is enough`,
    zh: `${listed(actions, 'zh')} 可以限定到具体资源，而此处允许读取账号内的所有资源；若不需要全部，请将资源写为 ${isKnown ? listed(forms, 'zh') : '要读取的资源'}`,
  }
}
