// The names of services and operations in the vendor's SDK packages, read from the text of their clients: a client that were
// loaded would bring the network with it. It refuses to know the overlay.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from '../pnpm.mjs'

/** The packages, and where their services are; the second has some that the first lacks. */
const PACKAGES = [
  ['tencentcloud-sdk-nodejs', 'tencentcloud/services'],
  ['tencentcloud-sdk-nodejs-intl-en', 'tencentcloud'],
]

const require = createRequire(join(root, 'package.json'))

/** `{ versions, modules }`: the packages with their versions, and by module the names of its operations. */
export function readSdk() {
  const versions = []
  const modules = new Map()
  for (const [name, folder] of PACKAGES) {
    const manifest = require.resolve(`${name}/package.json`)
    versions.push(`${name} ${JSON.parse(readFileSync(manifest, 'utf8')).version}`)
    const services = join(dirname(manifest), folder)
    for (const module of foldersIn(services)) addModule(modules, module, join(services, module))
  }
  return { versions, modules }
}

/** A module has a folder for each version of its API. */
function addModule(modules, module, folder) {
  for (const version of foldersIn(folder)) {
    const client = join(folder, version, `${module}_client.js`)
    if (!existsSync(client)) continue
    const names = modules.get(module) ?? new Set()
    for (const [, name] of readFileSync(client, 'utf8').matchAll(/\.request\("([A-Za-z0-9_]+)"/g)) names.add(name)
    modules.set(module, names)
  }
}

const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
