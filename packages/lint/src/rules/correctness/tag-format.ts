// A value that no tag can have: sets of tags hold `key&value`, one tag holds its value alone (COND-14). It refuses to know which
// tags there are.
import { type ConditionEntry, type ConditionValue, cut } from '@qcs-policy/syntax'
import { replaceNameBy } from '../../edit/replacements.ts'
import type { Text } from '../../finding.ts'
import { operatorFacts } from '../../reading/conditions.ts'
import { hasPlaceholder } from '../../reading/placeholders.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const tagFormat: StatementRule = {
  id: 'tag-format',
  category: 'correctness',
  level: 'error',
  preset: 'recommended',
  summary: {
    en: 'A value that no tag can have',
    zh: '标签不可能取到的值',
  },
  alias: 'CAM517',
  cites: ['COND-14'],
  pages: ['598/58420'],
  api: 'condition-content',
  fix: 'unsafe',
  scope: 'statement',
  visit: { condition: checkCondition },
}

/** Keys that hold tags as `key&value`. */
const SETS: ReadonlySet<string> = new Set(['qcs:resource_tag', 'qcs:request_tag', 'qcs:tag'])

const ONE_TAG = 'qcs:tag/'

type StringValue = Extract<ConditionValue, { type: 'string' }>

function checkCondition(place: ConditionPlace, ctx: StatementContext): void {
  const { entry } = place
  const facts = operatorFacts(place)
  if (facts === undefined || (facts.family !== 'string' && facts.family !== 'binary')) return
  for (const value of entry.values.items) {
    if (value.type !== 'string' || value.text === '' || value.variables.length > 0) continue
    if (hasPlaceholder({ value, element: 'value' })) continue
    // A star may stand for the ampersand.
    if (facts.comparison === 'like' && value.text.includes('*')) continue
    const meant = SETS.has(entry.key.text) ? asPair(value) : withoutName(entry, value)
    if (meant !== undefined) report(value, meant, entry.key.text, facts.negated, ctx)
  }
}

/** What a value without an ampersand was to be; blank where that cannot be told, nothing for one that is a pair. */
function asPair({ text }: StringValue): string | undefined {
  if (text.includes('&')) return undefined
  const [key = '', value, ...more] = text.split(/[:=]/)
  return value === undefined || more.length > 0 || key.trim() === '' ? '' : `${key.trim()}&${value.trim()}`
}

/** The value of one tag, where it was written behind the tag's name once more. */
function withoutName({ key }: ConditionEntry, { text }: StringValue): string | undefined {
  if (!key.text.startsWith(ONE_TAG)) return undefined
  const name = key.text.slice(ONE_TAG.length)
  return text.startsWith(`${name}&`) ? text.slice(name.length + 1) : undefined
}

function report(value: StringValue, meant: string, key: string, negated: boolean, ctx: StatementContext): void {
  ctx.report({
    at: value,
    message: message(value.text, meant, key, negated),
    fixes: replaceNameBy(value, meant),
  })
}

function message(text: string, meant: string, key: string, negated: boolean): Text {
  const isSet = SETS.has(key)
  const shape = isSet
    ? {
        en: `tags in \`${cut(key)}\` are compared as \`key&value\``,
        zh: `\`${cut(key)}\` 中的标签以 \`key&value\` 的形式比较`,
      }
    : { en: `\`${cut(key)}\` holds the value of that tag alone`, zh: `\`${cut(key)}\` 只含该标签的值` }
  const outcome = negated
    ? { en: 'rules out nothing', zh: '不会排除任何标签' }
    : { en: 'matches nothing', zh: '匹配不到任何标签' }
  return {
    en: `\`${cut(text)}\` ${outcome.en}, because ${shape.en}; write ${meant === '' ? 'the key and the value of the tag with `&` between' : `\`${cut(meant)}\``}`,
    zh: `\`${cut(text)}\` ${outcome.zh}，因为 ${shape.zh}；请写${meant === '' ? '标签键和标签值，中间用 `&` 连接' : ` \`${cut(meant)}\``}`,
  }
}
