// A document that is not laid out as the formatter does it: line breaks, indentation, the order of members. It refuses to say
// where: whoever formats does not look for the places.
import { formatPolicy } from '@qcs-policy/syntax'
import type { DocumentContext, DocumentRule } from '../../rule.ts'

export const notFormatted: DocumentRule = {
  id: 'not-formatted',
  category: 'style',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'A document that is not laid out as `qcs-policy format` does it',
    zh: '文档的排版与 `qcs-policy format` 的结果不一致',
  },
  alias: 'CAM901',
  cites: ['DOC-9'],
  fix: 'safe',
  scope: 'document',
  check,
}

function check({ text, kind, report }: DocumentContext): void {
  // What the parser reports as structural is not formatted: its meaning is not sure.
  const { text: formatted } = formatPolicy(text, { kind })
  // A text that was cut out of something else has no line break at its end.
  if (formatted === undefined || formatted === text || formatted === `${text}\n`) return
  const at = firstDifference(text, formatted)
  report({
    at: { span: { start: at, end: at } },
    message: {
      en: 'The layout differs from here on, which makes changes hard to review; run `qcs-policy format --write`',
      zh: '从此处起排版与统一格式不同，不利于审阅变更；请运行 `qcs-policy format --write`',
    },
    // A document that was edited since is another finding.
    evidence: [],
    fixes: [
      {
        title: { en: 'lay the document out', zh: '重新排版' },
        safety: 'safe',
        edits: [{ span: { start: 0, end: text.length }, newText: formatted }],
      },
    ],
  })
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}
