// A service that is trusted under a host name of no form that services have. It refuses to call a host wrong that only is not in
// the catalogue: the vendor has more services than any list.
import { cut, nearestName } from '@qcs-policy/syntax'
import { replaceNameBy } from '../../edit/replacements.ts'
import type { Text } from '../../finding.ts'
import { suggested } from '../../reading/suggested.ts'
import type { DocumentContext, PrincipalPlace, StatementRule } from '../../rule.ts'

export const principalHostUnknown: StatementRule = {
  id: 'principal-host-unknown',
  category: 'correctness',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A service principal whose host name has no form that services have',
    zh: '服务主体的域名不符合云服务域名的形式',
  },
  alias: 'CAM406',
  cites: ['PRIN-7'],
  api: 'principal-service',
  fix: 'unsafe',
  scope: 'statement',
  visit: { principal: checkPrincipal },
}

/** What nearly all known hosts end in. */
const ENDINGS = ['.cloud.tencent.com', '.qcloud.com']

function checkPrincipal({ pattern }: PrincipalPlace, ctx: DocumentContext): void {
  if (pattern.form !== 'service') return
  const host = pattern.service
  const known = ctx.catalog.serviceHosts()
  if (known.includes(host) || host.includes('$')) return
  const otherwise = known.find((each) => each.toLowerCase() === host.toLowerCase())
  if (otherwise === undefined && ENDINGS.some((end) => host.length > end.length && host.endsWith(end))) return
  const suggestion = otherwise ?? meantBy(host, known)
  ctx.report({
    at: pattern,
    message: message(host, suggestion, ctx.catalog.date),
    fixes: replaceNameBy(pattern, suggestion),
  })
}

/** The product with the usual endings, where such a host is known; else the nearest name. */
function meantBy(host: string, known: readonly string[]): string {
  const [product = ''] = host.split('.', 1)
  if (product === '') return ''
  return ENDINGS.map((end) => product + end).find((each) => known.includes(each)) ?? nearestName(host, known)
}

const message = (host: string, suggestion: string, date: string): Text => {
  const { en, zh } = suggested(suggestion, {
    en: 'write a host as `cvm.qcloud.com`',
    zh: '请写成 `cvm.qcloud.com` 这样的域名',
  })
  return {
    en: `\`${cut(host)}\` is no host of a service that the catalogue of ${date} knows, nor does it end as they do, and a name that is none lets no service in; ${en}`,
    zh: `\`${cut(host)}\` 不在 ${date} 版目录的服务域名之中，结尾形式也不符；若没有该服务，则没有服务能扮演角色；${zh}`,
  }
}
