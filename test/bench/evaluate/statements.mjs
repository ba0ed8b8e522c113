// Statements of a workload, as a policy writes them: the base mix, and the shapes that make it hard. It refuses to know
// any engine and any request.
import { APIS, accountOf, NOUNS, REGIONS, SERVICES, SHORT_REGIONS, TIERS, VERBS } from './cloud.mjs'

/** The base mix as shares; a shape is another set of them. */
export const BASE = {
  /** Statements that deny. */
  denies: 0.1,
  /** Statements with a condition. */
  conditions: 0.15,
  /** Resources that are `*` (in an allow of named APIs; a wider one would leave nothing to decide). */
  anyResource: 0.2,
  /** Actions with a star inside. */
  infixActions: 0,
  /** Resources with stars inside. */
  infixResources: 0,
  /** All statements are about one action. */
  hotAction: false,
  /** One allow of everything and denies that are narrow, so that nearly all of them nearly match. */
  nearDenies: false,
}

const HOT_ACTION = { service: 'cvm', api: 'DescribeInstances' }

/** `count` statements of a mix; the first one allows. */
export function statementsOf(count, mix, random) {
  return Array.from({ length: count }, (_, i) => {
    if (mix.nearDenies && i === 0) return { effect: 'allow', action: '*', resource: '*' }
    return statement(mix, random, i > 0 && (mix.nearDenies || random.chance(mix.denies)) ? 'deny' : 'allow')
  })
}

function statement(mix, random, effect) {
  const service = mix.hotAction ? HOT_ACTION.service : random.pick(SERVICES)
  const width = mix.hotAction || mix.nearDenies ? 'api' : random.weighted(WIDTHS)
  const action = list(random, width === 'service' ? ONE : [0.6, 0.25, 0.15], () =>
    actionOf(mix, random, service, width),
  )
  const resource = list(random, [0.7, 0.2, 0.1], () => resourceOf(mix, random, { service, effect, width }))
  const condition = random.chance(mix.conditions) ? { condition: conditionOf(random, service) } : {}
  return { effect, action, resource: Array.isArray(resource) && resource.includes('*') ? '*' : resource, ...condition }
}

const WIDTHS = [
  [0.05, 'service'],
  [0.1, 'verb'],
  [0.85, 'api'],
]
const ONE = [1]

/** One value, or a list of two or three that differ; `shares` are those of the lengths. */
function list(random, shares, make) {
  const length = random.weighted(shares.map((share, i) => [share, i + 1]))
  const values = [...new Set(Array.from({ length }, make))]
  return values.length === 1 ? values[0] : values
}

function actionOf(mix, random, service, width) {
  if (mix.hotAction) return `${service}:${random.chance(mix.infixActions) ? 'Des*Instances' : HOT_ACTION.api}`
  if (random.chance(mix.infixActions)) return `${service}:${random.pick(INFIXES)(random)}`
  if (width === 'service') return `${service}:*`
  if (width === 'verb') return `${service}:${random.pick(VERBS)}*`
  return `${service}:${random.pick(APIS)}`
}

const INFIXES = [
  (random) => `*${random.pick(NOUNS)}s`,
  (random) => `*${random.pick(NOUNS)}*`,
  (random) => `${random.pick(VERBS).slice(0, 2)}*${random.pick(NOUNS)}s`,
]

function resourceOf(mix, random, { service, effect, width }) {
  if (effect === 'allow' && width === 'api' && random.chance(mix.anyResource)) return '*'
  const region = random.weighted([
    [0.4, ''],
    [0.55, random.pick(REGIONS)],
    [0.05, random.pick(Object.keys(SHORT_REGIONS))],
  ])
  const account = random.chance(0.5) ? '' : accountOf(service)
  return `qcs::${service}:${region}:${account}:${pathOf(mix, random, effect)}`
}

function pathOf(mix, random, effect) {
  if (random.chance(mix.infixResources)) return infixPath(random)
  if (mix.nearDenies) return `instance/t7-${random.below(1000)}`
  // A wide deny of the one action would leave nothing to allow.
  return path(random, mix.hotAction && effect === 'deny' ? 0 : 0.15)
}

/** Teams share the account: their resources begin with the team's name. */
const TEAMS = 400
const team = (random) => `t${random.below(TEAMS)}`

function path(random, wide) {
  const noun = random.pick(NOUNS).toLowerCase()
  return random.weighted([
    [0.4, `${noun}/${team(random)}-*`],
    [wide, `${noun}/*`],
    [0.6 - wide, `${noun}/${team(random)}-${random.below(100)}`],
  ])
}

function infixPath(random) {
  const noun = random.pick(NOUNS).toLowerCase()
  return random.chance(0.5) ? `${noun}/*-${random.below(100)}` : `${noun}/${team(random)}-*/part/*/${random.below(10)}`
}

function conditionOf(random, service) {
  return random.weighted([
    [
      0.4,
      { ip_equal: { 'qcs:ip': list(random, [0.5, 0.5], () => `10.${random.below(8)}.${random.below(4) * 64}.0/18`) } },
    ],
    [0.4, { string_equal: { [`${service}:tier`]: list(random, [0.3, 0.4, 0.3], () => random.pick(TIERS)) } }],
    [0.1, { date_less_than: { 'qcs:current_time': `2026-${month(random)}-01T00:00:00Z` } }],
    [0.1, { date_greater_than_equal: { 'qcs:current_time': `2026-${month(random)}-01T00:00:00Z` } }],
  ])
}

const month = (random) => String(1 + random.below(12)).padStart(2, '0')
