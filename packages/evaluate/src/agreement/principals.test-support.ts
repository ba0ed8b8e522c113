// Principal elements as JSON: ones that mean a caller, and ones that almost do. It refuses to know which do.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import { nearMiss } from './mutations.test-support.ts'
import { chance, draw, pick, type Random, shuffled, times } from './random.test-support.ts'
import type { PrincipalDraft } from './requests.test-support.ts'
import { ACCOUNTS, CLOUD_SERVICES, GROUPS, PROVIDERS, ROLE_IDS, ROLE_NAMES } from './vocabulary.test-support.ts'

type Entry = readonly [key: string, text: unknown]

/** A principal element; `close` is how likely the caller is meant. */
export function principalFor(random: Random, caller: PrincipalDraft, close: number): unknown {
  if (chance(random, 0.12 * close)) return '*'
  if (chance(random, 0.03)) return pick(random, MALFORMED)
  const meant = chance(random, close) ? [meaning(random, caller)] : []
  const others = times(pick(random, [0, 0, 1, 2]), () => anybody(random))
  const entries = shuffled(random, [...meant, ...others])
  return elementOf(random, entries.length > 0 ? entries : [anybody(random)])
}

const MALFORMED = [
  {},
  [],
  'qcs',
  null,
  ['*'],
  { qcs: [] },
  { qcs: {} },
  { QCS: ['*'] },
  { AWS: '*' },
  { qcs: [5, '*'] },
] as const

/** Entries of one key become one list, or a single text. */
function elementOf(random: Random, entries: readonly Entry[]): unknown {
  const keys = [...new Set(entries.map(([key]) => key))]
  return Object.fromEntries(
    keys.map((key) => {
      const texts = entries.filter(([other]) => other === key).map(([, text]) => text)
      return [key, texts.length === 1 && chance(random, 0.4) ? texts[0] : texts] as const
    }),
  )
}

/** PRIN-1 to PRIN-8: an entry that means this caller. */
function meaning(random: Random, caller: PrincipalDraft): Entry {
  const owner = caller['ownerUin'] ?? caller['uin']
  const everybody: Entry = ['qcs', pick(random, ['*', 'qcs::cam::anonymous:anonymous', 'qcs::cam::anyone:anyone'])]
  const root: Entry = ['qcs', `qcs::cam::uin/${owner}:${pick(random, ['root', `uin/${owner}`])}`]
  switch (caller.type) {
    case 'root':
      return chance(random, 0.8) ? root : everybody
    case 'user': {
      const [group = '7'] = Array.isArray(caller['groups']) ? caller['groups'] : []
      return draw<Entry>(random, [
        [4, ['qcs', `qcs::cam::uin/${owner}:uin/${caller['uin']}`]],
        [3, ['qcs', `qcs::cam::uin/${owner}:groupid/${group}`]],
        [3, root],
        [1, everybody],
      ])
    }
    case 'role': {
      const name = caller['roleName'] ?? 'ops'
      const id = caller['roleId'] ?? '41'
      const forms = [`roleName/${name}`, `role/${id}`, `role/tencentcloudServiceRole/${id}`] as const
      return draw<Entry>(random, [
        [5, ['qcs', `qcs::cam::uin/${owner}:${pick(random, forms)}`]],
        [1, ['qcs', `qcs::cam::uin/${owner}:role/tencentcloudServiceRoleName/${name}`]],
        [3, root],
        [1, everybody],
      ])
    }
    case 'service':
      return chance(random, 0.8) ? ['service', caller['service']] : everybody
    case 'federated':
      return chance(random, 0.8) ? ['federated', caller['provider']] : everybody
    default:
      return everybody
  }
}

/** Somebody of this world, or a text that means nobody. */
function anybody(random: Random): Entry {
  const { uin, users } = pick(random, ACCOUNTS)
  const owner = `qcs::cam::uin/${uin}`
  return draw<() => Entry>(random, [
    [3, () => ['qcs', `${owner}:uin/${pick(random, users)}`]],
    [2, () => ['qcs', `${owner}:groupid/${pick(random, GROUPS)}`]],
    [2, () => ['qcs', `${owner}:root`]],
    [2, () => ['qcs', `${owner}:roleName/${pick(random, ROLE_NAMES)}`]],
    [1, () => ['qcs', `${owner}:role/${pick(random, ROLE_IDS)}`]],
    [1, () => ['service', pick(random, CLOUD_SERVICES)]],
    [1, () => ['federated', pick(random, PROVIDERS)]],
    [1, () => ['qcs', 'qcs::cam::anonymous:anonymous']],
    [1, () => ['qcs', nearMiss(random, `${owner}:uin/${users[0]}`)]],
    [1, () => ['qcs', pick(random, [`${owner}:uin/*`, `${owner}:uin/\${uin}`, '', 'qcs', 5, null])]],
    [0.5, () => ['user', 'x']],
  ])()
}
