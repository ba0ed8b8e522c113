// A condition key that no page names: no request sends it, so the condition never holds, or always (COND-2). It refuses to call a
// key wrong that nothing known is near to, and leaves letter case to another rule.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import { cut, nearestName } from '@qcs-policy/syntax'
import { replaceNameBy } from '../../edit/replacements.ts'
import type { Text } from '../../finding.ts'
import { isPlainKey, sureKeyNames } from '../../reading/condition-keys.ts'
import { suggested } from '../../reading/suggested.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const conditionKeyUnknown: StatementRule = {
  id: 'condition-key-unknown',
  category: 'correctness',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A condition key that is not known',
    zh: '未知的条件键',
  },
  alias: 'CAM505',
  cites: ['COND-2', 'COND-3', 'COND-14'],
  pages: ['598/58420'],
  api: 'condition-content',
  fix: 'unsafe',
  scope: 'statement',
  visit: { condition: checkCondition },
}

function checkCondition({ entry: { key }, clause }: ConditionPlace, ctx: StatementContext): void {
  const { text } = key
  const known = ctx.catalog.findConditionKey(text)
  if (known !== undefined && !known.doubtful) return
  const tag = tagOf(text)
  if (tag !== undefined) {
    ctx.report({ at: key, message: foreignTag(text, tag) })
    return
  }
  const { operator } = clause
  if (operator.base === undefined || !isPlainKey(key)) return
  const names = sureKeyNames(ctx.catalog)
  if (names.some((name) => name.toLowerCase() === text.toLowerCase())) return
  const suggestion = suggestionFor(text, names)
  // A key that pages disagree about is told only where it is a known one in other punctuation.
  if (known !== undefined && bare(suggestion) !== bare(text)) return
  const what = known === undefined ? wrong(text, ctx.catalog) : inNoTable(text)
  ctx.report({
    at: key,
    message: {
      en: `${what.en}, so ${effectOf(operator.ifExist).en}; ${remedy(text, suggestion).en}`,
      zh: `${what.zh}，${effectOf(operator.ifExist).zh}；${remedy(text, suggestion).zh}`,
    },
    // Nobody has a list of all keys: what nothing is near to may well exist.
    level: suggestion === '' && text.includes(':') ? 'info' : 'warning',
    fixes: replaceNameBy(key, suggestion),
  })
}

/** A global key without its prefix, or the nearest name. */
function suggestionFor(text: string, names: readonly string[]): string {
  return names.includes(`qcs:${text}`) ? `qcs:${text}` : nearestName(text, names)
}

/** Without what the same name may be written with. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[-_.]/g, '')
}

type Tag = { readonly key: 'qcs:resource_tag' | 'qcs:request_tag'; readonly name: string }

/** `service:ResourceTag/NAME` and its like, as AWS and others name tags. */
function tagOf(text: string): Tag | undefined {
  const found = /(?:^|[:/])(?:(request_?tag)|(?:resource\/|resource_?)?tag)\/(.+)$/i.exec(text)
  if (found === null) return undefined
  return { key: found[1] === undefined ? 'qcs:resource_tag' : 'qcs:request_tag', name: found[2] ?? '' }
}

const foreignTag = (text: string, { key, name }: Tag): Text => ({
  en: `\`${cut(text)}\` is how other clouds name a tag, and no request sends it here; write the key \`${key}\` with the value \`${cut(name)}&VALUE\` under \`for_any_value:string_equal\``,
  zh: `\`${cut(text)}\` 是其他云的标签写法，此处的请求都不携带该键；请在 \`for_any_value:string_equal\` 下写条件键 \`${key}\`，取值为 \`${cut(name)}&VALUE\``,
})

function wrong(text: string, catalog: Catalog): Text {
  return text.includes(':')
    ? {
        en: `\`${cut(text)}\` is no condition key that the catalogue of ${catalog.date} knows, and a key that does not exist is in no request`,
        zh: `${catalog.date} 版目录中没有条件键 \`${cut(text)}\`；若该键不存在，则任何请求都不携带它`,
      }
    : {
        en: `\`${cut(text)}\` has no prefix such as \`qcs:\` or \`cos:\`, which all keys of the vendor have but \`mfa\``,
        zh: `\`${cut(text)}\` 没有 \`qcs:\`、\`cos:\` 之类的前缀，而除 \`mfa\` 外的条件键都有前缀`,
      }
}

const inNoTable = (text: string): Text => ({
  en: `\`${cut(text)}\` is in no key table of the vendor`,
  zh: `厂商的条件键列表中没有 \`${cut(text)}\``,
})

/** What comes of a key that is always missing (COND-2). */
function effectOf(ifExist: boolean): Text {
  return ifExist
    ? { en: 'the condition always holds and limits nothing', zh: '该条件始终成立，不起限制作用' }
    : { en: 'the condition never holds', zh: '该条件永远不会成立' }
}

function remedy(text: string, suggestion: string): Text {
  return suggested(suggestion, {
    en: `look it up with \`qcs-policy catalog keys\`, or add \`${cut(text)}\` to the config if your account has it`,
    zh: `请用 \`qcs-policy catalog keys\` 查询；若您的账号确有 \`${cut(text)}\`，请在配置中登记`,
  })
}
