// The catalogue's modules: the names of the vendor's SDK and the rows of packages/catalog/overlay, in a compact form. It
// refuses to know what the facts are used for.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../pnpm.mjs'
import { readSdk } from './catalog-sdk.mjs'

const SOURCES = 'packages/catalog/src'

/** `{ path: text }` of the modules. */
export default function generate() {
  const { versions, modules } = readSdk()
  const services = rowsOf('services')
  const actions = [...rowsOf('actions'), ...rowsOf('object-storage')]
  const resources = rowsOf('resources')
  return {
    [`${SOURCES}/actions.generated.ts`]: actionsModule(
      versions,
      namesByService(modules, services, [...actions, ...resources]),
    ),
    [`${SOURCES}/action-facts.generated.ts`]: factsModule(actions),
    [`${SOURCES}/preset-policies.generated.ts`]: presetsModule(rowsOf('preset-policies')),
    [`${SOURCES}/resources.generated.ts`]: resourcesModule(resources, rowsOf('resource-types')),
    [`${SOURCES}/services.generated.ts`]: servicesModule(services),
    [`${SOURCES}/condition-keys.generated.ts`]: keysModule(rowsOf('condition-keys')),
    [`${SOURCES}/regions.generated.ts`]: regionsModule(rowsOf('regions')),
    [`${SOURCES}/service-principals.generated.ts`]: principalsModule(rowsOf('service-principals')),
  }
}

const rowsOf = (name) =>
  JSON.parse(readFileSync(join(root, 'packages', 'catalog', 'overlay', `${name}.json`), 'utf8')).rows

const renamed = (services) => {
  const own = new Set(services.map(({ service }) => service))
  return Object.fromEntries(
    services.filter(({ sdk }) => sdk && !own.has(sdk)).map(({ service, sdk }) => [sdk, service]),
  )
}

/**
 * Modules of the SDK by the short names that policies use. One module can serve several, and has its own name too unless
 * rows give it another and none that one: nothing that may be right is left out.
 */
function namesByService(modules, services, actions) {
  const own = new Set(services.map(({ service }) => service))
  const shortNames = (module) => {
    const others = services.filter(({ sdk }) => sdk === module).map(({ service }) => service)
    return others.length === 0 || own.has(module) ? [module, ...others] : others
  }
  const names = new Map()
  const add = (service, name) => names.set(service, (names.get(service) ?? new Set()).add(name))
  for (const [module, operations] of modules) {
    for (const service of shortNames(module)) for (const name of operations) add(service, name)
  }
  for (const { action, seen } of actions) {
    const [service, name] = action.split(':')
    // What only third parties write may be invented.
    if (seen !== 'third-party') add(service, name)
  }
  return new Map(
    [...names].sort(([a], [b]) => compare(a, b)).map(([service, all]) => [service, [...all].sort(compare)]),
  )
}

function actionsModule(versions, names) {
  const lines = [...names].map(([service, all]) => `  ${key(service)}: '${all.join(' ')}',`)
  return `${head('The operations of each service by name, with a blank between.')}
/** What the names were read from. */
export const SDK: string = '${versions.join(', ')}'

export const ACTIONS: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`
}

const LEVELS = { bucket: 'b', object: 'o', service: 's' }
const CLASSES = { read: 'r', write: 'w', list: 'l', permissions: 'p' }

function factsModule(actions) {
  const known = actions.filter((row) => row.class)
  const lines = known.map(
    ({ action, class: name, level }) => `  '${action}': '${CLASSES[name]}${LEVELS[level] ?? ''}',`,
  )
  return `${head('The class and the level of operations, where a row says them: r w l p, and b(ucket) o(bject) s(ervice).')}
export const ACTION_FACTS: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`
}

