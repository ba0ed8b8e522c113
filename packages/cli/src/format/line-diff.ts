// The difference of two texts line by line, as a unified diff that `patch` and `git apply` take. It refuses to know
// what the lines mean; colors are put on by whoever shows it.

/** One line of an edit script: kept, removed from the old text or added by the new one. */
export type Edit = { readonly type: 'keep' | 'remove' | 'add'; readonly line: string }

/** Lines shown around a change. */
const CONTEXT = 3

/** Beyond this many changed lines no shortest script is looked for, whose cost grows with their square. */
const MOST_CHANGES = 2000

/** The lines of a text with their line breaks; the last one may have none. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** The shortest edit script, or removal and addition of everything between the first and the last difference. */
export function lineEdits(before: string, after: string): Edit[] {
  const old = linesOf(before)
  const fresh = linesOf(after)
  let head = 0
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++
  let tail = 0
  const rest = Math.min(old.length, fresh.length) - head
  while (tail < rest && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++
  const keep = (line: string): Edit => ({ type: 'keep', line })
  const oldMiddle = old.slice(head, old.length - tail)
  const freshMiddle = fresh.slice(head, fresh.length - tail)
  return [
    ...old.slice(0, head).map(keep),
    ...(shortestScript(oldMiddle, freshMiddle) ?? replaceAll(oldMiddle, freshMiddle)),
    ...old.slice(old.length - tail).map(keep),
  ]
}

function replaceAll(old: readonly string[], fresh: readonly string[]): Edit[] {
  return [...old.map((line): Edit => ({ type: 'remove', line })), ...fresh.map((line): Edit => ({ type: 'add', line }))]
}

/** Myers' greedy algorithm: furthest points per diagonal, round by round, then the way back. */
function shortestScript(old: readonly string[], fresh: readonly string[]): Edit[] | undefined {
  const rounds: Map<number, number>[] = []
  const furthest = new Map<number, number>([[1, 0]])
  for (let changes = 0; changes <= Math.min(old.length + fresh.length, MOST_CHANGES); changes++) {
    rounds.push(new Map(furthest))
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = startOf(furthest, diagonal, changes)
      while (x < old.length && x - diagonal < fresh.length && old[x] === fresh[x - diagonal]) x++
      furthest.set(diagonal, x)
      if (x >= old.length && x - diagonal >= fresh.length) return wayBack(rounds, old, fresh)
    }
  }
  return undefined
}

/** Where a round starts on a diagonal: one down from the diagonal above, or one right from the one below. */
function startOf(furthest: ReadonlyMap<number, number>, diagonal: number, changes: number): number {
  const above = furthest.get(diagonal + 1) ?? -1
  const below = furthest.get(diagonal - 1) ?? -1
  return diagonal === -changes || (diagonal !== changes && below < above) ? above : below + 1
}

function wayBack(
  rounds: readonly ReadonlyMap<number, number>[],
  old: readonly string[],
  fresh: readonly string[],
): Edit[] {
  const edits: Edit[] = []
  let x = old.length
  let y = fresh.length
  for (let changes = rounds.length - 1; changes >= 0; changes--) {
    const furthest = rounds[changes] ?? new Map<number, number>()
    const diagonal = x - y
    const start = startOf(furthest, diagonal, changes)
    while (x > start && y > start - diagonal) {
      edits.push({ type: 'keep', line: old[--x] ?? '' })
      y--
    }
    if (changes === 0) break
    const added = diagonal === -changes || (diagonal !== changes && start === furthest.get(diagonal + 1))
    if (added && y > 0) edits.push({ type: 'add', line: fresh[--y] ?? '' })
    else if (x > 0) edits.push({ type: 'remove', line: old[--x] ?? '' })
  }
  return edits.reverse()
}

/** The lines of a unified diff without their line breaks; none when the texts are equal. */
export function unifiedDiff(path: string, before: string, after: string): string[] {
  const hunks = hunksOf(lineEdits(before, after))
  return hunks.length === 0 ? [] : [`--- a/${path}`, `+++ b/${path}`, ...hunks.flatMap(hunkLines)]
}

type Hunk = { readonly oldStart: number; readonly freshStart: number; readonly edits: readonly Edit[] }

/** Groups of changes with the lines around them; groups that touch are one. */
function hunksOf(edits: readonly Edit[]): Hunk[] {
  const near = new Uint8Array(edits.length)
  edits.forEach(({ type }, i) => {
    if (type !== 'keep') near.fill(1, Math.max(0, i - CONTEXT), i + CONTEXT + 1)
  })
  const hunks: { oldStart: number; freshStart: number; edits: Edit[] }[] = []
  let oldLine = 1
  let freshLine = 1
  for (const [i, edit] of edits.entries()) {
    if (near[i] === 1) {
      if (near[i - 1] !== 1) hunks.push({ oldStart: oldLine, freshStart: freshLine, edits: [] })
      hunks.at(-1)?.edits.push(edit)
    }
    if (edit.type !== 'add') oldLine++
    if (edit.type !== 'remove') freshLine++
  }
  return hunks
}

const MARKS = { keep: ' ', remove: '-', add: '+' } as const

function hunkLines({ oldStart, freshStart, edits }: Hunk): string[] {
  const oldCount = edits.filter(({ type }) => type !== 'add').length
  const freshCount = edits.filter(({ type }) => type !== 'remove').length
  return [
    `@@ -${rangeOf(oldStart, oldCount)} +${rangeOf(freshStart, freshCount)} @@`,
    ...edits.flatMap(({ type, line }) =>
      line.endsWith('\n') ? [MARKS[type] + line.slice(0, -1)] : [MARKS[type] + line, '\\ No newline at end of file'],
    ),
  ]
}

/** An empty range is written with the line before it. */
function rangeOf(start: number, count: number): string {
  return count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`
}
