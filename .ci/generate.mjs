// Writes every file that is made from another one; `npm run generate` runs it, and CI fails when that changes anything.
// A generator is a module whose default export gives the files it makes, as a map from their path to their text; it
// reads what was built, so it may import a package by the path of its dist. This file refuses to know what they draw.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './pnpm.mjs'

/** Paths from the root; a new generator is added here and nowhere else. */
const generators = []

for (const path of generators) {
  const { default: generate } = await import(new URL(`../${path}`, import.meta.url).href)
  const files = Object.entries(await generate())
  const changed = files.filter(([file, text]) => writeIfChanged(join(root, file), text))
  process.stdout.write(`${path}: ${files.length} files, ${changed.length} changed\n`)
}

function writeIfChanged(file, text) {
  if (read(file) === text) return false
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return true
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
