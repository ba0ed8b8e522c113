// A document with more statements than a reader keeps in mind. It refuses to say how they could be put together.
import type { Text } from '../../finding.ts'
import { numberOption } from '../../options.ts'
import type { DocumentContext, DocumentRule } from '../../rule.ts'

export const tooManyStatements: DocumentRule = {
  id: 'too-many-statements',
  category: 'style',
  level: 'info',
  preset: 'strict',
  summary: { en: 'More statements than a reader keeps in mind', zh: '语句过多，难以通读' },
  cites: ['DOC-4'],
  options: {
    limit: {
      type: 'integer',
      default: 20,
      minimum: 1,
      about: { en: 'the most statements of a document', zh: '一份文档最多的语句数' },
    },
  },
  scope: 'document',
  check,
}

function check(ctx: DocumentContext): void {
  const limit = numberOption(ctx.options, 'limit')
  const count = ctx.policy.statements.length
  if (count <= limit) return
  ctx.report({ at: ctx.policy.statements[limit], message: message(count, limit) })
}

const message = (count: number, limit: number): Text => ({
  en: `${count} statements, and ${limit} is the limit, so that a reviewer easily misses what is granted; split the policy by task, or raise the limit`,
  zh: `共有 ${count} 条语句，上限为 ${limit}，审阅时容易遗漏所授权限；请按任务拆分策略，或调高上限`,
})
