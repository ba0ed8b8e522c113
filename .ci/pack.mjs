// Packs every package that is published, the way the registry would get it. It refuses to know what is done with the
// tarballs: they are examined in one place and installed for the tests in another.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm, root } from './pnpm.mjs'

/** Packs all published packages into a folder and gives, for each, its name and tarball. The build must be fresh. */
export function packAll(folder) {
  return publishedPackages().map(({ path, name, version, bin }) => {
    pnpm(['pack', '--pack-destination', folder], { cwd: path, quiet: true })
    return { name, bin, tarball: join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`) }
  })
}

function publishedPackages() {
  return readdirSync(join(root, 'packages'))
    .map((folder) => join(root, 'packages', folder))
    .map((path) => ({ path, ...JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) }))
    .filter((manifest) => !manifest.private)
}
