// A service in an action that the catalogue does not know. It refuses to speak of globs in services and of letter case, which
// have rules of their own.
import { type ActionPattern, cut } from '@qcs-policy/syntax'
import { replacePartBy } from '../../edit/replacements.ts'
import type { Text } from '../../finding.ts'
import { nearestService } from '../../reading/known-names.ts'
import { suggested } from '../../reading/suggested.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const actionServiceUnknown: StatementRule = {
  id: 'action-service-unknown',
  category: 'correctness',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A service in an action that the catalogue does not know',
    zh: '操作中的服务在目录中不存在',
  },
  alias: 'CAM206',
  cites: ['ACT-1', 'ACT-4'],
  api: 'action-service',
  fix: 'unsafe',
  scope: 'statement',
  visit: { action: checkAction },
}

function checkAction(action: ActionPattern, { catalog, report }: StatementContext): void {
  if (action.form !== 'api') return
  const { text } = action.service
  // Stars, variables, and placeholders such as `[product]` are for other rules.
  if (!/^[\w-]+$/.test(text) || catalog.findService(text.toLowerCase()) !== undefined) return
  const own = catalog.shortNameOf(text)
  const suggestion = own ?? nearestService(text, action.name.text, catalog)
  report({
    at: action.service,
    message: own === undefined ? unknown(text, suggestion, catalog.date) : otherName(text, own),
    // A service that nothing is near to is most likely one that the catalogue lacks.
    level: suggestion === '' ? 'info' : 'warning',
    fixes: replacePartBy(action.service, suggestion),
  })
}

function unknown(service: string, suggestion: string, date: string): Text {
  const { en, zh } = suggested(suggestion, {
    en: 'check it, or add the service to the config',
    zh: '请核对，或在配置中登记该服务',
  })
  return {
    en: `\`${cut(service)}\` is no service that the catalogue of ${date} knows, and if there is none of this name the API refuses the document; ${en}`,
    zh: `${date} 版目录中没有服务 \`${cut(service)}\`；若该服务不存在，接口会拒绝该文档；${zh}`,
  }
}

const otherName = (service: string, own: string): Text => ({
  en: `\`${cut(service)}\` is what the SDK calls this service, and policies call it \`${own}\`, so the action never matches; write \`${own}\``,
  zh: `\`${cut(service)}\` 是该服务在 SDK 中的名称，策略中称为 \`${own}\`，因此此操作永远不会匹配；请写 \`${own}\``,
})
