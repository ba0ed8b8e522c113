// Makes the generated parts of the documentation, from the sources: what makes them is TypeScript beside the tests that
// check it, so it is bundled first. It refuses to know what it makes.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The files with a generated part, as a map from their path to their text. */
export default async function generateDocs() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('generated-parts.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@qcs-policy/source'],
    define: { 'import.meta.url': JSON.stringify(new URL('../support/packed.ts', import.meta.url).href) },
    write: false,
    logLevel: 'error',
  })
  const source = Buffer.from(outputFiles[0].contents).toString('base64')
  const { generatedFiles } = await import(`data:text/javascript;base64,${source}`)
  return generatedFiles()
}
