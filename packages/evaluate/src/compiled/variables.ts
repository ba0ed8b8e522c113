// Texts with variables (VAR-1 to VAR-4): a pattern or value in parts, and what the variables stand for. It refuses to
// know where the text stands.
import type { Variable } from '@qcs-policy/syntax'
import { STAR } from '@qcs-policy/syntax/wildcard'
import type { CallerFacts } from './caller.ts'

/** A text in parts: literal text, a variable, or a wildcard. */
export type Template = readonly TemplatePart[]
type TemplatePart = string | typeof STAR | { readonly variable: string | undefined }

/** The text with its variables as parts; its `*` are wildcards if `wildcards`, else literal. Linear. */
export function templateOf(text: string, variables: readonly Variable[], wildcards: boolean): Template {
  const parts: TemplatePart[] = []
  let at = 0
  for (const { name, start, end } of variables) {
    addText(text.slice(at, start), wildcards, parts)
    parts.push({ variable: name })
    at = end
  }
  addText(text.slice(at), wildcards, parts)
  return parts
}

function addText(text: string, wildcards: boolean, parts: TemplatePart[]): void {
  if (!wildcards) {
    parts.push(text)
    return
  }
  for (const [i, piece] of text.split('*').entries()) {
    if (i > 0) parts.push(STAR)
    if (piece !== '') parts.push(piece)
  }
}

/** The parts with values for variables, or nothing when one has none (VAR-4). */
export function resolveTemplate(
  template: Template,
  caller: CallerFacts,
): readonly (string | typeof STAR)[] | undefined {
  const parts: (string | typeof STAR)[] = []
  for (const part of template) {
    if (typeof part === 'object') {
      const value = variableValue(part.variable, caller)
      if (value === undefined) return undefined
      parts.push(value)
    } else parts.push(part)
  }
  return parts
}

/** The resolved text of a template without wildcards. */
export function resolveText(template: Template, caller: CallerFacts): string | undefined {
  return resolveTemplate(template, caller)
    ?.map((part) => (part === STAR ? '*' : part))
    .join('')
}

/** VAR-1. */
function variableValue(name: string | undefined, caller: CallerFacts): string | undefined {
  switch (name) {
    case 'uin':
      return caller.uin
    case 'owner_uin':
      return caller.account
    case 'app_id':
      return caller.appId
    default:
      return undefined
  }
}
