// A bucket whose name lacks the APPID, or that is named by its host: no bucket is called so. It refuses to speak of names with stars,
// variables and placeholders, and of the form of old pages.
import { cut, type ResourcePattern } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import type { Text } from '../../finding.ts'
import { type Bucket, bucketOf } from '../../reading/buckets.ts'
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
  pages: ['436/12469'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { resource: checkResource },
}

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  const bucket = bucketOf(resource)
  if (bucket === undefined || (bucket.form !== 'name' && bucket.form !== 'host')) return
  const { name, path, pattern } = bucket
  const wanted = `${name}${path}`
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

function message({ form, text, name }: Bucket): Text {
  const what =
    form === 'host'
      ? { en: 'is the host name of a bucket', zh: '是存储桶的域名' }
      : { en: 'has no APPID at its end', zh: '末尾没有 APPID' }
  const wanted = name === '' ? `${cut(text)}-APPID` : cut(name)
  return {
    en: `\`${cut(text)}\` ${what.en}, and policies name buckets as \`NAME-APPID\`, so this covers nothing; write \`${wanted}\``,
    zh: `\`${cut(text)}\` ${what.zh}，而策略中的存储桶须写作 \`NAME-APPID\`，因此覆盖不到任何资源；请写 \`${wanted}\``,
  }
}
