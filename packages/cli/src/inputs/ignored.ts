// Which files `.gitignore` files leave out: those of the folder that is searched, of the folders below it, and of the
// folders above it up to the top of the repository. The deepest file with an opinion decides, as for git. It refuses to
// know what is searched for.
import { readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** Asks about absolute paths; folders are meant with `folder` true. The reading of `.gitignore` files is remembered. */
export type IgnoredFiles = { readonly isIgnored: (path: string, folder: boolean) => boolean }

/** Folders that are never searched: other people's packages, and the insides of version control. */
const NEVER: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn'])

/** True for the name of a folder that is never searched. */
export function isNeverSearched(name: string): boolean {
  return NEVER.has(name)
}

/** The ignore rules that hold below an absolute folder which the user named. */
export function ignoredFilesBelow(root: string): IgnoredFiles {
  const read = new Map<string, Ignore | undefined>()
  const rulesOf = (folder: string): Ignore | undefined => {
    if (!read.has(folder)) read.set(folder, readRules(join(folder, '.gitignore')))
    return read.get(folder)
  }
  const decide = (path: string, folder: boolean, top: string): boolean => {
    for (let at = dirname(path); ; at = dirname(at)) {
      const name = relative(at, path).split(sep).join('/')
      const verdict = rulesOf(at)?.test(folder ? `${name}/` : name)
      if (verdict?.ignored) return true
      if (verdict?.unignored || at === top || at === dirname(at)) return false
    }
  }
  const repository = repositoryOf(root)
  // Whoever names an ignored folder wants it searched, so the files above it have no say.
  const top = root !== repository && decide(root, true, repository) ? root : repository
  return { isIgnored: (path, folder) => decide(path, folder, top) }
}

/** The folder with `.git` that a folder lies in; the folder itself when there is none. */
function repositoryOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (statSync(join(at, '.git'), { throwIfNoEntry: false })) return at
    if (at === dirname(at)) return folder
  }
}

function readRules(file: string): Ignore | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined
  try {
    return ignore().add(readFileSync(file, 'utf8'))
  } catch {
    // One that cannot be read has no say, as for git.
    return undefined
  }
}
