// Access that hangs on the tags of resources, given to somebody who may change the tags of any. It refuses to know which
// resources carry which tags, and to speak of calls of other services that change tags of their own resources.
import { cut } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { firstAllowed } from '../../reading/grant-findings.ts'
import { allowsAnywhere } from '../../reading/grants.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import { type TagReliance, tagReliancesOf } from '../../reading/tag-conditions.ts'
import { isGivenWhole } from '../../reading/whole-services.ts'
import type { DocumentContext, DocumentRule } from '../../rule.ts'

export const tagBasedAccessAndTagging: DocumentRule = {
  id: 'tag-based-access-and-tagging',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'Access that depends on the tags of resources, beside a grant to change the tags of any resource',
    zh: '访问权限取决于资源标签，同时又允许更改任意资源的标签',
  },
  alias: 'CAM726',
  cites: ['COND-14'],
  kinds: ['identity', 'session'],
  scope: 'document',
  check: checkDocument,
}

/** The service of which no operation can be named: `*`. */
const EVERY_SERVICE = '*'

const TAGGING: ReadonlySet<string> = new Set(RISKY.tagging)

function checkDocument(ctx: DocumentContext): void {
  const { policy } = ctx
  const relied = tagReliancesOf(policy)
  // Who holds everything needs no tag.
  if (relied.length === 0 || isGivenWhole(policy, EVERY_SERVICE)) return
  const calls = relied.some(({ fallsByRemoving }) => fallsByRemoving)
    ? [...RISKY.tagging, ...RISKY.untagging]
    : RISKY.tagging
  const grant = firstAllowed(policy, calls, (statement) => allowsAnywhere(statement))
  if (grant === undefined) return
  const canTag = grant.actions.some((action) => TAGGING.has(action))
  const falls = relied.find(({ fallsByRemoving }) => canTag || fallsByRemoving)
  if (falls === undefined) return
  ctx.report({
    at: grant.pattern,
    message: message(grant.actions, falls),
    evidence: [...grant.actions, falls.place.entry.key.text],
    related: [
      {
        at: falls.place.entry,
        message: { en: 'this depends on the tags of the resource', zh: '此处取决于资源的标签' },
      },
    ],
  })
}

function message(actions: readonly string[], { place, effect }: TagReliance): Text {
  const key = `\`${cut(place.entry.key.text)}\``
  const isAllow = effect === 'allow'
  const en = isAllow ? `an allow depends on ${key}` : `a deny depends on ${key}`
  const zh = isAllow ? `某条允许语句取决于 ${key}` : `某条拒绝语句取决于 ${key}`
  return {
    en: `The statement allows ${listed(actions, 'en')} on any resource, and ${en}, so its holder ${
      isAllow ? 'opens any resource to themselves' : 'lifts the deny from any resource'
    } by changing its tags; leave these calls to those who may use every resource anyway`,
    zh: `该语句允许对任意资源执行 ${listed(actions, 'zh')}，而${zh}，持有者更改标签即可${
      isAllow ? '取得任意资源的访问权限' : '使任意资源不再受该拒绝语句限制'
    }；请只把这些操作交给本来就可以使用所有资源的人员`,
  }
}
