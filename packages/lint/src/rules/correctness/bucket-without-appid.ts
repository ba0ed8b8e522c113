// A bucket whose name lacks the APPID: no bucket is called so. It refuses to speak of names with stars, variables and placeholders,
// of digits that may be a date, and of the forms of old pages.
import { cut, type ResourcePattern } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import type { Text } from '../../finding.ts'
import { type Bucket, bucketOf, ownerOf } from '../../reading/buckets.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const bucketWithoutAppid: StatementRule = {
  id: 'bucket-without-appid',
  category: 'correctness',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A bucket that is not named as `NAME-APPID`',
    zh: '存储桶未按 `名称-APPID` 书写',
  },
  alias: 'CAM321',
  cites: ['RES-6'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { resource: checkResource },
}

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  const bucket = bucketOf(resource, ownerOf(resource, ctx.account, ctx.kind))
  if (bucket?.form !== 'name') return
  const { name, before, path, pattern } = bucket
  const wanted = `${before}${name}${path}`
  ctx.report({
    at: pattern.resource,
    message: message(bucket),
    fixes:
      name === ''
        ? []
        : [
            {
              title: { en: `write \`${cut(wanted)}\``, zh: `改写为 \`${cut(wanted)}\`` },
              safety: 'unsafe',
              edits: replacePart(pattern.resource, wanted),
            },
          ],
  })
}

function message({ text, name }: Bucket): Text {
  const wanted = name === '' ? `${cut(text)}-APPID` : cut(name)
  return {
    en: `\`${cut(text)}\` has no APPID at its end, and COS names buckets \`NAME-APPID\`, so this covers nothing; write \`${wanted}\``,
    zh: `\`${cut(text)}\` 末尾没有 APPID，而 COS 存储桶的名称为 \`NAME-APPID\`，因此覆盖不到任何资源；请写 \`${wanted}\``,
  }
}
