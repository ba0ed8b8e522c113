// What would allow a request that is denied, for people: each way with what has to be said, removed and added. It refuses to
// find the ways, which the evaluator does.
import type { Change, Explanation, MissingGrant } from '@qcs-policy/evaluate'
import { harmlessJson, visible } from '../report/visible.ts'
import { indented, type Style, statementName } from './style.ts'

/** The ways, the least invasive first; a sentence when none was found. Nothing for an allow. */
export function changeLines({ decision, changes, resources }: Explanation, style: Style): string[] {
  const { words, paint } = style
  if (decision === 'allow' || resources.length === 0) return []
  if (changes.length === 0) return ['', words.noChange]
  return [
    '',
    paint.strong(words.changesTitle),
    ...changes.flatMap((change, i) => [
      `  ${i + 1}. ${visible(change.message)}`,
      ...indented(oneChange(change, style), 2),
    ]),
  ]
}

function oneChange({ context, remove, grant }: Change, style: Style): string[] {
  const { words } = style
  return [
    ...Object.entries(context).map(([key, value]) =>
      visible(value === null ? words.dropContext(key) : words.setContext(key, JSON.stringify(value))),
    ),
    ...remove.map((at) => words.removeStatement(statementName(at, style))),
    ...grant.flatMap((missing) => grantLines(missing, style)),
  ]
}

/** The statement to add, as JSON that can be copied. */
function grantLines({ layer, account, statement }: MissingGrant, { words, paint }: Style): string[] {
  const json = harmlessJson(JSON.stringify(statement, undefined, 2)).split('\n')
  return [words.addStatement(words.layer[layer], account), ...indented(json.map(paint.added))]
}
