// A name for each finding that stays the same while lines are moved, so that a list of known findings survives an edit
// elsewhere: made of the file, the code and the text at its place. It refuses to know lines, columns and wording.
import { createHash } from 'node:crypto'
import type { Finding } from '@qcs-policy/lint'

/** UTF-16 units of a place that count; equal beginnings are told apart by their order. */
const MOST = 1000
/** Units before an empty place, which has no text of its own. */
const BEFORE = 40

/** Names the findings of a file, in their order. */
export type Fingerprinter = (path: string, text: string, findings: readonly Placed[]) => readonly string[]

/** What of a finding its name is made of. */
type Placed = Pick<Finding, 'code' | 'span'>

/** Makes names for one report; within it no two are the same. Linear, and remembers the paths. */
export function createFingerprinter(): Fingerprinter {
  // Standard input may be given the name of a file that is read as well.
  const timesSeen = new Map<string, number>()
  return (path, text, findings) => {
    const times = timesSeen.get(path) ?? 0
    timesSeen.set(path, times + 1)
    const counts = new Map<string, number>()
    return findings.map((finding) => {
      const key = JSON.stringify([path, times, finding.code, textAt(text, finding)])
      const count = counts.get(key) ?? 0
      counts.set(key, count + 1)
      return createHash('sha256').update(key).update(String(count)).digest('hex').slice(0, 32)
    })
  }
}

/** The text at a place as far as it counts: how it is laid out does not. */
function textAt(text: string, { span: { start, end } }: Placed): string {
  const own = text.slice(start, Math.min(end, start + MOST))
  const told = own === '' ? text.slice(Math.max(0, start - BEFORE), start) : own
  return told.replace(/\s+/g, ' ').trim()
}
