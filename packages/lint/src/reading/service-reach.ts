// Whether operations of one service may act on resources of another, as far as anything tells. It refuses to be sure where nothing is
// known: `false` says that it surely cannot.
import type { Catalog } from '@qcs-policy/catalog/catalog'

/** Services that act on the resources of many: tags, alarms, logs, migrations, roles. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  ...['tag', 'monitor', 'cls', 'config', 'advisor', 'cam', 'sts', 'finance', 'organization', 'resourcecenter'],
  ...['dts', 'dbbrain', 'dbs', 'tic', 'cmp', 'ssl', 'ssm', 'eb', 'tat', 'as', 'bm'],
])

/** Services whose resources others take along: security groups, networks, roles, keys, logs. */
const TAKEN_ALONG: ReadonlySet<string> = new Set(['cvm', 'vpc', 'cam', 'kms', 'cls'])

/** Services that grew out of one another, and still name each other's resources. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  [
    'cvm',
    'cbs',
    'vpc',
    'clb',
    'lb',
    'eip',
    'tke',
    'ccs',
    'tcr',
    'ccr',
    'lighthouse',
    'emr',
    'batch',
    'hai',
    'bmvpc',
    'bmlb',
    'bmeip',
  ],
  ['cos', 'ci', 'cas', 'cdn', 'ecdn', 'lightcos', 'chdfs', 'vod', 'live'],
  [
    'cdb',
    'mariadb',
    'dcdb',
    'cynosdb',
    'postgres',
    'sqlserver',
    'mongodb',
    'redis',
    'tdsql',
    'tdmysql',
    'cdwpg',
    'tdapg',
  ],
  ['cmqqueue', 'cmqtopic', 'tdmq', 'ckafka', 'cmq'],
  ['scf', 'apigw', 'apis'],
].map((names) => new Set(names))

/** True unless the catalogue knows resources of both services, and nothing links them. */
export function mayReach(service: string, owner: string, catalog: Catalog): boolean {
  if (service === owner || EVERYWHERE.has(service) || EVERYWHERE.has(owner)) return true
  if (TAKEN_ALONG.has(owner)) return true
  if (FAMILIES.some((family) => family.has(service) && family.has(owner))) return true
  // Types of one's own show that something is known of what a service's operations act on.
  if (catalog.resourceTypes(service).length === 0 || catalog.findService(owner) === undefined) return true
  return ownersOf(service, catalog).has(owner)
}

const read: WeakMap<Catalog, Map<string, ReadonlySet<string>>> = new WeakMap()

/** The third segments of all patterns that a service's operations are checked against. Found once for a service. */
function ownersOf(service: string, catalog: Catalog): ReadonlySet<string> {
  const known = read.get(catalog) ?? new Map<string, ReadonlySet<string>>()
  read.set(catalog, known)
  const owners = known.get(service)
  if (owners !== undefined) return owners
  const made = new Set(
    [...catalog.actionNames(service)].flatMap((name) => {
      const what = catalog.resourcesOf(service, name)
      return what?.level === 'resource' ? what.patterns.map((pattern) => pattern.split(':')[2] ?? '') : []
    }),
  )
  known.set(service, made)
  return made
}
