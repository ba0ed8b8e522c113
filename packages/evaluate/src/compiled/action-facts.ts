// The action of a request as the matchers want it (ACT-1). It refuses to know patterns.

export type ActionFacts = {
  /** Without a leading `name/`, which has no meaning. */
  readonly text: string
  /** Where its colon stands, -1 without one. */
  readonly colon: number
  /** What stands before the colon, or nothing when there is none. */
  readonly service: string | undefined
  /** What stands behind it. */
  readonly api: string
  /** By the names that list operations have: what an API does is not known here. */
  readonly lists: boolean
  /** True where the live service may depart from a deny (EVAL-9). */
  readonly mayDepart: boolean
  /** Where the region of a resource begins that names the service of the action, and no project. */
  readonly regionAt: number
  /** A number made of the service. */
  readonly seed: number
}

const PREFIX = 'name/'

export function readAction(given: string): ActionFacts {
  const text = given.startsWith(PREFIX) ? given.slice(PREFIX.length) : given
  const colon = text.indexOf(':')
  const service = colon < 0 ? undefined : text.slice(0, colon)
  const api = text.slice(colon + 1)
  const lists = service !== undefined && (api.startsWith('Describe') || api.startsWith('List'))
  return {
    text,
    colon,
    service,
    api,
    lists,
    mayDepart: lists || service === 'finance' || service === 'cos',
    regionAt: 'qcs::'.length + Math.max(colon, 0) + 1,
    seed: seedOf(service ?? ''),
  }
}

/** Any number will do that differs for most services. */
function seedOf(service: string): number {
  let seed = service.length
  for (let i = 0; i < service.length; i += 1) seed = (Math.imul(seed, 31) + service.charCodeAt(i)) | 0
  return seed
}
