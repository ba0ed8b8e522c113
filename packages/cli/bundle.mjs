// Makes the command a few files, dist/*.js, with everything it needs inside: importing chevrotain file by file costs 0.4 s
// at each start, bundled 0.02 s. What only some commands load (the evaluator, accounts, YAML) comes in files of its own: in
// one file with the rest it cost `lint` another 0.03 s. The licenses of what went in are put beside them.
// It refuses to know what the command does.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: { 'qcs-policy': 'src/index.ts' },
  outdir: 'dist',
  // All in one folder, from where package.json is found.
  chunkNames: '[name]-[hash]',
  splitting: true,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  conditions: ['@qcs-policy/source'],
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  logLevel: 'warning',
  // CommonJS packages inside the bundle ask for Node's own modules through `require`.
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module';const require = createRequireOfBundle(import.meta.url);",
  },
})

// The names of shared parts hold a hash, so those of an earlier build would stay.
for (const file of readdirSync(join(here, 'dist'))) {
  if (file.endsWith('.js') && !(`dist/${file}` in metafile.outputs)) rmSync(join(here, 'dist', file))
}
// The pages that `rules NAME` prints: of the parser's codes and of the rules.
rmSync(join(here, 'dist/pages'), { recursive: true, force: true })
const pages = [
  '../../docs/diagnostics',
  ...readdirSync(join(here, '../lint/src/rules')).map((name) => `../lint/src/rules/${name}`),
]
for (const folder of pages.filter((name) => !name.endsWith('.ts'))) {
  for (const file of readdirSync(join(here, folder)).filter((name) => name.endsWith('.md') && name !== 'README.md'))
    cpSync(join(here, folder, file), join(here, 'dist/pages', file))
}

writeFileSync(join(here, 'dist/THIRD-PARTY-NOTICES.txt'), licensesOf(Object.keys(metafile.inputs)))

/** The name, version and license text of every package from elsewhere that these files belong to. */
function licensesOf(files) {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== undefined))
  return [...folders]
    .map(licenseOf)
    .sort((a, b) => (a < b ? -1 : 1))
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** The folder below the innermost node_modules; undefined for a file of this project. */
function packageFolder(file) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]
}

function licenseOf(folder) {
  const absolute = join(here, folder)
  const { name, version, license } = JSON.parse(readFileSync(join(absolute, 'package.json'), 'utf8'))
  const texts = readdirSync(absolute)
    .filter((file) => /^(licen[cs]e|notice)/i.test(file))
    .map((file) => readFileSync(join(absolute, file), 'utf8').trim())
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`
}
