// How generated parts of the documentation write texts, and find the summary of a page. It refuses to know what the parts are.
import { sectionsOf } from './markdown.ts'

/** Where a generated part ends. */
export const END = '<!-- generated: end -->'

/** A text inside a table cell. */
export function cell(text: string): string {
  return visible(text).replaceAll('|', '\\|')
}

/** Control characters, line breaks too, as JSON would escape them. */
export function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1))
}

/** The first paragraph behind the generated head. */
export function summaryOf(page: string): string {
  const top = sectionsOf(page.slice(page.indexOf(END) + END.length)).get('') ?? ''
  return cell(top.split('\n\n')[0] ?? '')
}
