// Which files belong to the project. It reads the folder itself rather than asking git, so that it sees a file before it
// is committed. It refuses to judge; the boundary tests do.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { projectRoot } from './packed.ts'

const notOurs = new Set(['node_modules', 'dist', 'coverage', '.git'])

/** All files of the project below a folder, as paths from the root with forward slashes. */
export function projectFiles(folder = '.'): string[] {
  const found: string[] = []
  const pending = [join(projectRoot, folder)]
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (notOurs.has(entry.name)) continue
      const path = join(directory, entry.name)
      if (entry.isDirectory()) pending.push(path)
      else found.push(relative(projectRoot, path).split(sep).join('/'))
    }
  }
  return found.sort()
}

/** The names of the packages that exist. */
export function packageNames(): string[] {
  return readdirSync(join(projectRoot, 'packages')).sort()
}

/** The shipped source files of a package: without tests and what only tests use. */
export function shippedSources(name: string): string[] {
  return projectFiles(`packages/${name}/src`).filter(
    (file) => file.endsWith('.ts') && !/\.test(-support)?\.ts$/.test(file),
  )
}

/** The text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(join(projectRoot, file), 'utf8')
}
