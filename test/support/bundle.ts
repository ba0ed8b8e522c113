// Bundles one entry of a package as a web page would get it, so that tests can ask what is inside and how large it is.
// It refuses to mend what a browser has not: an import of a part of Node ends the bundling.
import { join } from 'node:path'
import { build } from 'esbuild'
import { packageFolder, packedRoot, projectRoot } from './packed.ts'
import { textOf } from './project-files.ts'

/** An entry of a package, as its users write it. */
export type Entry = { readonly name: string; readonly specifier: string }

/** A bundle: minified code and the files that went into it. */
export type Bundle = { readonly code: string; readonly bytes: number; readonly inputs: readonly string[] }

/** The entries that a package's `exports` names. */
export function entriesOf(name: string): Entry[] {
  const { exports } = JSON.parse(textOf(`packages/${name}/package.json`))
  return Object.keys(exports)
    .filter((path) => path !== './package.json')
    .map((path) => ({ name, specifier: `@qcs-policy/${name}${path.slice(1)}` }))
}

/** Bundles an entry for a browser: a script that leaves nothing but one global name. */
export async function bundleForBrowser(specifier: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from '${specifier}'`, resolveDir: packedRoot ?? join(projectRoot, 'test') },
    absWorkingDir: packageFolder(specifier.split('/')[1] ?? ''),
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'bundled',
    target: 'es2023',
    minify: true,
    conditions: packedRoot ? ['module'] : ['@qcs-policy/source', 'module'],
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const code = outputFiles[0]?.text ?? ''
  return { code, bytes: Buffer.byteLength(code), inputs: Object.keys(metafile.inputs) }
}
