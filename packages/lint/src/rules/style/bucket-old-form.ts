// A bucket in the form of old pages, `prefix//APPID/BUCKET/…`. It refuses to say what the service makes of it today.
import { cut, type ResourcePattern } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import type { Text } from '../../finding.ts'
import { bucketOf } from '../../reading/buckets.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const bucketOldForm: StatementRule = {
  id: 'bucket-old-form',
  category: 'style',
  level: 'info',
  preset: 'recommended',
  summary: {
    en: 'A bucket in the form of old pages',
    zh: '旧版文档中的存储桶写法',
  },
  alias: 'CAM322',
  cites: ['RES-6'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { resource: checkResource },
}

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  const bucket = bucketOf(resource)
  if (bucket?.form !== 'old') return
  const { name, path, pattern, text } = bucket
  const wanted = name === '' ? 'BUCKET-APPID/…' : `${name}${path}`
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
  en: `\`${cut(text)}\` is the form of old pages, which a reader and the tests of this project take for a bucket called \`prefix\`; write \`${cut(wanted)}\``,
  zh: `\`${cut(text)}\` 是旧版文档的写法，读者和本项目的测试都会把它当作名为 \`prefix\` 的存储桶；请写 \`${cut(wanted)}\``,
})
