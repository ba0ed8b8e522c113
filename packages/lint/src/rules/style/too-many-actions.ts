// A statement with more actions than a reader keeps in mind. It refuses to say which of them are needed.
import type { Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { numberOption } from '../../options.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const tooManyActions: StatementRule = {
  id: 'too-many-actions',
  category: 'style',
  level: 'info',
  preset: 'strict',
  summary: { en: 'More actions in a statement than a reader keeps in mind', zh: '一条语句中的操作过多，难以通读' },
  alias: 'CAM904',
  cites: ['DOC-9'],
  options: {
    limit: {
      type: 'integer',
      default: 50,
      minimum: 1,
      about: { en: 'the most actions of a statement', zh: '一条语句最多的操作数' },
    },
  },
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement({ action }: Statement, ctx: StatementContext): void {
  const limit = numberOption(ctx.options, 'limit')
  const count = action?.items.length ?? 0
  if (count <= limit) return
  ctx.report({ at: action?.items[limit], message: message(count, limit) })
}

const message = (count: number, limit: number): Text => ({
  en: `${count} actions in one statement, and ${limit} is the limit, so that a reviewer easily misses what is granted; split the statement by task, or raise the limit`,
  zh: `一条语句中有 ${count} 个操作，上限为 ${limit}，审阅时容易遗漏所授权限；请按任务拆分语句，或调高上限`,
})
