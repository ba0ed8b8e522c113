// What would allow a request that is denied, for people: each way with what has to be said, removed and added. It refuses to
// find the ways, which the evaluator does.
import type { Change, ContextValue, Explanation, MissingGrant } from '@qcs-policy/evaluate'
import { harmlessJson, visible } from '../report/visible.ts'
import { indented, type Style, statementName } from './style.ts'

/** The ways, the least invasive first; a sentence when none was found. Nothing for an allow. */
export function changeLines({ decision, changes, resources, noChange }: Explanation, style: Style): string[] {
  const { words, paint } = style
  if (decision === 'allow' || resources.length === 0) return []
  if (changes.length === 0) return ['', noChange === undefined ? words.noChange : visible(noChange)]
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
      visible(value === null ? words.dropContext(key) : words.setContext(contextOption(key, value))),
    ),
    ...remove.map((at) => words.removeStatement(statementName(at, style))),
    ...grant.flatMap((missing) => grantLines(missing, style)),
  ]
}

/** The option that sets a key, quoted for a shell where it needs to be. */
export function contextOption(key: string, value: ContextValue): string {
  const entry = typeof value === 'string' ? `${key}=${value}` : `${key}:=${JSON.stringify(value)}`
  const quoted = /^[\w:=./@%+,-]+$/.test(entry) ? entry : `'${entry.replaceAll("'", "'\\''")}'`
  return `--context ${quoted}`
}

/** The statement to add, as JSON that can be copied, an element a line. */
function grantLines({ statement }: MissingGrant, { paint }: Style): string[] {
  const elements = Object.entries(statement).map(([name, value]) => `  ${JSON.stringify(name)}: ${elementText(value)}`)
  return harmlessJson(`{\n${elements.join(',\n')}\n}`)
    .split('\n')
    .map(paint.added)
}

function elementText(value: unknown): string {
  return Array.isArray(value) ? `[${value.map((each) => JSON.stringify(each)).join(', ')}]` : JSON.stringify(value)
}
