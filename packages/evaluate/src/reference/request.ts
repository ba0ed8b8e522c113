// Reads a request as it came: what its type promises is checked here (EVAL-10). It refuses to know any policy.
import { MAX_REQUEST_RESOURCES, MAX_REQUEST_TEXT_LENGTH } from '../limits.ts'
import { type RequestAction, readRequestAction } from './actions.ts'
import { type Caller, readCaller } from './caller.ts'
import { isObject, type Malformed, memberOf } from './json.ts'

/** A request whose members are what they should be. */
export type ReadRequest = {
  readonly caller: Caller
  readonly action: RequestAction
  readonly resources: readonly string[]
  readonly context: object
  readonly now: string | undefined
}

/** EVAL-10: the request, or what is wrong with it. */
export function readRequest(request: unknown): ReadRequest | Malformed {
  if (!isObject(request)) return { malformed: 'the request is no object' }
  const caller = readCaller(memberOf(request, 'principal'))
  if ('malformed' in caller) return caller
  const action = memberOf(request, 'action')
  if (!isText(action)) return { malformed: 'the action is no text, or too long' }
  const resources = readResources(memberOf(request, 'resource'))
  if ('malformed' in resources) return resources
  const context = memberOf(request, 'context') ?? {}
  if (!isObject(context)) return { malformed: 'the context is no object' }
  const now = memberOf(request, 'now')
  if (now !== undefined && typeof now !== 'string') return { malformed: 'the time of the request is no text' }
  return { caller, action: readRequestAction(action), resources, context, now }
}

/** RES-8: no resource means `*`; one stands for a list of one. */
function readResources(value: unknown): readonly string[] | Malformed {
  const list = value === undefined ? ['*'] : Array.isArray(value) ? Array.from<unknown>(value) : [value]
  if (list.length > MAX_REQUEST_RESOURCES) return { malformed: 'the request names too many resources' }
  return list.every(isText) ? list : { malformed: 'a resource is no text, or too long' }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_REQUEST_TEXT_LENGTH
}
