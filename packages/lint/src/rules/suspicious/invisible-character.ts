// Characters that are compared and cannot be seen, or are taken for others: a string that looks right and matches nothing. It
// refuses to speak of white space that the parser finds at the same place, and of words of other scripts where people write them.
import { cut, type TextValue } from '@qcs-policy/syntax'
import { replaceString } from '../../edit/strings.ts'
import type { Finding, FixReport, Language, Text } from '../../finding.ts'
import { type OddCharacter, oddCharactersIn } from '../../reading/odd-characters.ts'
import { placeOf } from '../../reading/places.ts'
import type { DocumentContext, StatementRule, TextPlace } from '../../rule.ts'

export const invisibleCharacter: StatementRule = {
  id: 'invisible-character',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A character that cannot be seen, or looks like another one',
    zh: '不可见字符，或与其他字符外形相同的字符',
  },
  alias: 'CAM119',
  cites: ['ACT-3', 'RES-6', 'COND-3', 'COND-7'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { text: checkText },
}

function checkText(place: TextPlace, ctx: DocumentContext): void {
  const { value } = place
  const found = untoldOf(oddCharactersIn(place), value, ctx.diagnostics)
  const [first] = found
  if (first === undefined) return
  ctx.report({
    at: found.length === 1 ? placeOf(value, first) : value,
    message: messageOf(value.text, found),
    evidence: found.map(codePoint),
    fixes: fixesOf(value, found),
  })
}

/** Faults that are about white space, and name it. Others say that a string is wrong, and not why. */
const OF_WHITE_SPACE: ReadonlySet<string> = new Set([
  'action-malformed',
  'condition-operator-space',
  'condition-key-malformed',
  'resource-space',
])

/** Without the white space that the parser has found. The others are none to it. */
function untoldOf(
  found: readonly OddCharacter[],
  value: TextValue,
  diagnostics: readonly Finding[],
): readonly OddCharacter[] {
  const { span } = value
  if (found.length === 0 || span === undefined) return found
  const told = diagnostics.filter(
    ({ code, span: at }) => OF_WHITE_SPACE.has(code) && at.start >= span.start && at.end <= span.end,
  )
  return found.filter((odd) => !told.some((fault) => isToldBy(fault, odd, value)))
}

function isToldBy({ code, span }: Finding, odd: OddCharacter, value: TextValue): boolean {
  if (!odd.isSpace) return false
  if (code === 'condition-key-malformed') return isAtEdge(value.text, odd)
  if (code !== 'resource-space') return true
  const place = placeOf(value, odd)
  return place !== undefined && span.start < place.end && place.start < span.end
}

function isAtEdge(text: string, { start, end }: OddCharacter): boolean {
  return [text.slice(0, start), text.slice(end)].some((rest) => /^[\s\u180e\u200b-\u200d\u2060]*$/.test(rest))
}

function codePoint({ code }: OddCharacter): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

function fixesOf(value: TextValue, found: readonly OddCharacter[]): readonly FixReport[] {
  const { text } = value
  const plain = replaced(text, found, ({ meant }) => meant)
  const start = found[0]?.start ?? 0
  // Without it there may be nothing left that means anything.
  if (plain.trim() === '') return []
  return [
    {
      title: { en: `write \`${around(plain, start)}\``, zh: `改写为 \`${around(plain, start)}\`` },
      safety: 'unsafe',
      edits: replaceString(value, plain),
    },
  ]
}

function replaced(text: string, found: readonly OddCharacter[], by: (odd: OddCharacter) => string): string {
  const parts: string[] = []
  let end = 0
  for (const odd of found) {
    parts.push(text.slice(end, odd.start), by(odd))
    end = odd.end
  }
  return [...parts, text.slice(end)].join('')
}

function messageOf(text: string, found: readonly OddCharacter[]): Text {
  const start = found[0]?.start ?? 0
  const shown = around(
    replaced(text, found, (odd) => `<${codePoint(odd)}>`),
    start,
  )
  const plain = around(
    replaced(text, found, ({ meant }) => meant),
    start,
  )
  return {
    en: `\`${shown}\` is compared with ${named(found, 'en')} in it, so it is not the \`${plain}\` that it looks like; ${todo(found, 'en')}`,
    zh: `\`${shown}\` 含有 ${named(found, 'zh')}，会一并参与比较，因此并不是看上去的 \`${plain}\`；${todo(found, 'zh')}`,
  }
}

/** What stands before and behind a place, for a resource may be long. */
function around(text: string, at: number): string {
  const from = Math.max(0, at - 20)
  const to = at + 32
  return cut(`${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`)
}

/** Others are counted. */
const MOST_NAMED = 3

function named(found: readonly OddCharacter[], language: Language): string {
  const names = [...new Set(found.map((odd) => `${codePoint(odd)} (${odd.name[language]})`))]
  const more = names.length - MOST_NAMED
  const shown = names.slice(0, MOST_NAMED)
  if (language === 'zh') return `${shown.join('、')}${more > 0 ? ` 等 ${names.length} 种字符` : ''}`
  if (more > 0) return `${shown.join(', ')} and ${more} more`
  return shown.join(', ').replace(/, (?!.*, )/, ' and ')
}

function todo([first, ...others]: readonly OddCharacter[], language: Language): string {
  const all = [first?.meant ?? '', ...others.map(({ meant }) => meant)]
  const isEn = language === 'en'
  if (all.every((meant) => meant === '')) return isEn ? `delete ${all.length > 1 ? 'them' : 'it'}` : '请删除'
  if (all.every((meant) => meant === ' ')) return isEn ? 'write an ordinary blank instead' : '请改为普通空格'
  if (all.length === 1) return isEn ? `write \`${all[0]}\` instead` : `请改为 \`${all[0]}\``
  return isEn ? 'replace them by the plain characters' : '请改为对应的普通字符'
}
