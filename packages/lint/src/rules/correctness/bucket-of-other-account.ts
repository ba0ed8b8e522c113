// A bucket whose APPID is not that of the account segment: the bucket belongs to one account, and the segment names another. It
// refuses to guess which of them was meant.
import { cut, type ResourcePattern } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { bucketOf, uidOf } from '../../reading/buckets.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const bucketOfOtherAccount: StatementRule = {
  id: 'bucket-of-other-account',
  category: 'correctness',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A bucket of another account than the resource names',
    zh: '存储桶所属账号与资源中的账号段不一致',
  },
  cites: ['RES-5', 'RES-12'],
  scope: 'statement',
  visit: { resource: checkResource },
}

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  const bucket = bucketOf(resource)
  if (bucket === undefined || bucket.form === 'name' || bucket.appId === '') return
  const { pattern, appId } = bucket
  const owner = uidOf(pattern)
  // A blank account of a policy that is attached to somebody is the account of the policy (RES-5).
  const isOwn = pattern.account.form === 'blank' && ctx.kind === 'identity'
  const expected = owner === '' && isOwn ? (ctx.account.appId ?? '') : owner
  if (expected === '' || expected === appId) return
  ctx.report({
    at: pattern.resource,
    message: message(bucket.text, appId, expected, owner === ''),
    related:
      owner === '' ? [] : [{ at: pattern.account, message: { en: 'the account that it names', zh: '此处写明的账号' } }],
  })
}

const message = (bucket: string, appId: string, expected: string, isBlank: boolean): Text => ({
  en: `\`${cut(bucket)}\` is a bucket of the account \`uid/${cut(appId)}\`, and ${isBlank ? 'the blank account stands for' : 'the resource names'} \`uid/${cut(expected)}\`, so it covers nothing; write the same APPID in both places`,
  zh: `\`${cut(bucket)}\` 是账号 \`uid/${cut(appId)}\` 的存储桶，而${isBlank ? '留空的账号段表示' : '账号段写的是'} \`uid/${cut(expected)}\`，因此覆盖不到任何资源；请在两处写相同的 APPID`,
})
