// A type of resource that its service is not known to have, near to one that it has: `instances/…` for `instance/…`. It refuses to
// speak of types that nothing is near to, for no list of them is complete, and of services whose types are not known.
import { cut, nearestName, type ResourcePattern } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import type { Text } from '../../finding.ts'
import { hasPlaceholder } from '../../reading/placeholders.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const resourceTypeUnknown: StatementRule = {
  id: 'resource-type-unknown',
  category: 'correctness',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A type of resource that is a slip for one of its service',
    zh: '资源类型疑似笔误，与该服务的已知类型相近',
  },
  alias: 'CAM318',
  cites: ['RES-6'],
  api: 'resource-content',
  fix: 'unsafe',
  scope: 'statement',
  visit: { resource: checkResource },
}

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  if (resource.form !== 'qcs' || hasPlaceholder({ value: resource, element: 'resource' })) return
  const { service, resource: content } = resource
  const [type = ''] = content.text.split('/', 1)
  // Without a slash it is a name, which may be anything.
  if (type === content.text || !/^[\w-]+$/.test(type)) return
  const types = ctx.catalog.resourceTypes(service.text)
  if (types.includes(type)) return
  const meant = nearestName(type, types)
  if (meant === '') return
  const wanted = `${meant}${content.text.slice(type.length)}`
  ctx.report({
    at: content,
    message: message(type, meant, service.text),
    fixes: [
      {
        title: { en: `write \`${cut(wanted)}\``, zh: `改写为 \`${cut(wanted)}\`` },
        safety: 'unsafe',
        edits: replacePart(content, wanted),
      },
    ],
  })
}

const message = (type: string, meant: string, service: string): Text => ({
  en: `\`${cut(service)}\` is not known to have resources of the type \`${cut(type)}\`, and what stands here is compared letter by letter, so if there is no such type it covers nothing; did you mean \`${cut(meant)}\`?`,
  zh: `未知 \`${cut(service)}\` 有 \`${cut(type)}\` 类型的资源，而资源按字面比较，若无此类型则覆盖不到任何资源；是否想写 \`${cut(meant)}\`？`,
})
