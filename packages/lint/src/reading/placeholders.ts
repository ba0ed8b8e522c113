// Words that stand for a name that somebody was to write: `<Region>`, `$account`, `xxxx`, `your-bucket`. It refuses to take for
// one what may well be a name, so brackets and words count only where their contents are those of a template.
import type { TextPlace } from '../rule.ts'
import type { Part } from './places.ts'

/** A placeholder in a decoded text. */
export type Placeholder = Part & { readonly text: string }

/** Shapes that no name has, wherever they stand. All are bounded, so each is linear in the text. */
const ANYWHERE: readonly RegExp[] = [
  /<[\p{L}_][^<>"]{0,60}>/gu,
  /\{\{[^{}]{1,60}\}\}/g,
  // Bytes of an encoded text are two hexadecimal digits, which `%s` and `%d` alone are not.
  /%s|%d(?![0-9a-fA-F])/g,
  /(?<![A-Za-z])(?:[Yy]our[-_]|YOUR[-_]|[Yy]our(?=[A-Z]))[\w-]{1,40}/g,
  /(?<![A-Za-z])(?:CHANGE[-_]?ME|REPLACE[-_]?ME|PLACEHOLDER)(?![A-Za-z])/g,
  /[您你]的\p{L}{0,20}/gu,
  /\*{3,}/g,
]

/** What is a placeholder where only plain names can stand: in actions, and in all segments of a resource but the last. */
const AMONG_NAMES: readonly RegExp[] = [
  /\[[A-Za-z_][\w -]{0,40}\]/g,
  /(?<!\$)\{[A-Za-z_][\w -]{0,40}\}/g,
  /\$[A-Za-z_]\w{0,40}/g,
]

/** What may be one where people choose names freely; the word inside decides. */
const AMONG_TEXT: readonly RegExp[] = [
  /\[([A-Za-z_][\w -]{1,40})\]/g,
  /(?<!\$)\{([A-Za-z_][\w -]{1,40})\}/g,
  /\$([A-Za-z_]\w{1,40})/g,
]

/** Words of templates, without case, blanks, `_` and `-`. */
const WORDS: ReadonlySet<string> = new Set([
  ...['account', 'accountid', 'uin', 'uid', 'owneruin', 'subuin', 'useruin', 'appid', 'username', 'userid'],
  ...['region', 'regionid', 'bucket', 'bucketname', 'bucketnameappid', 'product', 'service', 'servicename', 'module'],
  ...['resource', 'resourceid', 'resourcename', 'resourcetype', 'instance', 'instanceid', 'rolename', 'roleid'],
  ...['groupid', 'projectid', 'vpcid', 'subnetid', 'tagkey', 'tagvalue', 'actionname', 'apiname', 'costcenter'],
])

/** The text of a tag condition in the vendor's examples. */
const TAG_EXAMPLE = 'key&value'

/**
 * What every placeholder holds one of: brackets, signs, stars in a row, words of templates. Most strings of a policy have none, and
 * looking for each shape in each of them would cost more than all other rules together.
 */
const HINT =
  /[<{%[$]|\*\*\*|xxx|XXX|our|OUR|CHANGE|REPLACE|PLACEHOLDER|[您你]的|A(?:PPID|ppId|ppID)|appid|^key&value$|:(?:ActionName|ApiName|Action|Operation)$|(?:^|[:/])(?:service|product|module|serviceName|ServiceName|service_type|region|account|resource)(?::|$)/

const found: WeakMap<TextPlace['value'], readonly Placeholder[]> = new WeakMap()

/**
 * The placeholders of a string, in order, none of which lies in another. What stands in `${…}` is left to the parser. Several rules
 * ask for the same string, so what was found is kept with it.
 */
export function placeholdersIn(place: TextPlace): readonly Placeholder[] {
  const { value, element } = place
  if (element === 'operator' || !HINT.test(value.text)) return NO_PLACEHOLDERS
  const known = found.get(value)
  if (known !== undefined) return known
  const made = searchPlaceholders(place)
  found.set(value, made)
  return made
}

const NO_PLACEHOLDERS: readonly Placeholder[] = []

/** The same without a hint, and not kept: every shape is looked for. */
export function searchPlaceholders({ value, element }: TextPlace): readonly Placeholder[] {
  const { text } = value
  if (element === 'value' && text === TAG_EXAMPLE) return [{ start: 0, end: text.length, text }]
  const names = namesEnd(text, element)
  const found = [
    ...ANYWHERE.flatMap((shape) => matches(shape, text)),
    ...AMONG_NAMES.flatMap((shape) => matches(shape, text.slice(0, names))),
    ...AMONG_TEXT.flatMap((shape) => matches(shape, text, isWordOfTemplates)).filter(({ start }) => start >= names),
    ...runsOfX(text),
    ...(element === 'action' ? wordsOfAction(text) : []),
    ...(element === 'resource' ? wordsOfResource(text) : []),
  ]
  return apart(found, matches(/\$\{[^}]*\}?/g, text))
}

/** How far plain names reach: all of an action, all segments of a resource but the last, nothing elsewhere. */
function namesEnd(text: string, element: TextPlace['element']): number {
  if (element === 'action') return text.length
  return element === 'resource' ? lastSegment(text) : 0
}

/** Where the sixth segment begins; the end of a text that has none. */
function lastSegment(text: string): number {
  let at = -1
  for (let i = 0; i < 5; i += 1) {
    at = text.indexOf(':', at + 1)
    if (at < 0) return text.length
  }
  return at + 1
}

function matches(shape: RegExp, text: string, isOne = (_word: string): boolean => true): readonly Placeholder[] {
  return [...text.matchAll(shape)]
    .filter(([, word]) => isOne(word ?? ''))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, text: found }))
}

