// Fixes that write another name in the place of one. They are unsafe, for the statement begins to say something else. It refuses to
// know which name was meant; no name, no fix.
import { cut, type Located } from '@qcs-policy/syntax'
import type { FixReport } from '../finding.ts'
import { replacePart, replaceString } from './strings.ts'

type Written = Located & { readonly text: string }

/** The fix for a whole string; none where `wanted` is blank. */
export function replaceNameBy(written: Written, wanted: string): readonly FixReport[] {
  return wanted === ''
    ? []
    : [{ title: titleOf(written.text, wanted), safety: 'unsafe', edits: replaceString(written, wanted) }]
}

/** The fix for a part of a string, as a segment; none where `wanted` is blank. */
export function replacePartBy(written: Written, wanted: string): readonly FixReport[] {
  return wanted === ''
    ? []
    : [{ title: titleOf(written.text, wanted), safety: 'unsafe', edits: replacePart(written, wanted) }]
}

const titleOf = (written: string, wanted: string): FixReport['title'] => ({
  en: `replace \`${cut(written)}\` by \`${cut(wanted)}\``,
  zh: `将 \`${cut(written)}\` 替换为 \`${cut(wanted)}\``,
})
