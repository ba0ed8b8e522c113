// Suppressions written as comments: `// qcs-policy-ignore RULE [EVIDENCE, …] until YYYY-MM-DD: REASON`. JSON has no comments, so
// in a document for the API each is a fault of its own; they are for hosts that have some. It refuses to judge findings.
import type { Span } from '@qcs-policy/syntax'
import type { Suppression } from './suppression.ts'

const MARK = 'qcs-policy-ignore'

/** A comment of the host: its text without the signs around it, where it stands, and what it speaks of. */
export type HostComment = { readonly text: string; readonly at: Span; readonly covers: Span }

/** The suppression that a comment holds; nothing for any other comment. Linear. */
export function readSuppressionComment({ text, at, covers }: HostComment): Suppression | undefined {
  const trimmed = text.trim()
  if (!trimmed.startsWith(MARK)) return undefined
  const rest = trimmed.slice(MARK.length)
  if (rest !== '' && !/^\s/.test(rest)) return undefined
  const [, rule = '', tail = ''] = /^\s+([^\s[:]+)(.*)$/s.exec(rest) ?? []
  const { evidence, after } = evidenceIn(tail)
  const [, date, reason] = /^(?:\s*until\s+(\d{4}-\d{2}-\d{2}))?\s*(?::\s*(.*))?$/s.exec(after) ?? []
  return {
    rule,
    at,
    covers,
    origin: 'comment',
    ...(evidence === undefined ? {} : { evidence }),
    ...(date === undefined ? {} : { expires: date }),
    ...(reason === undefined || reason.trim() === '' ? {} : { reason: reason.trim() }),
  }
}

function evidenceIn(tail: string): { readonly evidence: readonly string[] | undefined; readonly after: string } {
  const start = tail.trimStart()
  const end = start.startsWith('[') ? start.indexOf(']') : -1
  if (end === -1) return { evidence: undefined, after: tail }
  const evidence = start
    .slice(1, end)
    .split(',')
    .map((each) => each.trim())
  return { evidence: evidence.filter((each) => each !== ''), after: start.slice(end + 1) }
}

/**
 * The comments of a JSON text, strings apart: `//` and `#` to the end of the line, and between slashes and stars. What each covers
 * is its own line and the next one that holds more than comments. Linear.
 */
export function commentsIn(text: string): readonly HostComment[] {
  if (!text.includes(MARK)) return []
  const found: { text: string; at: Span }[] = []
  for (let i = 0; i < text.length; ) {
    const end = endOfToken(text, i)
    if (end.comment !== undefined) found.push({ text: end.comment, at: { start: i, end: end.at } })
    i = end.at
  }
  return withCovers(text, found)
}

/** Where the token that begins here ends, and what it says when it is a comment. */
function endOfToken(text: string, start: number): { readonly at: number; readonly comment?: string } {
  const char = text.charAt(start)
  if (char === '"') return { at: endOfString(text, start) }
  if (char === '#' || text.startsWith('//', start)) {
    const end = endOfLine(text, start)
    return { at: end, comment: text.slice(start + (char === '#' ? 1 : 2), end) }
  }
  if (text.startsWith('/*', start)) {
    const close = text.indexOf('*/', start + 2)
    const end = close === -1 ? text.length : close + 2
    return { at: end, comment: text.slice(start + 2, close === -1 ? text.length : close) }
  }
  return { at: start + 1 }
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i += 1) {
    const char = text.charAt(i)
    if (char === '\\') i += 1
    // A string that is never closed ends with its line, so that what follows is still looked at.
    else if (char === '"' || char === '\n') return i + 1
  }
  return text.length
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end
}

/** From the last comment to the first, for one above another covers what that one covers: each line is looked at once. */
function withCovers(
  text: string,
  found: readonly { readonly text: string; readonly at: Span }[],
): readonly HostComment[] {
  const comments: HostComment[] = []
  let below: HostComment | undefined
  for (const { text: comment, at } of found.toReversed()) {
    const start = text.lastIndexOf('\n', at.start - 1) + 1
    const isBehindSomething = text.slice(start, at.start).trim() !== ''
    const end = isBehindSomething ? endOfLine(text, at.end) : endOfNext(text, at.end, below)
    below = { text: comment, at, covers: { start, end } }
    comments.push(below)
  }
  return comments.reverse()
}

/** Where the next line ends that holds something; below another comment that is where its own cover ends. */
function endOfNext(text: string, from: number, below: HostComment | undefined): number {
  let end = endOfLine(text, from)
  for (let line = end + 1; line <= text.length; line = end + 1) {
    end = endOfLine(text, line)
    const content = text.slice(line, end).trimStart()
    if (content === '') continue
    return below?.at.start === end - content.length ? below.covers.end : end
  }
  return end
}
