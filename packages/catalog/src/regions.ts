// Regions as the fourth segment of a resource names them. It refuses to know resources.
import { REGIONS } from './regions.generated.ts'

/** One region. */
export type Region = {
  /** The long code, such as `ap-guangzhou`. */
  readonly code: string
  /** The short code of older editions, such as `gz`, where one is printed. */
  readonly short?: string
}

const ALL: readonly Region[] = Object.freeze(
  Object.entries(REGIONS).map(
    ([code, short]): Region => Object.freeze(short === undefined ? { code } : { code, short }),
  ),
)

const BY_CODE: ReadonlyMap<string, Region> = new Map(
  ALL.flatMap((region) => [region.code, region.short ?? region.code].map((code) => [code, region] as const)),
)

/** All known regions, by their long codes in alphabetical order. */
export function regions(): readonly Region[] {
  return ALL
}

/** A region by its long or its short code, letter case and all. */
export function findRegion(code: string): Region | undefined {
  return BY_CODE.get(code)
}
