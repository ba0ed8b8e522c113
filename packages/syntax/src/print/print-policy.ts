// A typed tree as text: laid out, or without white space. It refuses to read and to judge; a policy with faults is
// printed with them.

import { minifiedTextLength } from '../json/minified-length.ts'
import type { Policy } from '../policy.ts'
import { quoteShort, quoteVisible } from './escape.ts'
import type { Indent, PrintOptions } from './options.ts'
import { policyTree } from './policy-tree.ts'
import { printJson } from './print-json.ts'

/**
 * The canonical text of `policy`, with a line break (U+000A) at its end. One line for each member and each value; an
 * array of one value, and empty brackets, stay on one line. Strings keep their decoded value and are escaped where JSON
 * or an invisible character requires it, numbers are as written, names keep their written case (DOC-8), members and
 * values that the language does not know are kept. Reading the text again gives the same tree, and printing that tree
 * gives the same text.
 *
 * An escape counts six in the length that DOC-11 limits, so a text with many invisible characters becomes longer;
 * {@link minifyPolicy} gives the shortest one.
 *
 * What the tree has typed counts: change an element and the change is printed, although its `Member.value` is the old
 * one; to leave an element out, leave out its member too. Never throws for a policy that was read; linear.
 */
export function printPolicy(policy: Policy, options: PrintOptions = {}): string {
  const { indent = 2, elementOrder = 'canonical', lists = 'keep' } = options
  return `${printJson(policyTree(policy, { elementOrder, lists }), { indent: indentText(indent), quote: quoteVisible })}\n`
}

/**
 * The text of `policy` without white space outside strings and without a line break at its end: what counts against the
 * limit of DOC-11, and the form to send to an API. Members and lists stay as written; strings have the shortest escapes,
 * so the result may be shorter than the written text without its white space. Linear.
 */
export function minifyPolicy(policy: Policy): string {
  const tree = policyTree(policy, { elementOrder: 'keep', lists: 'keep' })
  return printJson(tree, { indent: undefined, quote: quoteShort })
}

/**
 * The length that DOC-11 limits to 6144, in Unicode code points: of a text as it is written, escapes included, or of a
 * policy as {@link minifyPolicy} prints it. Linear.
 */
export function minifiedLength(policy: string | Policy): number {
  return minifiedTextLength(typeof policy === 'string' ? policy : minifyPolicy(policy))
}

function indentText(indent: Indent): string {
  return indent === 'tab' ? '\t' : ' '.repeat(indent)
}
