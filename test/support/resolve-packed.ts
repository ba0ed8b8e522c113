// Makes tests run on what is published: a test's import of a package, by name or of a file beside it, resolves to the
// installed tarball whenever the tarball has that file. Tests and their support files are in no tarball and stay sources.
// The command is one bundled file, so its unit tests stay on sources too; the end-to-end tests run its tarball.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vitest/config'
import { packageFolder, packedRoot, projectRoot } from './packed.ts'

/** A vite plugin for `--mode packed`. */
export function resolvePacked(): Plugin {
  if (!packedRoot) throw new Error('--mode packed needs QCS_POLICY_PACKED; run it by `npm run test:packed`')
  const fromPacked = createRequire(pathToFileURL(join(packedRoot, 'package.json')))
  return {
    name: 'resolve-packed',
    enforce: 'pre',
    resolveId(specifier, importer) {
      if (specifier.startsWith('@qcs-policy/')) return external(fromPacked.resolve(specifier))
      if (!specifier.startsWith('.') || !importer) return null
      const packed = packedFile(resolve(importer, '..', specifier))
      return packed ? external(packed) : null
    },
  }
}

/** The compiled file that the tarball has for a source file, if it has one. */
function packedFile(source: string): string | undefined {
  const [packages, name, src, ...path] = relative(projectRoot, source).split(sep)
  if (packages !== 'packages' || !name || src !== 'src') return undefined
  const compiled = join(packageFolder(name), 'dist', ...path).replace(/\.ts$/, '.js')
  return existsSync(compiled) ? compiled : undefined
}

/** Node itself loads the file, as it would for a user. */
function external(id: string) {
  return { id, external: true }
}
