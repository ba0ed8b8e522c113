// Resource patterns against each other (RES-1 to RES-7). It refuses to judge, and to guess: `false` says that it could not be
// shown.
import { REGION_SPELLINGS } from '@qcs-policy/evaluate'
import type { ResourcePattern } from '@qcs-policy/syntax'
import { globCovers } from './globs.ts'

/** A resource pattern with six segments. */
export type QcsPattern = Extract<ResourcePattern, { form: 'qcs' }>

/** `*`: every resource, `*` included, which operation-level actions are checked against (RES-1, RES-7). */
export function isEveryResource(pattern: ResourcePattern): boolean {
  return pattern.form === 'any'
}

/** Six segments that leave everything open but perhaps the service and the account: `qcs::cvm:::*`. */
export function isEveryNamedResource(pattern: ResourcePattern): pattern is QcsPattern {
  return (
    pattern.form === 'qcs' &&
    isOpen(pattern.project.text) &&
    isOpen(pattern.region.text) &&
    (pattern.account.form === 'blank' || pattern.account.form === 'any') &&
    isOpenContent(pattern.resource.text)
  )
}

/** `*`, or six segments that come to the same for actions that take resources. */
export function isAnyResource(pattern: ResourcePattern): boolean {
  return isEveryResource(pattern) || isEveryNamedResource(pattern)
}

/** Blank or `*`. */
export function isOpen(segment: string): boolean {
  return segment === '' || segment === '*'
}

/** `*` or `*` on both sides of a slash (RES-6). */
export function isOpenContent(segment: string): boolean {
  return segment === '*' || segment === '*/*'
}

/** True when every resource that `narrow` covers, or may cover, is covered by `wide` in the same way. */
export function coversResource(wide: ResourcePattern, narrow: ResourcePattern): boolean {
  if (wide.text === narrow.text) return true
  if (wide.form === 'any') return narrow.form === 'qcs' || narrow.form === 'any'
  if (wide.form !== 'qcs' || narrow.form !== 'qcs') return false
  return (
    // A blank project is not sure of every project (RES-2), and what an account segment covers depends on the owner (RES-5).
    wide.project.text === narrow.project.text &&
    wide.account.text === narrow.account.text &&
    (isOpen(wide.service.text) || wide.service.text === narrow.service.text) &&
    (isOpen(wide.region.text) || sameRegion(wide.region.text, narrow.region.text)) &&
    coversContent(wide, narrow)
  )
}

/** True for two spellings of one region (RES-4). */
export function sameRegion(one: string, other: string): boolean {
  return one === other || (REGION_SPELLINGS.get(one)?.includes(other) ?? false)
}

function coversContent({ resource: wide }: QcsPattern, { resource: narrow }: QcsPattern): boolean {
  if (wide.text === narrow.text) return true
  if (wide.variables.length > 0 || narrow.variables.length > 0) return false
  if (isOpenContent(wide.text)) return narrow.text !== ''
  // Only a written `*` may stand for what takes no resource (RES-7); `**` covers the same names and not that.
  if (isOpenContent(narrow.text)) return false
  // `P/*` also covers `P`.
  return (
    globCovers(wide.text, narrow.text) || (wide.text.endsWith('/*') && globCovers(wide.text.slice(0, -2), narrow.text))
  )
}
