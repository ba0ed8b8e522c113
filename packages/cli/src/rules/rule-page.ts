// The pages that ship beside the command: Markdown, as the documentation has it, made readable where links lead nowhere. It
// refuses to know which pages there are.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the bundle puts them; each chunk of it lies in the same folder. */
const FOLDER = new URL('pages/', import.meta.url)

/** The page of a rule or code for a terminal; nothing when there is none. */
export function pageText(id: string): string | undefined {
  const page = readPage(id)
  if (page === undefined) return undefined
  const lines = page.split('\n').filter((line) => !line.startsWith('<!-- generated'))
  return withoutLinks(
    lines
      .join('\n')
      .trim()
      .replace(/\n{3,}/g, '\n\n'),
  )
}

/** The first paragraph behind the generated head, in one line: what the rule or code is about. */
export function pageSummary(id: string): string {
  const page = readPage(id) ?? ''
  const end = '<!-- generated: end -->'
  const [first = ''] = page
    .slice(page.indexOf(end) + end.length)
    .trim()
    .split('\n\n')
  return withoutLinks(first.replaceAll('\n', ' '))
}

/** The safest fix as the head of a page tells it. */
export function pageFix(id: string): string | null {
  return /^\| Fix \| (safe|unsafe)\b/m.exec(readPage(id) ?? '')?.[1] ?? null
}

function readPage(id: string): string | undefined {
  try {
    return readFileSync(fileURLToPath(new URL(`${id}.md`, FOLDER)), 'utf8')
  } catch {
    return undefined
  }
}

/** `[text](target)` as its text: the targets are files of the documentation. */
function withoutLinks(text: string): string {
  return text.replace(/\[([^\]\n]+)\]\([^()\s]+\)/g, '$1')
}
