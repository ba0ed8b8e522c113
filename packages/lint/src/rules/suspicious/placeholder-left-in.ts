// A placeholder of a template where a real name belongs. It refuses to speak of `${…}`, which the parser checks, and of strings
// in which the parser has found the same place at fault.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import { cut } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { listed } from '../../reading/listed.ts'
import { type Placeholder, placeholdersIn } from '../../reading/placeholders.ts'
import { placeOf, untold } from '../../reading/places.ts'
import type { DocumentContext, StatementRule, TextPlace } from '../../rule.ts'

export const placeholderLeftIn: StatementRule = {
  id: 'placeholder-left-in',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A placeholder of a template that was never filled in',
    zh: '模板中的占位符没有换成实际的值',
  },
  alias: 'CAM118',
  cites: ['ACT-1', 'RES-6', 'COND-7'],
  scope: 'statement',
  visit: { text: checkText },
}

function checkText(place: TextPlace, ctx: DocumentContext): void {
  const { value } = place
  const found = untold(placeholdersIn(place), value, ctx.diagnostics)
  const [first] = found
  if (first === undefined) return
  ctx.report({
    at: found.length === 1 ? placeOf(value, first) : value,
    message: messageOf(found, place),
    evidence: found.map(({ text }) => text),
  })
}

function messageOf(found: readonly Placeholder[], { element }: TextPlace): Text {
  const names = found.map(({ text }) => text)
  if (names.every((name) => name.startsWith('*')) && element !== 'key') return blotted(names[0] ?? '', element)
  const variable = found.length === 1 && element === 'resource' ? variableFor(names[0] ?? '') : undefined
  if (variable !== undefined) return unbraced(names[0] ?? '', variable)
  const en =
    names.length === 1
      ? 'is a placeholder that was left in; it is compared as it stands, so nothing real matches; write what is meant'
      : 'are placeholders that were left in; they are compared as they stand, so nothing real matches; write what is meant'
  return {
    en: `${listed(names, 'en')} ${en}`,
    zh: `${listed(names, 'zh')} 是没有替换的占位符，会按原文比较，匹配不到任何实际的内容；请写成实际的值`,
  }
}

/** In a condition value a star is a wildcard under one operator only; elsewhere it always is. */
function blotted(name: string, element: TextPlace['element']): Text {
  if (element === 'value')
    return {
      en: `\`${cut(name)}\` looks like a value that was blotted out; it equals only these stars or, under \`string_like\`, matches anything; write the real value`,
      zh: `\`${cut(name)}\` 像是被打码的值；它只等于这些星号本身，在 \`string_like\` 下则匹配任意内容；请写成实际的值`,
    }
  return {
    en: `\`${cut(name)}\` looks like a name that was blotted out, but stars in a row match anything, so far more may be covered than was meant; write the real name, or a single \`*\` where anything is meant`,
    zh: `\`${cut(name)}\` 像是被打码的名称，而连续的星号可匹配任意内容，覆盖范围可能远大于本意；请写成实际的名称；若确实要匹配任意内容，请只写一个 \`*\``,
  }
}

const VARIABLES: ReadonlyMap<string, string> = new Map([
  ['$uin', '${uin}'],
  ['$owner_uin', '${owner_uin}'],
  ['$app_id', '${app_id}'],
])

function variableFor(name: string): string | undefined {
  return VARIABLES.get(name)
}

const unbraced = (name: string, variable: string): Text => ({
  en: `\`${cut(name)}\` is compared as it stands, because a variable needs braces; write \`${variable}\``,
  zh: `\`${cut(name)}\` 会按原文比较，因为变量必须加花括号；请写成 \`${variable}\``,
})
