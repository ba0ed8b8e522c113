// A request as the matchers want it: checked, with ids as text, the action split, and room for what is found on the way.
// A request is data of strangers, so nothing is taken on trust. It refuses to know any policy.
import { MAX_REQUEST_RESOURCES, MAX_REQUEST_TEXT_LENGTH } from '../limits.ts'
import type { AuthorizationRequest } from '../request.ts'
import { type ActionFacts, readAction } from './action-facts.ts'
import { type CallerFacts, type CallerSlots, createCallerSlots, fillCaller } from './caller.ts'
import { isRecord } from './record.ts'

/** Where a request is read to. One shape for all, so that the matchers stay fast. */
export type RequestSlots = {
  readonly caller: CallerSlots
  /** As given. */
  actionText: string
  /** What is known of it, which is remembered for each action: whoever reads a request fills it in. */
  action: ActionFacts
  resources: string | readonly string[]
  context: Readonly<Record<string, unknown>> | undefined
  now: string | undefined
}

/** A request that can be judged. */
export type RequestFacts = Readonly<Omit<RequestSlots, 'caller'>> & { readonly caller: CallerFacts }

const NO_ACTION = readAction('')

export function createRequestSlots(): RequestSlots {
  return {
    caller: createCallerSlots(),
    actionText: '',
    action: NO_ACTION,
    resources: '*',
    context: undefined,
    now: undefined,
  }
}

/** The facts of a request in slots of their own, or what is wrong with it in words. */
export function readRequest(request: AuthorizationRequest): RequestFacts | string {
  const slots = createRequestSlots()
  const fault = fillRequest(slots, request)
  if (fault !== undefined) return fault
  slots.action = readAction(slots.actionText)
  return slots
}

/**
 * Reads a request, but for what is known of its action. Answers what is wrong with it in words, and then the slots hold
 * nothing to be used. Calls nothing of
 * the request but its getters, each once. Hot: allocates nothing for one resource.
 */
export function fillRequest(slots: RequestSlots, request: AuthorizationRequest): string | undefined {
  const given: unknown = request
  if (!isRecord(given)) return 'The request is no object'
  const fault = fillCaller(slots.caller, given['principal'])
  if (fault !== undefined) return fault
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
  slots.actionText = action
  slots.resources = resources
  slots.context = context
  slots.now = now
  return undefined
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
