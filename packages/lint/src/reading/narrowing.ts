// Which operations can be limited to single resources, and how those are written, as far as the vendor's pages tell (RES-1 to
// RES-7). It refuses to conclude anything where editions disagree or nothing is told, and of operations that make something,
// which cannot be named before it is there.
import type { Action } from '@qcs-policy/catalog'
import type { Catalog } from '@qcs-policy/catalog/catalog'

/** How objects and buckets are written; the tables of object storage print a level and no pattern. */
const BUCKETS: readonly string[] = ['qcs::cos:REGION:uid/APPID:BUCKET/*']

const PLACES: Readonly<Record<string, string>> = {
  '{region}': 'REGION',
  '{account}': 'uin/OWNER_UIN',
  '{appid}': 'APPID',
  '{bucket}': 'BUCKET',
  '{id}': 'ID',
}

/**
 * How the resources are written that the operation can be limited to, with words in capitals to fill in; none when it is known
 * that it can be and not how. Nothing when it cannot be limited, or nobody knows.
 */
export function narrowedForms({ service, name, level }: Action, catalog: Catalog): readonly string[] | undefined {
  const known = catalog.resourcesOf(service, name)
  if (known === undefined) return service === 'cos' && (level === 'object' || level === 'bucket') ? BUCKETS : undefined
  if (known.level !== 'resource' || !known.patterns.every(namesOne)) return undefined
  return known.patterns.map((pattern) => pattern.replace(/\{[a-z]+\}/g, (place) => PLACES[place] ?? place))
}

/** False for `image/*`, which stands for all there is of a type, or for what is about to be made. */
function namesOne(pattern: string): boolean {
  return pattern.includes('{id}') || pattern.includes('{bucket}')
}
