// On which terms a role is assumed: its trust policy, how long the session lasts and from when, and what narrows it. What
// is missing or cannot be is reported. It refuses to know the caller.
import type { Policy } from '@qcs-policy/syntax'
import { diagnosticOf, shown } from '../diagnostic.ts'
import { parseDocument, usable } from '../document.ts'
import type { RoleExport } from '../model.ts'
import { inForce } from '../resolve/attached.ts'
import type { InAccount } from '../resolve/find.ts'
import { type Found, notFound } from '../resolve/outcome.ts'
import { dateTimeOf, timeWords } from './role-session.ts'

/** What the cloud takes when no duration is given (STS API 2018-08-13, AssumeRole). */
const DEFAULT_DURATION = 7200
const LONGEST_DURATION = 43_200

/** The trust policy of a role. */
export function trustPolicyOf({ owner, member }: InAccount<RoleExport>): Found<Policy> {
  const who = `role \`${owner.account.uin}/role/${member.name}\``
  if (member.trustPolicy !== undefined) return inForce(member.trustPolicy, `the trust policy of ${who}`)
  const message = `The trust policy of ${who} was not exported, so who may assume it is unknown; call GetRole for it (\`GetRole.${member.name}.json\`), or write \`trustPolicy\``
  return notFound('not-exported', message)
}

/** How many seconds a session lasts when so many are asked for. */
export function durationOf({ name, sessionDuration }: RoleExport, asked: number | undefined): Found<number> {
  if (asked !== undefined && !(Number.isInteger(asked) && asked >= 0 && asked <= LONGEST_DURATION)) {
    const message = `A session cannot last ${shown(asked)} seconds; give a whole number from 0 to ${LONGEST_DURATION}`
    return notFound('duration-malformed', message)
  }
  if (sessionDuration === undefined) {
    const message = `How long a session of role \`${name}\` may last was not exported; call GetRole for it (\`GetRole.${name}.json\`), or write \`sessionDuration\``
    return notFound('not-exported', message)
  }
  if (asked === undefined) {
    const seconds = Math.min(DEFAULT_DURATION, sessionDuration)
    const message = `No duration was given, so the session lasts ${seconds} seconds`
    return { value: seconds, diagnostics: [diagnosticOf('duration-assumed', message)] }
  }
  if (asked <= sessionDuration) return { value: asked, diagnostics: [] }
  const message = `A session of role \`${name}\` lasts at most ${sessionDuration} seconds, not ${asked}; ask for less`
  return notFound('duration-too-long', message)
}

/** The session policy of a document, value or text; no value without an error when none was given. */
export function sessionPolicyOf(document: unknown): Found<Policy> {
  if (document === undefined || document === null) return { diagnostics: [] }
  const { policy, diagnostics } = parseDocument(document, 'session')
  if (usable(policy)) return { value: policy, diagnostics: [] }
  const fault = diagnostics.find(({ severity }) => severity === 'error')
  const why = fault?.message ?? 'it holds no policy document'
  const message = `The session policy cannot be evaluated, so what it denies is unknown: ${why}`
  return { diagnostics: [diagnosticOf('document-refused', message, fault?.path ?? [], fault)] }
}

/** When the session begins, in seconds since 1970. */
export function startOf(now: unknown): Found<number> {
  const start = dateTimeOf(now)
  if (start !== undefined) return { value: start.seconds, diagnostics: [] }
  return notFound('time-malformed', timeWords(now))
}
