// A role session: what assuming a role gives, and how long it lasts (EVAL-6). Times are texts as COND-9 writes them. It
// refuses to know a clock and whether the role still exists.
import type { Policy } from '@qcs-policy/syntax'
import { type DateTime, readDateTime } from '@qcs-policy/syntax/read'
import { shown } from '../diagnostic.ts'

/** A session of role `role` of account `owner`. What it may do is looked up with each request. */
export type RoleSession = {
  readonly type: 'session'
  /** The uin of the account that the role belongs to. */
  readonly owner: string
  /** The role's name. */
  readonly role: string
  /** The role's id, where it is known; a role made anew under the same name is another one. */
  readonly roleId?: string
  /** It narrows what the role may do (EVAL-4). */
  readonly sessionPolicy?: Policy
  /** The first instant at which the session is over, in UTC. */
  readonly expires: string
}

/** Whether the session is over at `now`. A time that cannot be read counts as over. */
export function isExpired(session: RoleSession, now: string): boolean {
  const end = dateTimeOf(session.expires)
  const at = dateTimeOf(now)
  if (end === undefined || at === undefined) return true
  return at.seconds > end.seconds || (at.seconds === end.seconds && at.nanoseconds >= end.nanoseconds)
}

/** The instant that a text from outside names, if it is one. */
export function dateTimeOf(text: unknown): DateTime | undefined {
  return typeof text === 'string' ? readDateTime(text) : undefined
}

/** What is to be said of a time that cannot be read. */
export function timeWords(now: unknown): string {
  const given = now === undefined ? 'No time was given' : `${shown(now)} is no time`
  return `${given}, so when a role session begins and ends is unknown; write one as in \`2026-01-31T08:00:00Z\``
}

/** The text of an instant in whole seconds; rounded down, so that a session never lasts longer than asked for. */
export function textOfTime(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, -'.000Z'.length)}Z`
}
