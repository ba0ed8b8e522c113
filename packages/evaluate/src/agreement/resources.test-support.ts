// Resource elements as JSON: patterns that cover a resource, and patterns that miss it by one segment. It refuses to know
// which do.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import { MAX_PATTERN_LENGTH } from '@qcs-policy/syntax/wildcard'
import { globFrom, nearMiss } from './mutations.test-support.ts'
import { chance, draw, pick, type Random, type Rows, shuffled, times } from './random.test-support.ts'
import type { Focus } from './requests.test-support.ts'
import { REGIONS, SIXTHS } from './vocabulary.test-support.ts'

type MakeSegment = (random: Random, segment: string) => string

const same: MakeSegment = (_, segment) => segment
const glob: MakeSegment = globFrom
const near: MakeSegment = nearMiss
const of =
  (...texts: readonly [string, ...string[]]): MakeSegment =>
  (random) =>
    pick(random, texts)

/** For each segment what covers it, mostly. The 4th has aliases, the 5th two spellings. */
const COVERING: readonly [Rows<MakeSegment>, ...Rows<MakeSegment>[]] = [
  [
    [8, of('')],
    [2, same],
    [1, of('*', 'id/*')],
  ],
  [
    [6, same],
    [1, of('', '*')],
  ],
  [
    [3, of('')],
    [3, same],
    [1, of('*')],
    [2, (random, region) => aliasOf(random, region)],
  ],
  [
    [6, of('')],
    [3, same],
    [3, (random, account) => otherSpelling(random, account)],
    [1, of('uin/-1')],
    [1, of('uin/${owner_uin}', 'uid/${app_id}')],
    [1, of('*')],
  ],
  [
    [6, same],
    [6, glob],
    [3, (_, sixth) => withoutEnd(sixth)],
    [3, of('*', '*/*')],
    [3, (random, sixth) => withVariables(random, sixth)],
  ],
]

/** For each segment what misses it, or leaves it open. */
const NEAR: readonly [Rows<MakeSegment>, ...Rows<MakeSegment>[]] = [
  [
    [2, of('id/0', 'id/1', 'id/*1', 'id/${uin}', 'id/${x}', '${')],
    [1, glob],
    [1, of('')],
  ],
  [
    [3, near],
    [2, glob],
    [2, of('cvm', 'cos', 'co', 'c*', '${uin}', '${app_id}s')],
  ],
  [
    [2, (random) => pick(random, REGIONS)],
    [2, glob],
    [1, (random, region) => globFrom(random, aliasOf(random, region))],
    [1, near],
    [1, of('ap-*', 's*', '${uin}', '${x}')],
  ],
  [
    [3, of('uin/101', 'uin/202', 'uid/1251', 'uid/1252', 'uid/9999')],
    [2, glob],
    [2, near],
    [2, of('uin/*', 'uid/125*', 'uin/${uin}', 'uin/${uin}*', 'uin/${x}', 'uin/abc', '${owner_uin}', 'u*')],
  ],
  [
    [3, near],
    [2, (random, sixth) => globFrom(random, nearMiss(random, sixth))],
    [2, (random) => pick(random, SIXTHS)],
    [1, of('', '${x}', 'bucket-1251/${uin}', 'bucket-${app_id}/*', 'bucket-1251/${', '${uin}/*', '*/', '/*')],
  ],
]

/** A resource element; `close` is how likely one of its patterns covers the resource. */
export function resourceFor(random: Random, focus: Focus, close: number): unknown {
  const covering = chance(random, close) ? [covers(random, focus.resource)] : []
  const others = times(pick(random, [0, 0, 1, 1, 2]), () => missing(random, focus.resource))
  const all = [...covering, ...others]
  const [only] = all
  if (only === undefined) return missing(random, focus.resource)
  // Nothing is known of what a pattern over the limit matches.
  if (chance(random, 0.001)) return only + '*'.repeat(MAX_PATTERN_LENGTH + 1)
  return all.length === 1 && chance(random, 0.5) ? only : shuffled(random, all)
}

/** A pattern that covers the resource, mostly. */
export function covers(random: Random, resource: string): string {
  if (chance(random, 0.25) || !resource.startsWith('qcs:')) return '*'
  return segmentsOf(resource)
    .map((segment, i) => draw(random, COVERING[i] ?? COVERING[0])(random, segment))
    .reduce((text, segment) => `${text}:${segment}`, 'qcs')
}

/** One segment, seldom two, is not as it should be. */
function missing(random: Random, resource: string): string {
  if (chance(random, 0.06)) return pick(random, MALFORMED)
  const segments = segmentsOf(resource.startsWith('qcs:') ? resource : 'qcs::cos::uin/101:*')
  const wrong = draw(random, [
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 4],
  ])
  return segments
    .map((segment, i) => {
      const rows = i === wrong || chance(random, 0.08) ? NEAR : COVERING
      return draw(random, rows[i] ?? rows[0])(random, segment)
    })
    .reduce((text, segment) => `${text}:${segment}`, 'qcs')
}

const MALFORMED = [
  '',
  'qcs',
  'qcs::cos::x',
  'cos',
  '**',
  'QCS::cos:::*',
  ' *',
  'arn:aws:s3:::b/*',
  'qcs:::::',
  '*:*:*:*:*:*',
] as const

/** The five segments after `qcs`; the last keeps further colons. */
function segmentsOf(resource: string): readonly string[] {
  const [, project = '', service = '', region = '', account = '', ...rest] = resource.split(':')
  return [project, service, region, account, rest.join(':')]
}

/** Another spelling of a region, also of one that the neighbor has. */
function aliasOf(random: Random, region: string): string {
  const spellings = REGION_GROUPS.find((group) => group.includes(region))
  return spellings?.[Math.floor(random() * spellings.length)] ?? region
}

const REGION_GROUPS: readonly (readonly string[])[] = [
  ['ap-guangzhou', 'gz'],
  ['ap-singapore', 'sg', 'sgp'],
  ['ap-beijing', 'bj'],
  ['ap-beijing-1', 'tj'],
]

function otherSpelling(random: Random, account: string): string {
  const found = ACCOUNT_SPELLINGS.find((pair) => pair.includes(account)) ?? ACCOUNT_SPELLINGS[0]
  return pick(random, found)
}

const ACCOUNT_SPELLINGS: readonly [Pair, ...Pair[]] = [
  ['uin/101', 'uid/1251'],
  ['uin/202', 'uid/1252'],
]
type Pair = readonly [string, string]

/** RES-6: `P/*` for what begins with `P/`, or is `P`. */
function withoutEnd(sixth: string): string {
  const slash = sixth.lastIndexOf('/')
  return `${slash < 0 ? sixth : sixth.slice(0, slash)}/*`
}

/** A variable where its value stands. */
function withVariables(random: Random, sixth: string): string {
  return draw(random, [
    [3, sixth.replace('111', '${uin}')],
    [2, sixth.replace('1251', '${app_id}')],
    [2, sixth.replaceAll('101', '${owner_uin}')],
    [1, sixth.replace('111', '${uin}').replace('1251', '${app_id}')],
    [1, sixth.replace('/', '/${uin}')],
  ])
}
