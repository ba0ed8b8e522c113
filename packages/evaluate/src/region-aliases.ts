// The short codes of regions (RES-4): each means the same region as its long name. The language decides this table; the
// catalogue, which knows more regions, is not asked.

const ALIASES: readonly (readonly [name: string, ...codes: string[]])[] = [
  ['ap-guangzhou', 'gz'],
  ['ap-shanghai', 'sh'],
  ['ap-beijing', 'bj'],
  ['ap-beijing-1', 'tj'],
  ['ap-hongkong', 'hk'],
  ['ap-singapore', 'sg', 'sgp'],
  ['ap-chengdu', 'cd'],
  ['ap-chongqing', 'cq'],
  ['ap-shanghai-fsi', 'shjr'],
  ['na-toronto', 'ca'],
  ['na-siliconvalley', 'usw'],
  ['na-ashburn', 'use'],
  ['eu-frankfurt', 'de', 'ger'],
  ['ap-seoul', 'kr'],
  ['ap-mumbai', 'in'],
  ['ap-bangkok', 'th'],
  ['ap-tokyo', 'jp'],
]

/** By any spelling of a region, all of its spellings; a region that is not here has only its own. */
export const REGION_SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  ALIASES.flatMap((spellings) => spellings.map((spelling) => [spelling, spellings] as const)),
)
