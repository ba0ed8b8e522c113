// Who may import whom, in the sources and in the package files, and that nothing goes round in circles.
import { builtinModules } from 'node:module'
import { describe, expect, test } from 'vitest'
import { type Import, importedFile, importsOf } from '../support/imports.ts'
import { packageNames, shippedSources, textOf } from '../support/project-files.ts'
import { type PackageRow, rowOf } from './packages.ts'

const names = packageNames()
const sources = names.flatMap((name) => shippedSources(name).map((file) => ({ name, file })))

/** The one place that loads modules which users name, and what it asks for; everything else is known before it runs. */
const USERS_MODULES = {
  file: 'packages/cli/src/config/rule-modules.ts',
  specifier: 'pathToFileURL(resolve(folder, path)).href',
}

/** The imports of a file without those of users' modules. */
function ownImports(file: string): readonly Import[] {
  return importsOf(file).filter(({ specifier }) => file !== USERS_MODULES.file || specifier !== USERS_MODULES.specifier)
}

test('modules that users name are loaded in one place', () => {
  expect(importsOf(USERS_MODULES.file).length - ownImports(USERS_MODULES.file).length).toBe(1)
})

describe.for(names)('%s', (name) => {
  test('imports only what its row allows', () => {
    const wrong = shippedSources(name).flatMap((file) =>
      ownImports(file).flatMap((each) => {
        const why = whyForbidden(name, file, each)
        return why ? [`${file}:${each.line} imports ${each.specifier}: ${why}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })

  test('names in package.json only what its row allows', () => {
    const row = rowOf(name)
    const allowed = new Set([...Object.keys(row.imports).map((each) => `@qcs-policy/${each}`), ...row.outside])
    const manifest = JSON.parse(textOf(`packages/${name}/package.json`))
    // The bundled command needs nothing at run time, so what it imports stands among its development dependencies.
    const build = manifest.bin ? ['@types/node', '@types/picomatch', 'esbuild'] : []
    const named = ['dependencies', 'peerDependencies', 'optionalDependencies', 'devDependencies'].flatMap((kind) =>
      Object.keys(manifest[kind] ?? {}),
    )
    expect(named.filter((each) => !allowed.has(each) && !build.includes(each))).toEqual([])
  })

  test('names in package.json all that it imports', () => {
    const manifest = JSON.parse(textOf(`packages/${name}/package.json`))
    const named = {
      ...manifest.dependencies,
      ...manifest.peerDependencies,
      ...(manifest.bin && manifest.devDependencies),
    }
    const missing = shippedSources(name)
      .flatMap(ownImports)
      .map((each) => packageOf(each.specifier))
      .filter((each) => each !== undefined && !(each in named))
    expect(missing).toEqual([])
  })
})

test('no source file imports itself, however far round', () => {
  const graph = new Map(sources.map(({ file }) => [file, importedSources(file)]))
  expect(cyclesIn(graph)).toEqual([])
})

/** Why a row forbids an import of one of its files; undefined when it does not. */
function whyForbidden(name: string, file: string, { specifier, typeOnly }: Import): string | undefined {
  const row = rowOf(name)
  if (specifier.startsWith('.')) {
    const inside = importedFile(file, specifier).startsWith(`packages/${name}/src/`)
    return inside ? undefined : 'a relative import stays inside the sources of its package'
  }
  const packageName = packageOf(specifier)
  if (packageName === undefined) {
    return row.aboveTheLine ? `${name} stands above the line and knows nothing of Node` : undefined
  }
  if (!packageName.startsWith('@qcs-policy/')) {
    return row.outside.includes(packageName) ? undefined : 'not among its packages from elsewhere'
  }
  return whyForbiddenArrow(name, row, specifier, typeOnly)
}

function whyForbiddenArrow(name: string, row: PackageRow, specifier: string, typeOnly: boolean): string | undefined {
  const [, target = '', ...path] = specifier.split('/')
  if (target === name) return 'a package does not import itself by name'
  const allowed = row.imports[target]
  if (allowed === undefined) return `no arrow from ${name} to ${target}`
  if (allowed === 'all') return undefined
  if (path.length === 0) return typeOnly ? undefined : `from the index of ${target} only types`
  return allowed.includes(`./${path.join('/')}`) ? undefined : `of ${target} only ${allowed.join(', ')}`
}

/** The package behind a specifier; undefined for a part of Node. */
function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.')) return undefined
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return undefined
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function importedSources(file: string): string[] {
  return importsOf(file)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => importedFile(file, specifier))
}

/** Each way found from a file back to itself, as `a → b → a`. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles: string[] = []
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) cycles.push([...path.slice(start), file].join(' → '))
    if (start >= 0 || done.has(file)) return
    for (const next of graph.get(file) ?? []) walk(next, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) walk(file, [])
  return cycles
}
