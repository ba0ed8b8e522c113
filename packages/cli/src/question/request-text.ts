// `--request`: an authorization request as JSON. It refuses to judge the members, which the evaluator does (EVAL-10); only a
// member that nothing reads is a fault, for a slip in a name would change the answer in silence.
import type { AuthorizationRequest } from '@qcs-policy/evaluate'

/** Members that were given; the others come from options. */
export type GivenRequest = Partial<AuthorizationRequest>

export type RequestReading =
  | { readonly request: GivenRequest }
  | { readonly fault: 'no-json' | 'no-object'; readonly detail: string }
  | { readonly fault: 'unknown-member'; readonly detail: string }

const MEMBERS: Readonly<Record<keyof AuthorizationRequest, true>> = {
  principal: true,
  action: true,
  resource: true,
  context: true,
  now: true,
}

/** Reads a request. */
export function readRequest(text: string): RequestReading {
  const value = jsonOf(text)
  if ('problem' in value) return { fault: 'no-json', detail: value.problem }
  if (!isRequest(value.json)) return { fault: 'no-object', detail: '' }
  const unknown = Object.keys(value.json).find((name) => !Object.hasOwn(MEMBERS, name))
  if (unknown !== undefined) return { fault: 'unknown-member', detail: unknown }
  const given = Object.entries(value.json).filter(([, member]) => member !== null)
  return { request: Object.fromEntries(given) }
}

function jsonOf(text: string): { readonly json: unknown } | { readonly problem: string } {
  try {
    return { json: JSON.parse(text.replace(/^\ufeff/, '')) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** Any object: the evaluator trusts the type of no member. */
function isRequest(value: unknown): value is GivenRequest {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
