// Characters that are not what they look like: those that cannot be seen, blanks that are none, and letters of other scripts
// in place of Latin ones. It refuses to know what the parser reports, and leaves real words of other scripts alone.
import type { Text } from '../finding.ts'
import type { TextPlace } from '../rule.ts'
import type { Part } from './places.ts'

/** One of them in a decoded text. */
export type OddCharacter = Part & {
  readonly code: number
  readonly name: Text
  /** What it is taken for: nothing, an ordinary blank, or a plain character. */
  readonly meant: string
  /** True for white space, to which those count that have no width at all. */
  readonly isSpace: boolean
}

/** Marks of where words break and which way they run. */
const MARKS: ReadonlyMap<number, Text> = new Map([
  [0xad, { en: 'soft hyphen', zh: '软连字符' }],
  [0x61c, { en: 'Arabic letter mark', zh: '阿拉伯字母标记' }],
  [0x200e, { en: 'left-to-right mark', zh: '从左到右标记' }],
  [0x200f, { en: 'right-to-left mark', zh: '从右到左标记' }],
  [0x202a, { en: 'left-to-right embedding', zh: '从左到右嵌入符' }],
  [0x202b, { en: 'right-to-left embedding', zh: '从右到左嵌入符' }],
  [0x202c, { en: 'pop directional formatting', zh: '方向格式结束符' }],
  [0x202d, { en: 'left-to-right override', zh: '从左到右强制符' }],
  [0x202e, { en: 'right-to-left override', zh: '从右到左强制符' }],
  [0x2066, { en: 'left-to-right isolate', zh: '从左到右隔离符' }],
  [0x2067, { en: 'right-to-left isolate', zh: '从右到左隔离符' }],
  [0x2068, { en: 'first strong isolate', zh: '首强方向隔离符' }],
  [0x2069, { en: 'pop directional isolate', zh: '方向隔离结束符' }],
])

const WITHOUT_WIDTH: ReadonlyMap<number, Text> = new Map([
  [0x180e, { en: 'Mongolian vowel separator', zh: '蒙古文元音分隔符' }],
  [0x200b, { en: 'zero width space', zh: '零宽空格' }],
  [0x200c, { en: 'zero width non-joiner', zh: '零宽不连字符' }],
  [0x200d, { en: 'zero width joiner', zh: '零宽连字符' }],
  [0x2060, { en: 'word joiner', zh: '词连接符' }],
  [0xfeff, { en: 'byte order mark', zh: '字节顺序标记' }],
])

const SPACES: ReadonlyMap<number, Text> = new Map([
  [0x85, { en: 'next line', zh: '下一行控制符' }],
  [0xa0, { en: 'no-break space', zh: '不换行空格' }],
  [0x2028, { en: 'line separator', zh: '行分隔符' }],
  [0x2029, { en: 'paragraph separator', zh: '段落分隔符' }],
  [0x202f, { en: 'narrow no-break space', zh: '窄不换行空格' }],
  [0x3000, { en: 'ideographic space', zh: '全角空格' }],
])

const OTHER_SPACE: Text = { en: 'another space than the ordinary one', zh: '非普通空格' }

/** Letters that look like Latin ones: the Latin letter, and the other one's number. */
const CYRILLIC =
  'a0430 e0435 o043e p0440 c0441 y0443 x0445 s0455 i0456 j0458 h04bb d0501 q051b w051d l04cf A0410 B0412 E0415 K041a M041c H041d O041e P0420 C0421 T0422 X0425 S0405 I0406 J0408 Y04ae Q051a W051c'
const GREEK =
  'o03bf v03bd i03b9 a03b1 p03c1 u03c5 k03ba c03f2 j03f3 A0391 B0392 E0395 Z0396 H0397 I0399 K039a M039c N039d O039f P03a1 T03a4 Y03a5 X03a7'

type Lookalike = { readonly meant: string; readonly name: Text }

const LOOKALIKES: ReadonlyMap<number, Lookalike> = new Map([
  ...lookalikes(CYRILLIC, { en: 'a Cyrillic letter', zh: '西里尔字母' }),
  ...lookalikes(GREEK, { en: 'a Greek letter', zh: '希腊字母' }),
])

