// Reads the text with which the cloud denies a request, out of whatever stands around it: an SDK's exception, a log line, a
// JSON string, a terminal that has broken the line. `operation (…)` and `resource (…)` say all that is needed. The scan goes
// forward only and no pattern is made of the text. It refuses to know policies.

/** What a denial says. */
export type Denial = {
  readonly action: string
  /** `*` when the text names none. */
  readonly resources: readonly string[]
  /** The conditions that the cloud names, as written, if it does. */
  readonly condition: string | undefined
  /** How many more operations the text denies. */
  readonly more: number
}

export type DenialReading =
  | { readonly denial: Denial }
  /** `no-operation`: the cloud denied something and did not say what. */
  | { readonly fault: 'no-denial' | 'no-operation' }

/** The longest text that is looked at, in UTF-16 units; a denial has some hundred. */
const MAX_DENIAL_LENGTH = 1_000_000

/** Codes and phrases of denials that may come without an operation. */
const DENIED = [
  'unauthorizedoperation',
  'camnoauth',
  'not authorized',
  'no permission',
  '未授权',
  '没有权限',
  '无权限',
  '权限不足',
]

/** Finds the first denial in a text. Linear. */
export function readDenial(whole: string): DenialReading {
  const text = whole.slice(0, MAX_DENIAL_LENGTH)
  const lower = lowered(text)
  const operation = namedIn(text, lower, 'operation', 0)
  if (operation === undefined) {
    return { fault: DENIED.some((phrase) => lower.includes(phrase)) ? 'no-operation' : 'no-denial' }
  }
  const rest = operationsAfter(text, lower, operation.end)
  const end = rest[0]?.start ?? text.length
  const resources = resourcesIn(text, lower, operation.end, end)
  return {
    denial: {
      action: operation.content,
      resources: resources.length === 0 ? ['*'] : [...new Set(resources)],
      condition: conditionIn(text, lower, operation.end, end),
      more: rest.filter(({ content }) => content !== operation.content).length,
    },
  }
}

/** `name (content)`: where it starts, what is inside, and where it ends. */
type Named = { readonly start: number; readonly content: string; readonly end: number }

/** ASCII letters only, so that offsets stay. */
function lowered(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** The next `word (…)` from an offset on; the word may have an `s`, and Chinese texts have wide parentheses. */
function namedIn(text: string, lower: string, word: string, from: number): Named | undefined {
  for (let start = lower.indexOf(word, from); start >= 0; start = lower.indexOf(word, start + word.length)) {
    let at = start + word.length
    if (lower[at] === 's') at += 1
    at = afterBlanks(text, at)
    if (text[at] !== '(' && text[at] !== '（') continue
    const end = endOfContent(text, lower, at + 1)
    const content = unbroken(text.slice(at + 1, end))
    if (content !== '') return { start, content, end: end + 1 }
  }
  return undefined
}

/** All operations from an offset on. */
function operationsAfter(text: string, lower: string, from: number): readonly Named[] {
  const found: Named[] = []
  for (let next = namedIn(text, lower, 'operation', from); next !== undefined; ) {
    found.push(next)
    next = namedIn(text, lower, 'operation', next.end)
  }
  return found
}

function resourcesIn(text: string, lower: string, from: number, to: number): readonly string[] {
  const found: string[] = []
  for (let next = namedIn(text, lower, 'resource', from); next !== undefined && next.start < to; ) {
    found.push(...listed(next.content))
    next = namedIn(text, lower, 'resource', next.end)
  }
  return found
}

/** White space, and line breaks that a JSON string or a log has written as `\n`. */
function afterBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    if (' \t\r\n\u00a0\u3000:：'.includes(text[at] ?? '')) at += 1
    else if (text[at] === '\\' && 'nrt'.includes(text[at + 1] ?? '-')) at += 2
    else break
  }
  return at
}

/**
 * Where the parenthesis closes. A name may hold parentheses of its own; those are balanced, or `has no permission` says
 * where the name has ended.
 */
function endOfContent(text: string, lower: string, from: number): number {
  let depth = 1
  let last = -1
  for (let i = from; i < text.length; i += 1) {
    const character = text[i]
    if (character === '(' || character === '（') depth += 1
    if (character !== ')' && character !== '）') continue
    depth -= 1
    last = i
    if (depth <= 0 || lower.startsWith('has no permission', afterBlanks(text, i + 1))) return i
  }
  return last < 0 ? text.length : last
}

/** Without the line breaks that a terminal has put in, and the blanks that follow them. */
function unbroken(text: string): string {
  return text.replace(/[ \t]*[\r\n]+[ \t]*/g, '').trim()
}

/** Several resources in one pair of parentheses: a comma parts them where a resource follows. */
function listed(content: string): readonly string[] {
  const found: string[] = []
  let start = 0
  for (let i = 0; i < content.length; i += 1) {
    if (!',，;；、'.includes(content[i] ?? '')) continue
    const next = afterBlanks(content, i + 1)
    if (!content.startsWith('qcs:', next) && content.slice(next).trim() !== '*') continue
    found.push(content.slice(start, i).trim())
    start = next
  }
  found.push(content.slice(start).trim())
  return found.filter((each) => each !== '')
}

/** What stands behind `with or without condition:`, up to where its bracket closes. */
function conditionIn(text: string, lower: string, from: number, to: number): string | undefined {
  const phrase = 'with or without condition'
  const at = lower.indexOf(phrase, from)
  if (at < 0 || at >= to) return undefined
  const start = afterBlanks(text, at + phrase.length)
  if (text[start] !== '[' && text[start] !== '{') return undefined
  let depth = 0
  for (let i = start; i < to; i += 1) {
    const character = text[i]
    if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth -= 1
    if (depth === 0) return text.slice(start, i + 1)
  }
  return undefined
}
