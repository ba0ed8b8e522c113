// A bucket in a form of old pages, `prefix//APPID/BUCKET/…` or by its host name. It refuses to say what the service makes of it today.
import { cut, type ResourcePattern } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import type { Text } from '../../finding.ts'
import { bucketOf, ownerOf } from '../../reading/buckets.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const bucketOldForm: StatementRule = {
  id: 'bucket-old-form',
  category: 'style',
  level: 'info',
  preset: 'recommended',
  summary: {
    en: 'A bucket in a form of old pages',
    zh: '旧版文档中的存储桶写法',
  },
  alias: 'CAM322',
  cites: ['RES-6'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { resource: checkResource },
}

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  const bucket = bucketOf(resource, ownerOf(resource, ctx.account, ctx.kind))
  if (bucket === undefined || (bucket.form !== 'old' && bucket.form !== 'host')) return
  const { name, before, path, pattern, text } = bucket
  const wanted = name === '' ? 'BUCKET-APPID/…' : `${before}${name}${path}`
  ctx.report({
    at: pattern.resource,
    message: message(text, wanted),
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

const message = (text: string, wanted: string): Text => ({
  en: `\`${cut(text)}\` is a form of old pages, and requests name the bucket as \`NAME-APPID\`, so nothing here shows that it is covered; write \`${cut(wanted)}\``,
  zh: `\`${cut(text)}\` 是旧版文档的写法，而请求中的存储桶写作 \`NAME-APPID\`，无法确定能否覆盖到；请写 \`${cut(wanted)}\``,
})
