// The small cloud that the workloads speak of: twenty services of forty APIs each, their resources, one account, one user.
// It refuses to know what is allowed there.

export const SERVICES = [
  ...['cvm', 'cos', 'vpc', 'cbs', 'cdb', 'redis', 'mongodb', 'clb', 'cam', 'monitor'],
  ...['cls', 'tke', 'scf', 'ckafka', 'cdn', 'dnspod', 'ssl', 'kms', 'as', 'tag'],
]

export const VERBS = ['Describe', 'Get', 'List', 'Create', 'Modify', 'Delete', 'Attach', 'Reset']
/** What no statement names, so that some requests are for nothing that anybody thought of. */
export const OTHER_VERBS = ['Migrate', 'Audit']
export const NOUNS = ['Instance', 'Image', 'Snapshot', 'Rule', 'Group']

/** The APIs of every service that statements name: forty. */
export const APIS = VERBS.flatMap((verb) => NOUNS.map((noun) => `${verb}${noun}s`))

export const REGIONS = ['ap-guangzhou', 'ap-shanghai', 'ap-beijing', 'ap-hongkong', 'ap-singapore', 'na-siliconvalley']
/** Short codes of regions as policies may write them. */
export const SHORT_REGIONS = { gz: 'ap-guangzhou', sh: 'ap-shanghai', bj: 'ap-beijing' }

export const TIERS = ['basic', 'standard', 'large', 'memory', 'compute', 'archive']

const ROOT_UIN = '100000000001'
const APP_ID = '1250000000'

/** The user who asks; there is one, for policies in force are compiled for one. */
export const USER = { type: 'user', uin: '100000000042', ownerUin: ROOT_UIN, appId: APP_ID, groups: [] }

/** How the account is written in resources of a service: COS takes the APPID. */
export const accountOf = (service) => (service === 'cos' ? `uid/${APP_ID}` : `uin/${ROOT_UIN}`)

/** One resource as `{ project, service, region, account, path }`; undefined for `*`. */
export function segmentsOf(resource) {
  if (resource === '*') return undefined
  const [, project, service, region, account, ...path] = resource.split(':')
  return { project, service, region, account, path: path.join(':') }
}

/** An IPv4 address as a number. */
export const addressOf = (text) => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)

/** The first and the last address of a CIDR, as numbers. */
export function rangeOf(cidr) {
  const [address, length] = cidr.split('/')
  const size = 2 ** (32 - Number(length ?? 32))
  const first = Math.floor(addressOf(address) / size) * size
  return [first, first + size - 1]
}

/** The name that a region is compared by. */
export const longRegion = (region) => SHORT_REGIONS[region] ?? region
