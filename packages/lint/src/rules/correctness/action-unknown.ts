// An action whose service is known and whose name is not: most often a slip, and then the statement never matches. It refuses
// to call it wrong unless the service is complete, and to speak of globs and of services that are not known.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import { type ActionPattern, cut } from '@qcs-policy/syntax'
import { replacePartBy } from '../../edit/replacements.ts'
import type { Text } from '../../finding.ts'
import { namesInLowerCase, nearestKnown } from '../../reading/known-names.ts'
import { oddCharactersIn } from '../../reading/odd-characters.ts'
import { isSlipOf, wordsOf } from '../../reading/operation-words.ts'
import { suggested } from '../../reading/suggested.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const actionUnknown: StatementRule = {
  id: 'action-unknown',
  category: 'correctness',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'An action that its service is not known to have',
    zh: '操作名不在该服务的已知操作之中',
  },
  alias: 'CAM207',
  cites: ['ACT-1', 'ACT-3'],
  api: 'action-name',
  fix: 'unsafe',
  scope: 'statement',
  visit: { action: checkAction },
}

function checkAction(action: ActionPattern, ctx: StatementContext): void {
  if (action.form !== 'api' || action.name.text.includes('*') || action.name.variables.length > 0) return
  const service = action.service.text
  const names = ctx.catalog.actionNames(service)
  const isComplete = ctx.catalog.findService(service)?.completeness === 'complete'
  const name = action.name.text
  // Letter case has a rule of its own.
  if (names.has(name) || (names.size === 0 && !isComplete) || namesInLowerCase(names).has(name.toLowerCase())) return
  // A letter that only looks like the right one is told as such.
  if (oddCharactersIn({ value: action, element: 'action' }).length > 0) return
  const near = nearestKnown(name, names)
  const suggestion = isSlip(name, near, service, ctx.catalog) ? near : ''
  ctx.report({
    at: action,
    message: isComplete ? wrong(service, name, suggestion) : unknown(service, name, suggestion, ctx.catalog.date),
    fixes: replacePartBy(action.name, suggestion),
    // Without a name that is near, most such names exist: what only a console calls is in no SDK.
    level: isComplete ? 'error' : suggestion === '' ? 'info' : 'warning',
  })
}

/**
 * True when one word at most is written differently, and that by a slip: `GetObjekt` for `GetObject`. `ModifyCCRuleStatus` is none
 * for `ModifyModuleStatus`, nor `RestoreInstance` for `RestartInstance`, few as the letters are.
 */
function isSlip(name: string, near: string, service: string, catalog: Catalog): boolean {
  const known = wordsOf(near)
  const written = wordsOf(name)
  const [differs, ...more] = written.flatMap((word, i) => (word === known[i] ? [] : [[word, known[i] ?? ''] as const]))
  if (written.length !== known.length || more.length > 0) return false
  return differs === undefined || isSlipOf(differs[1], differs[0], service, catalog)
}

const unknown = (service: string, name: string, suggestion: string, date: string): Text => {
  const { en, zh } = suggested(suggestion, {
    en: 'check the spelling, or add the operation to the config',
    zh: '请核对拼写，或在配置中登记该操作',
  })
  return {
    en: `\`${cut(service)}:${cut(name)}\` is not known to the catalogue of ${date}, and matches nothing if no operation has this name; ${en}`,
    zh: `${date} 版目录中没有 \`${cut(service)}:${cut(name)}\`；若该操作不存在，此语句永远不会匹配；${zh}`,
  }
}

const wrong = (service: string, name: string, suggestion: string): Text => {
  const { en, zh } = suggested(suggestion, {
    en: 'look the name up with `qcs-policy catalog actions`',
    zh: '请用 `qcs-policy catalog actions` 查询操作名',
  })
  return {
    en: `\`${cut(service)}\` has no operation \`${cut(name)}\`, so the API refuses the document and the action never matches; ${en}`,
    zh: `服务 \`${cut(service)}\` 没有操作 \`${cut(name)}\`，接口会拒绝该文档，且此操作永远不会匹配；${zh}`,
  }
}
