// Walks a folder, without recursion and in the order of names, and gives the files that are not ignored. Links to
// folders are not followed, so that no circle is walked. It refuses to know which files are policies.
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type IgnoredFiles, ignoredFilesBelow, isNeverSearched } from './ignored.ts'

/** What a search gives: files as paths below the folder, with `/`; and folders that could not be read. */
export type Found = {
  readonly files: readonly string[]
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[]
}

/**
 * The files below an absolute folder. `isWanted` and `isEntered` see paths relative to it; they are asked before the
 * ignore rules, which cost more. Without `ignored` those of `.gitignore` files hold.
 */
export function filesBelow(
  root: string,
  isWanted: (path: string) => boolean,
  isEntered: (path: string) => boolean = () => true,
  ignored: IgnoredFiles = ignoredFilesBelow(root),
): Found {
  const files: string[] = []
  const unreadable: { path: string; reason: string }[] = []
  const pending = ['']
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const entries = entriesOf(join(root, folder))
    if (typeof entries === 'string') {
      unreadable.push({ path: folder, reason: entries })
      continue
    }
    const below: string[] = []
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (!isNeverSearched(entry.name) && isEntered(path) && !ignored.isIgnored(join(root, path), true))
          below.push(path)
      } else if (isWanted(path) && isFile(entry, join(root, path)) && !isIgnoredFile(ignored, root, path)) {
        files.push(path)
      }
    }
    // The last one pushed is the next one searched.
    pending.push(...below.reverse())
  }
  return { files, unreadable }
}

function isIgnoredFile(ignored: IgnoredFiles, root: string, path: string): boolean {
  return ignored.isIgnored(join(root, path), false)
}

/** True for a file and for a link to one; a link that leads nowhere counts, so that reading it tells. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return statSync(path).isFile()
  } catch {
    return true
  }
}

function entriesOf(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    return systemErrorCode(error)
  }
}

/** The code of an error of the file system, such as `ENOENT`. */
export function systemErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : UNKNOWN_ERROR
}

/** What stands for the code of an error that has none. */
export const UNKNOWN_ERROR = 'UNKNOWN'
