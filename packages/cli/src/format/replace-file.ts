// Puts a text in the place of a file's content in one step: whoever reads the file gets the old content or the new one,
// never half of it. It refuses to know what the text is.
import { randomUUID } from 'node:crypto'
import { accessSync, chmodSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Replaces the content of an existing file and keeps its mode. A symbolic link stays one: what it leads to is replaced.
 * Throws the errors of the file system, after which the file is as it was.
 */
export function replaceFile(path: string, text: string): void {
  const target = realpathSync(path)
  // Renaming would work on a read-only file too, against the will of whoever made it so.
  accessSync(target, constants.W_OK)
  const mode = statSync(target).mode & 0o7777
  const fresh = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  try {
    writeFileSync(fresh, text, { flag: 'wx', mode, flush: true })
    chmodSync(fresh, mode)
    renameSync(fresh, target)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}
