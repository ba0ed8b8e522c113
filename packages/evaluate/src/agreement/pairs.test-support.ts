// Pairs of policies in force and a request, from one seed each set: the policies are written for a request, and several
// requests near it are put to them. It refuses to know any evaluator.
import type { AuthorizationRequest } from '../request.ts'
import type { SetDraft } from './draft.test-support.ts'
import { setFor } from './policies.test-support.ts'
import { randomFrom } from './random.test-support.ts'
import { type Focus, type RequestDraft, requestsFor } from './requests.test-support.ts'

/** How many requests are put to one set of policies. */
export const REQUESTS_PER_SET = 10

/** One set of policies with its requests, all of it JSON. */
export type SetOfPairs = {
  readonly set: SetDraft
  /** What the policies are written for; the first of the requests. */
  readonly focus: Focus
  readonly requests: readonly RequestDraft[]
}

/** The pairs of a seed, always the same ones. */
export function pairsFrom(seed: number): SetOfPairs {
  const random = randomFrom(seed)
  const { set, focus } = setFor(random)
  return { set, focus, requests: requestsFor(random, focus, REQUESTS_PER_SET) }
}

/** A draft as the request that an evaluator is given: what its type promises, the evaluator has to check. */
export function requestOf(draft: RequestDraft): AuthorizationRequest {
  // What Reflect gives may be anything, which is the point: the evaluators are promised no type.
  const holder: object = { draft }
  return Reflect.get(holder, 'draft')
}
