// Paths as other programs want them: below the top of the checkout, with slashes, and as URIs. It refuses to know what is
// found in the files, and whether they exist.
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Surroundings } from '../surroundings.ts'

/** Where the command runs, and the folder that paths in reports start from. */
export type PathRoot = { readonly cwd: string; readonly root: string }

/** Variables in which a CI names the top of the checkout: GitHub Actions, GitLab. */
const CHECKOUT_VARIABLES = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR']

/**
 * The folder that paths start from: the checkout of the CI that the command runs in, so that a job may change into a folder
 * of it; elsewhere the folder that the command runs in.
 */
export function pathRootOf({ cwd, env }: Pick<Surroundings, 'cwd' | 'env'>): PathRoot {
  for (const name of CHECKOUT_VARIABLES) {
    const folder = env[name]
    if (folder !== undefined && isAbsolute(folder) && within(folder, cwd) !== undefined) return { cwd, root: folder }
  }
  return { cwd, root: cwd }
}

/** The path below the root, with slashes; the absolute path of what lies elsewhere. */
export function pathInReport(path: string, { cwd, root }: PathRoot): string {
  const absolute = resolve(cwd, path)
  return withSlashes(within(root, absolute) ?? absolute)
}

/** A reference to a file: relative to the root and percent-encoded, or a `file:` URI where the file lies elsewhere. */
export function uriInReport(
  path: string,
  { cwd, root }: PathRoot,
): { readonly uri: string; readonly isRelative: boolean } {
  const absolute = resolve(cwd, path)
  const below = within(root, absolute)
  if (below === undefined) return { uri: pathToFileURL(absolute).href, isRelative: false }
  const segments = withSlashes(below).replace(/\p{Cs}/gu, '\ufffd')
  return { uri: segments.split('/').map(encodeURIComponent).join('/'), isRelative: true }
}

/** The path from a folder to what lies in it, `.` for itself; `undefined` for what lies elsewhere. */
function within(folder: string, path: string): string | undefined {
  const below = relative(folder, path)
  if (below === '') return '.'
  return below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below) ? undefined : below
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
