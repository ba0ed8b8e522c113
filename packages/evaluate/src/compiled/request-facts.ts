// A request as the matchers want it: checked, with ids as text, the action split, and room for what is found on the way.
// A request is data of strangers, so nothing is taken on trust. It refuses to know any policy.
import { MAX_REQUEST_RESOURCES, MAX_REQUEST_TEXT_LENGTH } from '../limits.ts'
import type { AuthorizationRequest } from '../request.ts'
import { type CallerFacts, readCaller } from './caller.ts'
import { isRecord } from './record.ts'

/** A request that can be judged. One shape for all, so that the matchers stay fast. */
export type RequestFacts = {
  readonly caller: CallerFacts
  /** The action without `name/` (ACT-1). */
  readonly action: string
  /** Where its colon stands, -1 without one. */
  readonly colon: number
  readonly resources: string | readonly string[]
  readonly context: Readonly<Record<string, unknown>> | undefined
  readonly now: string | undefined
}

const PREFIX = 'name/'

/** The facts of a request, or what is wrong with it in words. Never calls anything of the request but its getters. */
export function readRequest(request: AuthorizationRequest): RequestFacts | string {
  const given: unknown = request
  if (!isRecord(given)) return 'The request is no object'
  const caller = readCaller(given['principal'])
  if (typeof caller === 'string') return caller
  const action = given['action']
  if (typeof action !== 'string') return 'The `action` of the request is no string'
  if (action.length > MAX_REQUEST_TEXT_LENGTH) return tooLong('action')
  const resources = readResources(given['resource'])
  if (resources === undefined) return 'The `resource` of the request is neither a string nor a list of strings'
  if (resources === TOO_MUCH) {
    return `The request names more than ${MAX_REQUEST_RESOURCES} resources, or one of more than ${MAX_REQUEST_TEXT_LENGTH} characters`
  }
  const context = given['context'] ?? undefined
  if (context !== undefined && !isRecord(context)) return 'The `context` of the request is no object'
  const now = given['now'] ?? undefined
  if (now !== undefined && typeof now !== 'string') return 'The `now` of the request is no string'
  const bare = action.startsWith(PREFIX) ? action.slice(PREFIX.length) : action
  return { caller, action: bare, colon: bare.indexOf(':'), resources, context, now }
}

/** The service of the action, or nothing when it names none. */
export function serviceOf({ action, colon }: RequestFacts): string | undefined {
  return colon < 0 ? undefined : action.slice(0, colon)
}

const TOO_MUCH = Symbol('more than is looked at')

/** Absent is `*` (RES-8). */
function readResources(given: unknown): string | readonly string[] | typeof TOO_MUCH | undefined {
  if (typeof given === 'string') return given.length > MAX_REQUEST_TEXT_LENGTH ? TOO_MUCH : given
  if (given === undefined || given === null) return '*'
  if (!Array.isArray(given)) return undefined
  if (given.length > MAX_REQUEST_RESOURCES) return TOO_MUCH
  const texts: string[] = []
  for (let i = 0; i < given.length; i += 1) {
    const text: unknown = given[i]
    if (typeof text !== 'string') return undefined
    if (text.length > MAX_REQUEST_TEXT_LENGTH) return TOO_MUCH
    texts.push(text)
  }
  return texts
}

function tooLong(member: string): string {
  return `The \`${member}\` of the request has more than ${MAX_REQUEST_TEXT_LENGTH} characters`
}
