// A bucket whose APPID is not that of the account segment: the bucket belongs to one account, and the segment names another. It
// refuses to know which of them was meant, so it offers both.
import { cut, type ResourcePattern } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import type { FixReport, Text } from '../../finding.ts'
import { type Bucket, bucketOf, isAppId, ownerOf } from '../../reading/buckets.ts'
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
  fix: 'unsafe',
  scope: 'statement',
  visit: { resource: checkResource },
}

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  const owner = ownerOf(resource, ctx.account, ctx.kind)
  const bucket = bucketOf(resource, owner)
  if (bucket === undefined || bucket.appId === '') return
  const { pattern, appId } = bucket
  if (owner === '' || owner === appId) return
  const isBlank = pattern.account.form === 'blank'
  ctx.report({
    at: pattern.resource,
    message: message(bucket, owner),
    related: isBlank
      ? []
      : [{ at: pattern.account, message: { en: 'the account that it names', zh: '此处写明的账号' } }],
    fixes: fixesOf(bucket, owner, !isBlank && owner === ctx.account.appId),
  })
}

/** Either place, the more likely one first: of one's own account and another one, one's own is right where it is written. */
function fixesOf(bucket: Bucket, owner: string, isOwn: boolean): readonly FixReport[] {
  const { pattern, form, text, appId, before, path } = bucket
  const byAccount = fixOf(pattern.account, `uid/${appId}`)
  if (form !== 'name-appid' || !isAppId(owner)) return [byAccount]
  const name = `${text.slice(0, text.length - appId.length)}${owner}`
  const byBucket = fixOf(pattern.resource, `${before}${name}${path}`)
  return isOwn ? [byBucket, byAccount] : [byAccount, byBucket]
}

const fixOf = (place: Parameters<typeof replacePart>[0], wanted: string): FixReport => ({
  title: { en: `write \`${cut(wanted)}\``, zh: `改写为 \`${cut(wanted)}\`` },
  safety: 'unsafe',
  edits: replacePart(place, wanted),
})

/** How the resource names the account, in the words of each form. */
function naming({ pattern: { account } }: Bucket, owner: string): Text {
  const uid = `\`uid/${cut(owner)}\``
  if (account.form === 'blank') return { en: `the blank account stands for ${uid}`, zh: `留空的账号段表示 ${uid}` }
  if (account.form === 'uin')
    return { en: `\`${cut(account.text)}\` is ${uid}`, zh: `\`${cut(account.text)}\` 即 ${uid}` }
  if (isAppId(owner)) return { en: `the resource names ${uid}`, zh: `账号段写的是 ${uid}` }
  return { en: `the resource names ${uid}, which is no APPID`, zh: `账号段写的是 ${uid}，并非 APPID` }
}

function message(bucket: Bucket, owner: string): Text {
  const { text, appId } = bucket
  const { en, zh } = naming(bucket, owner)
  return {
    en: `\`${cut(text)}\` is a bucket of the account \`uid/${cut(appId)}\`, and ${en}, so it covers nothing; write the same APPID in both places`,
    zh: `\`${cut(text)}\` 是账号 \`uid/${cut(appId)}\` 的存储桶，而${zh}，因此覆盖不到任何资源；请在两处写相同的 APPID`,
  }
}
