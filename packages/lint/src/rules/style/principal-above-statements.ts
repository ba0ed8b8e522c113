// A principal above the statements of a bucket policy, which is the older form. It refuses to move it, for that is an edit in
// every statement.
import type { Text } from '../../finding.ts'
import type { DocumentContext, DocumentRule } from '../../rule.ts'

export const principalAboveStatements: DocumentRule = {
  id: 'principal-above-statements',
  category: 'style',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'A principal above the statements instead of in each',
    zh: '主体写在语句之外，而不是写在每条语句中',
  },
  alias: 'CAM408',
  kinds: ['resource'],
  cites: ['DOC-3', 'DOC-5', 'DOC-6'],
  scope: 'document',
  check: checkDocument,
}

function checkDocument({ policy: { principal, statements }, report }: DocumentContext): void {
  // Where both stand, the parser says so.
  if (principal === undefined || statements.some((statement) => statement.principal !== undefined)) return
  report({ at: principal, message: MESSAGE })
}

const MESSAGE: Text = {
  en: 'This is the older form, in which one principal is for all statements; move `principal` into each statement, so that each says whom it is about',
  zh: '这是旧版写法，一个主体作用于所有语句；请将 `principal` 移到每条语句中，使每条语句各自写明主体',
}
