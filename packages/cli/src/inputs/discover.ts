// From the arguments of a command to the inputs they stand for: files, folders, globs and `-`. A named file is always
// taken; ignore rules hold for what folders and globs find. It refuses to read what it finds.
import { statSync } from 'node:fs'
import { join, normalize, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { type Input, STDIN_NAME } from './input.ts'
import { filesBelow } from './search.ts'

export type DiscoveryOptions = {
  /** The folder that relative paths start from. */
  readonly cwd: string
  /** The name for standard input. */
  readonly stdinFilename: string | undefined
}

/** The inputs in the order of the arguments. Folders are searched here and now. */
export function discoverInputs(args: readonly string[], options: DiscoveryOptions): Input[] {
  return args.flatMap((arg) => inputsOf(arg, options))
}

function inputsOf(arg: string, { cwd, stdinFilename }: DiscoveryOptions): Input[] {
  if (arg === '-') return [{ type: 'stdin', path: stdinFilename ?? STDIN_NAME }]
  const stats = statSync(resolve(cwd, arg), { throwIfNoEntry: false })
  if (stats?.isDirectory()) return inFolder(arg, cwd)
  if (!stats && isGlob(arg)) return inGlob(arg, cwd)
  return [{ type: 'file', path: normalize(arg) }]
}

/** Every JSON file in it, whatever it holds, and the folders below it that could not be searched. */
function inFolder(folder: string, cwd: string): Input[] {
  const { files, unreadable } = filesBelow(resolve(cwd, folder), (path) => path.toLowerCase().endsWith('.json'))
  return [
    { type: 'folder', path: normalize(folder), files: files.map((path) => join(folder, path)) },
    ...unreadable.map(({ path, reason }): Input => ({ type: 'nothing', path: join(folder, path), failure: reason })),
  ]
}

/** Every file that the glob matches, like the files a shell would have put in its place. */
function inGlob(glob: string, cwd: string): Input[] {
  const pattern = sep === '\\' ? glob.replaceAll('\\', '/') : glob
  const { base, glob: rest } = picomatch.scan(pattern)
  if (rest === '' || !statSync(resolve(cwd, base), { throwIfNoEntry: false })?.isDirectory()) {
    return [{ type: 'nothing', path: glob, failure: 'NO_MATCH' }]
  }
  const matches = picomatch(rest)
  const deepest = depthOf(rest)
  const { files } = filesBelow(
    resolve(cwd, base),
    (path) => matches(path),
    (folder) => folder.split('/').length <= deepest,
  )
  if (files.length === 0) return [{ type: 'nothing', path: glob, failure: 'NO_MATCH' }]
  return files.map((path) => ({ type: 'file', path: join(base, path) }))
}

/** How many folders deep a glob can match; so `*.json` does not search the whole tree. */
function depthOf(glob: string): number {
  return glob.includes('**') || glob.includes('(') ? Number.POSITIVE_INFINITY : glob.split('/').length - 1
}

function isGlob(arg: string): boolean {
  return /[*?[{]|[@!+]\(/.test(arg)
}