function lookalikes(pairs: string, name: Text): readonly (readonly [number, Lookalike])[] {
  return pairs.split(' ').map((pair) => [Number.parseInt(pair.slice(1), 16), { meant: pair.slice(0, 1), name }])
}

const FULL_WIDTH: Text = { en: 'a full-width form', zh: '全角字符' }
const FULL_WIDTH_OFFSET = 0xfee0
const WIDE_COLON = 0xff1a

/** Most strings hold nothing else. */
const PLAIN = /^[ -~]*$/

/** The odd characters of a string, in order. Linear. */
export function oddCharactersIn({ value, element }: TextPlace): readonly OddCharacter[] {
  const { text } = value
  if (PLAIN.test(text)) return []
  const names = namesEnd(text, element)
  const unseen = unseenIn(text, element === 'principal' ? text.length : names)
  return [...unseen, ...disguisedIn(text.slice(0, names))].sort((a, b) => a.start - b.start)
}

/** How far the names of the language reach, which are Latin ones; behind them people write what they like. */
function namesEnd(text: string, element: TextPlace['element']): number {
  if (element === 'action' || element === 'operator') return text.length
  if (element === 'key') return text.includes('/') ? text.indexOf('/') : text.length
  if (element !== 'resource') return 0
  let at = -1
  for (let i = 0; i < 5; i += 1) {
    at = text.indexOf(':', at + 1)
    // What is not six segments may be anything.
    if (at < 0) return 0
  }
  return at
}

/** Marks that cannot be seen, and spaces. In a name nothing is meant by them. */
function unseenIn(text: string, names: number): readonly OddCharacter[] {
  const found: OddCharacter[] = []
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    const hidden = MARKS.get(code) ?? WITHOUT_WIDTH.get(code)
    if (hidden === undefined && !isOtherSpace(code)) continue
    if (i >= names && isWriting(text, i)) continue
    const isBlank = hidden === undefined && i >= names && isInside(text, i)
    const name = hidden ?? SPACES.get(code) ?? OTHER_SPACE
    found.push({ start: i, end: i + 1, code, name, meant: isBlank ? ' ' : '', isSpace: !MARKS.has(code) })
  }
  return found
}

function isOtherSpace(code: number): boolean {
  return SPACES.has(code) || code === 0x1680 || code === 0x205f || (code >= 0x2000 && code <= 0x200a)
}

/** Joiners and marks of direction are part of how some scripts and emoji are written, and the wide space of Chinese. */
const USED_IN_WRITING: ReadonlySet<number> = new Set([0x200c, 0x200d, 0x200e, 0x200f, 0x3000])

function isWriting(text: string, at: number): boolean {
  return USED_IN_WRITING.has(text.charCodeAt(at)) && text.charCodeAt(at - 1) > 0x7f && text.charCodeAt(at + 1) > 0x7f
}

function isInside(text: string, at: number): boolean {
  return [text.charAt(at - 1), text.charAt(at + 1)].every((each) => /[\p{L}\p{N}]/u.test(each))
}

/** Letters of other scripts in words that are Latin, or look as if they were, and full-width forms. */
function disguisedIn(names: string): readonly OddCharacter[] {
  const found: OddCharacter[] = []
  for (const { 0: word, index } of names.matchAll(/[^:/.${}\s]+/g)) {
    const inWord = word.split('').flatMap((character, i) => disguised(character, index + i) ?? [])
    // In a word of Russian or Greek some letters look like none of ours: that is no slip.
    const letters = word.match(/[^ -~]/g)?.filter((character) => /\p{L}/u.test(character)) ?? []
    if (letters.every((each) => disguised(each, 0) !== undefined)) found.push(...inWord)
  }
  return found
}

function disguised(character: string, at: number): OddCharacter | undefined {
  const code = character.charCodeAt(0)
  if (code > 0xff00 && code < 0xff5f && code !== WIDE_COLON)
    return letter(at, code, FULL_WIDTH, String.fromCharCode(code - FULL_WIDTH_OFFSET))
  const lookalike = LOOKALIKES.get(code)
  return lookalike === undefined ? undefined : letter(at, code, lookalike.name, lookalike.meant)
}

function letter(start: number, code: number, name: Text, meant: string): OddCharacter {
  return { start, end: start + 1, code, name, meant, isSpace: false }
}
