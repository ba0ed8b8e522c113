// What gives away that a document is written in the policy language of another cloud: versions, names of resources, services,
// principals, operators and keys. It refuses to take a service for a foreign one that the catalogue knows.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import type { ConditionElement, Located, Policy, PrincipalElement, Statement, Written } from '@qcs-policy/syntax'

export type Cloud = 'aws' | 'aliyun'

/** One sign and where it stands. */
export type ForeignSign = {
  readonly sort: 'version' | 'resource' | 'action' | 'principal' | 'operator' | 'key'
  readonly text: string
  readonly at: Located
  /** Whose it is; one that both of them write is of none. */
  readonly cloud: Cloud | undefined
  /** True for what nothing but that language holds. */
  readonly isSure: boolean
}

const VERSIONS: ReadonlyMap<string, Cloud> = new Map([
  ['2012-10-17', 'aws'],
  ['2008-10-17', 'aws'],
  ['1', 'aliyun'],
])

const SERVICES: ReadonlyMap<string, Cloud | undefined> = new Map([
  ...services('ecs rds', undefined),
  ...services('s3 iam ec2 lambda eks sns sqs dynamodb cloudwatch logs cloudformation elasticloadbalancing', 'aws'),
  ...services('secretsmanager ssmmessages route53 cloudfront autoscaling glue athena bedrock', 'aws'),
  ...services('oss ram slb alb nlb ots fc mns actiontrail cms ess cen polardb kvstore', 'aliyun'),
])

function services(names: string, cloud: Cloud | undefined): readonly (readonly [string, Cloud | undefined])[] {
  return names.split(' ').map((name) => [name, cloud])
}

/** Both clouds name their operators like this. */
const OPERATOR =
  /^(?:For(?:Any|All)Values?:)?(?:(?:String|Numeric|Date)(?:Not)?Equals(?:IgnoreCase)?|String(?:Not)?Like|(?:Numeric|Date)(?:Less|Greater)Than(?:Equals)?|Bool|BinaryEquals|(?:Not)?IpAddress(?:NotEquals)?|Arn(?:Not)?(?:Equals|Like)|Null)(?:IfExists)?$/

/** The signs of a document, element by element. Linear. */
export function foreignSignsIn({ version, principal, statements }: Policy, catalog: Catalog): readonly ForeignSign[] {
  const cloud = VERSIONS.get(version?.text ?? '')
  const first: readonly ForeignSign[] =
    version === undefined || cloud === undefined
      ? []
      : [{ sort: 'version', text: version.text, at: version, cloud, isSure: false }]
  return [...first, ...inPrincipal(principal), ...statements.flatMap((each) => inStatement(each, catalog))]
}

function inStatement({ principal, action, resource, condition }: Statement, catalog: Catalog): readonly ForeignSign[] {
  return [
    ...inPrincipal(principal),
    ...(action?.items ?? []).flatMap((each) => {
      const service = each.text.split(':', 1)[0] ?? ''
      const isForeign = SERVICES.has(service) && catalog.findService(service) === undefined
      return isForeign ? [sign('action', each, SERVICES.get(service))] : []
    }),
    ...(resource?.items ?? []).flatMap((each) => inName('resource', each)),
    ...inCondition(condition),
  ]
}

function inPrincipal(principal: PrincipalElement | undefined): readonly ForeignSign[] {
  return (principal?.entries ?? []).flatMap(({ name, patterns, value }) => [
    ...(name.text === 'AWS' || name.text === 'CanonicalUser' ? [sign('principal', name, 'aws')] : []),
    ...(name.text === 'RAM' ? [sign('principal', name, 'aliyun')] : []),
    ...patterns.items.flatMap((each) => inName('principal', each)),
    // What stands under a name that is none of the language is not read as principals.
    ...(patterns.items.length === 0 ? stringsIn(value).flatMap((each) => inName('principal', each)) : []),
  ])
}

function stringsIn(value: Written): readonly NamedText[] {
  if (value?.type === 'array') return value.elements.flatMap(stringsIn)
  return value?.type === 'string' ? [{ text: value.value, span: value.span }] : []
}

function inCondition(condition: ConditionElement | undefined): readonly ForeignSign[] {
  return (condition?.clauses ?? []).flatMap(({ operator, entries }) => [
    ...(operator.base === undefined && OPERATOR.test(operator.text) ? [sign('operator', operator, undefined)] : []),
    ...entries.flatMap(({ key }) => {
      if (key.text.startsWith('aws:')) return [sign('key', key, 'aws')]
      return key.text.startsWith('acs:') ? [sign('key', key, 'aliyun')] : []
    }),
  ])
}

/** Names of resources and principals, and hosts of services. */
function inName(sort: ForeignSign['sort'], value: NamedText): readonly ForeignSign[] {
  const { text } = value
  if (text.startsWith('arn:aws')) return [sign(sort, value, 'aws', true)]
  if (text.startsWith('arn:')) return [sign(sort, value, 'aws')]
  if (text.startsWith('acs:')) return [sign(sort, value, 'aliyun', true)]
  if (text.endsWith('.amazonaws.com')) return [sign(sort, value, 'aws')]
  return text.endsWith('.aliyuncs.com') ? [sign(sort, value, 'aliyun')] : []
}

type NamedText = Located & { readonly text: string }

function sign(sort: ForeignSign['sort'], value: NamedText, cloud: Cloud | undefined, isSure = false): ForeignSign {
  return { sort, text: value.text, at: value, cloud, isSure }
}