function servicesModule(services) {
  const lines = services.map(({ service, product, granularity, tag, ip }) => {
    const facts = {
      ...(product && { product }),
      ...(granularity && { granularity }),
      ...(tag !== undefined && { tag }),
      ...(ip && { ip }),
    }
    return `  ${key(service)}: ${literal(facts)},`
  })
  return `${head('What is known of services. Absent is not known.')}
import type { ServiceFacts } from './service-facts.ts'

export const SERVICES: Readonly<Record<string, ServiceFacts>> = {
${lines.join('\n')}
}

/** Modules of the SDK whose names policies never use, and what they use. */
export const SHORT_NAMES: Readonly<Record<string, string>> = ${literal(renamed(services))}
`
}

function keysModule(rows) {
  const lines = rows.map(({ key: name, type, actions, doubtful }) => {
    const facts = `type: '${type}', actions: '${actions.join(' ')}'${doubtful ? ', doubtful: true' : ''}`
    return `  '${name}': { ${facts} },`
  })
  return `${head('Condition keys: the type of their values, and the actions that send them with a blank between.')}
import type { KeyFacts } from './condition-key-facts.ts'

export const KEYS: Readonly<Record<string, KeyFacts>> = {
${lines.join('\n')}
}
`
}

function regionsModule(regions) {
  const lines = regions.map(({ region, short, shortOfficial }) => {
    const shown = short && shortOfficial !== false ? `'${short}'` : 'undefined'
    return `  '${region}': ${shown},`
  })
  return `${head('Regions, with the short code of older editions.')}
export const REGIONS: Readonly<Record<string, string | undefined>> = {
${lines.join('\n')}
}
`
}

function principalsModule(rows) {
  return `${head('Host names of services that trust policies may name.')}
export const SERVICE_HOSTS: readonly string[] = [
${rows.map(({ host }) => `  '${host}',`).join('\n')}
]
`
}

function presetsModule(rows) {
  const byKind = new Map()
  for (const { name, kind } of rows) byKind.set(kind, [...(byKind.get(kind) ?? []), name])
  const lines = [...byKind]
    .sort(([a], [b]) => compare(a, b))
    .map(([kind, names]) => `  '${kind}': '${names.join(' ')}',`)
  return `${head('Names of preset policies by what the names say of them, with a blank between.')}
export const PRESETS: Readonly<Record<'full' | 'read-only' | 'service-role' | 'other', string>> = {
${lines.join('\n')}
}
`
}

function resourcesModule(rows, types) {
  const services = new Map()
  const of = (service) => {
    if (!services.has(service)) services.set(service, { patterns: [], actions: [], types: [] })
    return services.get(service)
  }
  for (const row of rows) {
    const [service, name] = row.action.split(':')
    const { patterns, actions } = of(service)
    actions.push(`${name}=${resourceCode(row, patterns)}`)
  }
  for (const { service, type } of types) of(service).types.push(type)
  const lines = [...services]
    .sort(([a], [b]) => compare(a, b))
    .map(([service, facts]) => {
      const patterns = facts.patterns.map((pattern) => `'${pattern}'`).join(', ')
      return `  ${key(service)}: { patterns: [${patterns}], actions: '${facts.actions.join(' ')}', types: '${facts.types.join(' ')}' },`
    })
  return `${head('What operations are checked against, by service.')}
import type { ResourceFacts } from './resource-facts.ts'

export const RESOURCES: Readonly<Record<string, ResourceFacts>> = {
${lines.join('\n')}
}
`
}

function resourceCode({ resource, contradictory }, patterns) {
  if (contradictory) return '!'
  if (resource === '*') return '*'
  if (resource === null) return '?'
  return resource.map((pattern) => {
    if (!patterns.includes(pattern)) patterns.push(pattern)
    return patterns.indexOf(pattern)
  })
}

const head = (what) => `// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// ${what} Made by \`npm run generate\` from the vendor's SDK and packages/catalog/overlay, and not
// to be edited. It refuses to say where a fact comes from; the overlay does.`

const key = (text) => (/^[a-z][a-z0-9]*$/.test(text) ? text : `'${text}'`)
const literal = (value) =>
  JSON.stringify(value)
    .replaceAll(/"([a-z]+)":/g, '$1: ')
    .replaceAll(',', ', ')
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
