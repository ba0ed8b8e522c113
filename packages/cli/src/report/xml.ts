// XML as reports are written in it: elements and escaped text. What XML 1.0 cannot hold, and what deceives the eye, is
// spelled out. It refuses to know any element.
import { visible } from './visible.ts'

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** A text of one line as content or as the value of an attribute. */
export function xmlText(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** The beginning of an element, its attributes in their order. */
export function xmlStart(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(([each, value]) => ` ${each}="${xmlText(String(value))}"`)
  return `<${name}${written.join('')}`
}

/** An element without content. */
export function xmlEmpty(name: string, attributes: Readonly<Record<string, string | number>>): string {
  return `${xmlStart(name, attributes)}/>`
}
