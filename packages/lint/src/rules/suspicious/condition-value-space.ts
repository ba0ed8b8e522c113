// A condition value with white space around it, or around a half of a tag: it is compared with the blank. It refuses to speak of
// keys, operators and values of other types, where the parser does, and of spaces that are not the ordinary ones.
import { type ConditionValue, cut } from '@qcs-policy/syntax'
import { replaceString } from '../../edit/strings.ts'
import type { FixReport, Text } from '../../finding.ts'
import { alsoThis } from '../../reading/also.ts'
import { operatorFacts } from '../../reading/conditions.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const conditionValueSpace: StatementRule = {
  id: 'condition-value-space',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A condition value with white space around it',
    zh: '条件值首尾有空白字符',
  },
  cites: ['COND-7', 'COND-14'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { condition: checkCondition },
}

type Slip = { readonly value: ConditionValue; readonly text: string; readonly meant: string }

/** Keys whose values are `key&value`. */
const TAG_PAIRS: ReadonlySet<string> = new Set(['qcs:resource_tag', 'qcs:request_tag', 'qcs:tag'])

function checkCondition(place: ConditionPlace, ctx: StatementContext): void {
  const family = operatorFacts(place)?.family
  if (family !== 'string' && family !== 'binary') return
  const isPair = TAG_PAIRS.has(place.entry.key.text)
  const slips = place.entry.values.items.flatMap((value): readonly Slip[] => {
    if (value.type !== 'string') return []
    const meant = isPair ? trimmedPair(value.text) : trimmed(value.text)
    return meant === value.text ? [] : [{ value, text: value.text, meant }]
  })
  const [first, ...others] = slips
  if (first === undefined) return
  ctx.report({
    at: first.value,
    message: messageOf(first),
    evidence: slips.map(({ text }) => text),
    related: others.map(({ value }) => alsoThis(value, 'value')),
    fixes: fixesOf(slips),
  })
}

/** The halves of a tag are split at the first `&` (COND-14). */
function trimmedPair(text: string): string {
  const at = text.indexOf('&')
  return at < 0 ? trimmed(text) : `${trimmed(text.slice(0, at))}&${trimmed(text.slice(at + 1))}`
}

/** Without the ordinary white space at its edges; other spaces have a rule of their own. Linear. */
function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start += 1
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
  return text.slice(start, end)
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

function fixesOf(slips: readonly Slip[]): readonly FixReport[] {
  // What is left of blanks alone would be compared with nothing.
  const mendable = slips.filter(({ meant }) => meant !== '')
  if (mendable.length === 0) return []
  return [
    {
      title: { en: 'delete the white space', zh: '删除空白字符' },
      safety: 'unsafe',
      edits: mendable.flatMap(({ value, meant }) => replaceString(value, meant)),
    },
  ]
}

function messageOf({ text, meant }: Slip): Text {
  if (meant === '')
    return {
      en: `\`"${cut(text)}"\` holds nothing but white space, which is compared like any other character; write the value that is meant`,
      zh: `\`"${cut(text)}"\` 只有空白字符，空白会照常参与比较；请写成实际的取值`,
    }
  return {
    en: `The white space in \`"${cut(text)}"\` is compared like any other character, so a request that sends \`${cut(meant)}\` sends another value; delete it`,
    zh: `\`"${cut(text)}"\` 中多余的空白会参与比较，请求中的 \`${cut(meant)}\` 会被视为另一个值；请删除空白`,
  }
}
