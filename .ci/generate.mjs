// Writes every file that is made from another one; `npm run generate` builds and runs it, and CI fails when that changes
// anything. A generator is a module in .ci/generators whose default export gives the files it makes, as a map from their
// path to their text; it may import what was built, by the path of a dist. This file refuses to know what they make.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import account from './generators/account.mjs'
import catalog from './generators/catalog.mjs'
import diagrams from './generators/diagrams.mjs'
import docs from './generators/docs.mjs'
import evaluation from './generators/evaluation.mjs'
import lint from './generators/lint.mjs'
import lintConfig from './generators/lint-config.mjs'
import schema from './generators/schema.mjs'
import { root } from './pnpm.mjs'

/** Each generator by its name: import it above, add it here, and nowhere else. */
const generators = { account, catalog, diagrams, docs, evaluation, lint, lintConfig, schema }

for (const [name, generate] of Object.entries(generators)) {
  const files = Object.entries(await generate())
  const changed = files.filter(([file, text]) => writeIfChanged(join(root, file), text))
  process.stdout.write(`${name}: ${files.length} files, ${changed.length} changed\n`)
}

function writeIfChanged(file, text) {
  if (read(file) === text) return false
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return true
}

/** The text of a file; undefined when there is none yet. */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
