// Actions and resources in one house style: always a list, or a string where there is one. It refuses to touch other elements
// and entries that could not be read.
import type { Located, OneOrMany, Statement, TextEdit } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { textOption } from '../../options.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const scalarOrList: StatementRule = {
  id: 'scalar-or-list',
  category: 'style',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'An action or a resource that is not written in the house style, as a list or as a string',
    zh: '操作或资源未按统一的写法（列表或字符串）书写',
  },
  alias: 'CAM903',
  cites: ['DOC-9'],
  fix: 'safe',
  options: {
    style: {
      type: 'choice',
      default: 'list',
      choices: ['list', 'scalar'],
      about: {
        en: '`list`: always a list; `scalar`: a string where there is one entry',
        zh: '`list`：一律用列表；`scalar`：只有一项时用字符串',
      },
    },
  },
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement({ action, resource }: Statement, ctx: StatementContext): void {
  const wantsList = textOption(ctx.options, 'style') === 'list'
  for (const element of [action, resource]) {
    if (element?.span === undefined) continue
    const edits = wantsList ? asList(element) : asString(element, ctx.text)
    if (edits.length === 0) continue
    ctx.report({
      at: element,
      message: wantsList ? LIST : SCALAR,
      fixes: [{ title: wantsList ? AS_LIST : AS_STRING, safety: 'safe', edits }],
    })
  }
}

function asList({ form, items, span }: OneOrMany<Located>): readonly TextEdit[] {
  if (form === 'list' || items.length !== 1 || span === undefined) return []
  return [
    { span: { start: span.start, end: span.start }, newText: '[' },
    { span: { start: span.end, end: span.end }, newText: ']' },
  ]
}

/** Only where nothing but space stands around the entry, so that no comment is lost. */
function asString({ form, items, span }: OneOrMany<Located>, text: string): readonly TextEdit[] {
  const inner = items[0]?.span
  if (form === 'one' || items.length !== 1 || span === undefined || inner === undefined) return []
  const before = text.slice(span.start, inner.start)
  const after = text.slice(inner.end, span.end)
  if (before.trimEnd() !== '[' || after.trimStart() !== ']') return []
  return [
    { span: { start: span.start, end: inner.start }, newText: '' },
    { span: { start: inner.end, end: span.end }, newText: '' },
  ]
}

const AS_LIST: Text = { en: 'write a list', zh: '改为列表' }
const AS_STRING: Text = { en: 'write a string', zh: '改为字符串' }
const LIST: Text = {
  en: 'A single string, where the house style is a list, which some tools insist on; put it into brackets',
  zh: '此处为单个字符串，而统一写法为列表，部分工具只接受列表；请加上方括号',
}
const SCALAR: Text = {
  en: 'A list of one entry, where the house style is a string; take the brackets away',
  zh: '此列表只有一项，而统一写法为字符串；请去掉方括号',
}
