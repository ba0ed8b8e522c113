// Lists of actions and resources in the order of their texts. It refuses to touch lists with comments in them, and order
// within conditions, where people group values by what they stand for.
import type { Located, OneOrMany, Statement, TextEdit } from '@qcs-policy/syntax'
import { separatesTwo } from '../../edit/list-items.ts'
import type { Text } from '../../finding.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const listOrder: StatementRule = {
  id: 'list-order',
  category: 'style',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'Actions or resources that are not in the order of their names',
    zh: '操作或资源没有按名称排序',
  },
  alias: 'CAM902',
  cites: ['DOC-9'],
  fix: 'safe',
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement({ action, resource }: Statement, ctx: StatementContext): void {
  for (const element of [action, resource]) {
    const place = element === undefined ? -1 : firstOutOfOrder(element.items)
    const item = element?.items[place]
    if (element === undefined || item === undefined) continue
    const edits = sorted(element, ctx.text)
    ctx.report({
      at: item,
      message: MESSAGE,
      fixes: edits === undefined ? [] : [{ title: SORT, safety: 'safe', edits }],
    })
  }
}

type Item = Located & { readonly text: string }

/** By UTF-16 units, which is the same everywhere. */
const before = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

function firstOutOfOrder(items: readonly Item[]): number {
  return items.findIndex(({ text }, i) => i > 0 && before(text, items[i - 1]?.text ?? '') < 0)
}

/** The entries change places and what stands between them stays, unless that is more than commas. */
function sorted({ items }: OneOrMany<Item>, text: string): readonly TextEdit[] | undefined {
  const places: { readonly start: number; readonly end: number }[] = []
  for (const { span } of items) {
    const last = places.at(-1)
    if (span === undefined || (last !== undefined && !separatesTwo(text.slice(last.end, span.start)))) return undefined
    places.push(span)
  }
  const written = items
    .map((item, i) => ({ text: item.text, raw: text.slice(places[i]?.start, places[i]?.end) }))
    .toSorted((one, other) => before(one.text, other.text))
  return places.flatMap((span, i) => {
    const newText = written[i]?.raw ?? ''
    return newText === text.slice(span.start, span.end) ? [] : [{ span, newText }]
  })
}

const SORT: Text = { en: 'sort the list', zh: '将列表排序' }

const MESSAGE: Text = {
  en: 'This entry comes before the one above it in the order of names, and in lists out of order the same entry is easily added twice; sort the list',
  zh: '按名称顺序，此项应排在上一项之前；未排序的列表容易重复添加同一项；请将列表排序',
}
