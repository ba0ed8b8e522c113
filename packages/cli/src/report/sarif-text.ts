// Messages as SARIF has them: plain text in which braces with a number and bracketed links mean something, so that what a
// document says must not be taken for either. It refuses to know what is said.
import { visible } from './visible.ts'

/** A message of one line. */
export function sarifText(text: string): { readonly text: string } {
  return { text: withoutMarkup(visible(text)) }
}

/** Braces are doubled where they would be a placeholder, brackets escaped where they would be a link. */
function withoutMarkup(text: string): string {
  const plain = text.replace(/\{(\d+)\}/g, '{{$1}}')
  return plain.includes('](') ? plain.replace(/[[\]]/g, '\\$&') : plain
}
