// Actions with and without the prefix `name/` in one document. It refuses to prefer one of them where a document keeps to it, and to
// count `*` and sets of actions, which are hardly ever written with it.
import type { ActionPattern } from '@qcs-policy/syntax'
import { replaceString } from '../../edit/strings.ts'
import type { FixReport, Text } from '../../finding.ts'
import { plainAction } from '../../reading/actions.ts'
import { alsoThis, MOST_ALSO } from '../../reading/also.ts'
import type { DocumentContext, DocumentRule } from '../../rule.ts'

export const actionPrefixMixed: DocumentRule = {
  id: 'action-prefix-mixed',
  category: 'style',
  level: 'info',
  preset: 'recommended',
  summary: {
    en: 'Actions with and without the prefix `name/` in one document',
    zh: '同一文档中有的操作带 `name/` 前缀，有的不带',
  },
  alias: 'CAM210',
  cites: ['ACT-1'],
  fix: 'safe',
  scope: 'document',
  check,
}

const PREFIX = 'name/'

function check({ policy, report }: DocumentContext): void {
  const actions = policy.statements.flatMap(({ action }) => action?.items ?? [])
  const prefixed = actions.filter(isPrefixed)
  const bare = actions.filter(({ form, text }) => form === 'api' && !text.startsWith(PREFIX))
  const rarer = prefixed.length > bare.length ? bare : prefixed
  const [first, ...others] = rarer
  if (first === undefined || bare.length === 0) return
  report({
    at: first,
    message: messageOf(prefixed.length, bare.length),
    evidence: rarer.map(({ text }) => text),
    related: others.slice(0, MOST_ALSO).map((each) => alsoThis(each, 'action')),
    fixes: [fixOf(prefixed)],
  })
}

/** One prefix is stripped (ACT-1); behind it a second one would be a part of the name, and so is no spelling. */
function isPrefixed(action: ActionPattern): boolean {
  return action.form !== 'malformed' && action.prefixed && !plainAction(action).startsWith(PREFIX)
}

function fixOf(prefixed: readonly ActionPattern[]): FixReport {
  return {
    title: { en: 'delete `name/` everywhere', zh: '删除所有 `name/` 前缀' },
    safety: 'safe',
    edits: prefixed.flatMap((action) => replaceString(action, plainAction(action))),
  }
}

function messageOf(prefixed: number, bare: number): Text {
  const are = prefixed === 1 ? '1 action is' : `${prefixed} actions are`
  return {
    en: `${are} written with \`name/\` and ${bare} without; the prefix has no meaning, so one action can stand here twice and look like two; write all of them without it`,
    zh: `${prefixed} 个操作带 \`name/\` 前缀，${bare} 个不带；该前缀没有含义，同一操作会因写法不同而看似两个；请统一去掉前缀`,
  }
}
