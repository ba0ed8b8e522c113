// Reads Markdown as far as the tests of the documentation need it: fenced blocks, headings with their anchors, links. It
// refuses to know what stands in a block and what a page is about.
import { projectFiles } from '../support/project-files.ts'

/** A fenced block: its language, the words and `name=value` pairs behind it, and what stands between the fences. */
export type Fence = {
  readonly language: string
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
  readonly body: string
  /** The line of the opening fence, from 1. */
  readonly line: number
}

/** A link with the text of its target as written. */
export type Link = { readonly target: string; readonly line: number }

/** Every Markdown file that users and contributors read. */
export function markdownFiles(): string[] {
  return projectFiles().filter((file) => file.endsWith('.md') && !file.startsWith('.changeset/'))
}

/** The fenced blocks of a text, in order. A block that is not closed ends with the text. */
export function fencesOf(text: string): Fence[] {
  const fences: Fence[] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const info = fenceInfo(lines[at])
    if (info === undefined) continue
    const end = lines.findIndex((line, i) => i > at && line === '```')
    const close = end === -1 ? lines.length : end
    fences.push(fence(info, lines.slice(at + 1, close).join('\n'), at + 1))
    at = close
  }
  return fences
}

function fenceInfo(line: string | undefined): string | undefined {
  return line?.startsWith('```') ? line.slice(3).trim() : undefined
}

function fence(info: string, body: string, line: number): Fence {
  const [language = '', ...words] = info.split(/\s+/)
  const pairs = words.filter((word) => word.includes('=')).map((word) => split(word, '='))
  return { language, flags: new Set(words.filter((word) => !word.includes('='))), values: new Map(pairs), body, line }
}

function split(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator)
  return [text.slice(0, at), text.slice(at + 1)]
}

/** The text with its fenced blocks blanked, so that lines keep their numbers. */
function proseOf(text: string): string {
  let open = false
  const lines = text.split('\n').map((line) => {
    const fenced = fenceInfo(line) !== undefined
    const inside = open || fenced
    if (fenced) open = !open
    return inside ? '' : line
  })
  return lines.join('\n')
}

/** The anchors that a page offers: one for each heading, made as GitHub makes them. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const line of proseOf(text).split('\n')) {
    const heading = /^#{1,6} (.*)$/.exec(line)?.[1]
    if (heading === undefined) continue
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-')
    let free = slug
    for (let n = 1; anchors.has(free); n += 1) free = `${slug}-${n}`
    anchors.add(free)
  }
  return anchors
}

/** The links of a text outside code. */
export function linksOf(text: string): Link[] {
  return proseOf(text)
    .split('\n')
    .flatMap((line, i) => {
      const prose = line.replace(/`[^`]*`/g, (code) => 'x'.repeat(code.length))
      return [...prose.matchAll(/\]\(([^()\s]+)\)/g)].map((match) => ({ target: match[1] ?? '', line: i + 1 }))
    })
}

/** The sections of a page by the text of their second-level headings, in order. */
export function sectionsOf(text: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>()
  let name = ''
  let body: string[] = []
  const prose = proseOf(text).split('\n')
  for (const [i, line] of text.split('\n').entries()) {
    const heading = prose[i]?.startsWith('## ') ? line.slice(3) : undefined
    if (heading === undefined) {
      body.push(line)
      continue
    }
    sections.set(name, body.join('\n').trim())
    name = heading
    body = []
  }
  return sections.set(name, body.join('\n').trim())
}