function isWordOfTemplates(word: string): boolean {
  return WORDS.has(word.toLowerCase().replace(/[_ -]/g, '')) || /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(word)
}

/**
 * Runs of x in a blotted id, as `ins-xxxxxxxx` and `326xxx46`. Three of them count beside digits or alone only: `xxxlarge` is a
 * size. Ids are random and eight characters long, so three in such a one may be chance.
 */
function runsOfX(text: string): readonly Placeholder[] {
  return matches(/[A-Za-z0-9]+/g, text).filter(({ text: word }) => {
    const run = /xxx+|XXX+/.exec(word)?.[0] ?? ''
    if (run === '') return false
    if (run.length > 3 || run === word) return true
    return /[0-9]/.test(word) && word.length < 17 && word.length !== 8
  })
}

/** `service:ActionName`, as grammars print it. */
function wordsOfAction(text: string): readonly Placeholder[] {
  const shapes = [
    /(?<=^(?:name\/)?)(?:service|product|module|serviceName|ServiceName)(?=:)/g,
    /(?<=:)(?:ActionName|ApiName|Action|Operation)$/g,
  ]
  return shapes.flatMap((shape) => matches(shape, text))
}

/** What grammars print for each segment of a resource, from the third one on. */
const SEGMENT_WORDS: readonly (readonly string[])[] = [
  ['service', 'service_type', 'product'],
  ['region'],
  ['account'],
  ['resource'],
]

/** `qcs::service:region:account:resource`, as grammars print it, and a bucket whose APPID was not put in. */
function wordsOfResource(text: string): readonly Placeholder[] {
  const names = lastSegment(text)
  const found: Placeholder[] = matches(/(?<=-)(?:APPID|AppId|AppID|appid)(?![\w-])/g, text).filter(
    ({ start }) => start >= names,
  )
  let start = text.indexOf(':', text.indexOf(':') + 1) + 1
  for (const [i, words] of SEGMENT_WORDS.entries()) {
    const colon = i + 1 < SEGMENT_WORDS.length ? text.indexOf(':', start) : text.length
    if (colon < 0) return found
    const segment = text.slice(start, colon)
    if (words.includes(segment)) found.push({ start, end: colon, text: segment })
    start = colon + 1
  }
  return found
}

/** In order, without those that overlap one before them or a variable. */
function apart(found: readonly Placeholder[], variables: readonly Placeholder[]): readonly Placeholder[] {
  const kept: Placeholder[] = []
  const isVariable = new Set(variables)
  let end = 0
  for (const each of [...variables, ...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start < end) continue
    end = each.end
    if (!isVariable.has(each)) kept.push(each)
  }
  return kept
}

/** True when a string holds a placeholder, for rules that judge names. */
export function hasPlaceholder(place: TextPlace): boolean {
  return placeholdersIn(place).length > 0
}
