// A document in the policy language of another cloud. The parser reports each form that it cannot read; this says once what they
// are together. It refuses to conclude anything from one sign that may be a slip.
import type { Policy } from '@qcs-policy/syntax'
import { spanOf, type Text } from '../../finding.ts'
import { type Cloud, type ForeignSign, foreignSignsIn } from '../../reading/foreign-signs.ts'
import { listed } from '../../reading/listed.ts'
import type { DocumentContext, DocumentRule } from '../../rule.ts'

export const foreignDialect: DocumentRule = {
  id: 'foreign-dialect',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A document in the policy language of another cloud',
    zh: '文档使用了其他云平台的策略语言',
  },
  alias: 'CAM110',
  cites: ['DOC-3', 'ACT-1', 'RES-10', 'COND-1', 'PRIN-9'],
  scope: 'document',
  check,
}

const CLOUDS: readonly Cloud[] = ['aws', 'aliyun']

function check(ctx: DocumentContext): void {
  const signs = foreignSignsIn(ctx.policy, ctx.catalog)
  const [found] = CLOUDS.map((cloud) => ({ cloud, own: ofCloud(signs, cloud) }))
    .filter(({ own }) => isTold(own))
    // Those of both clouds count for either; a document that mixes the two is told for the one with more.
    .sort((a, b) => sortsOf(b.own).size - sortsOf(a.own).size)
  if (found === undefined) return
  const texts = [...new Set(found.own.map(({ text }) => text))]
  ctx.report({ at: placeOf(found.own, ctx.policy), message: messageOf(texts, found.cloud), evidence: texts })
}

/** The signs of a cloud with those that both have, when it has any of its own. */
function ofCloud(signs: readonly ForeignSign[], cloud: Cloud): readonly ForeignSign[] {
  if (!signs.some((sign) => sign.cloud === cloud)) return []
  return signs.filter((sign) => sign.cloud === cloud || sign.cloud === undefined)
}

function isTold(own: readonly ForeignSign[]): boolean {
  return own.some(({ isSure }) => isSure) || sortsOf(own).size > 1
}

function sortsOf(own: readonly ForeignSign[]): ReadonlySet<ForeignSign['sort']> {
  return new Set(own.map(({ sort }) => sort))
}

/** The version says it best, wherever it stands; else the first sign in the text. */
function placeOf(own: readonly ForeignSign[], policy: Policy): ForeignSign['at'] | undefined {
  if (own.some(({ sort }) => sort === 'version')) return policy.version
  return own.map(({ at }) => at).sort((a, b) => spanOf(a).start - spanOf(b).start)[0]
}

const NAMES: Readonly<Record<Cloud, Text>> = {
  aws: { en: 'AWS IAM', zh: 'AWS IAM' },
  aliyun: { en: 'Alibaba Cloud RAM', zh: '阿里云 RAM' },
}

function messageOf(texts: readonly string[], cloud: Cloud): Text {
  return {
    en: `The document uses the policy language of ${NAMES[cloud].en}, as ${listed(texts, 'en')} ${texts.length > 1 ? 'show' : 'shows'}, and the CAM API refuses it; write it anew with \`"version": "2.0"\`, actions as \`service:Action\`, resources as \`qcs::service:region:uin/N:resource\`, and effects and operators in lower case, as \`allow\` and \`string_equal\``,
    zh: `从 ${listed(texts, 'zh')} 来看，该文档使用了 ${NAMES[cloud].zh} 的策略语言，CAM 接口会拒绝；请按 CAM 的语法重写：\`"version": "2.0"\`，操作写作 \`service:Action\`，资源写作 \`qcs::service:region:uin/N:resource\`，效力和运算符用小写，例如 \`allow\` 和 \`string_equal\``,
  }
}
