// The resource of a request (section 3 of the language): data, not a pattern. It refuses to know who owns it.

/** A request's resource: `*`, six segments, or anything else. */
export type RequestResource =
  | { readonly form: 'any' }
  | ({ readonly form: 'qcs' } & RequestSegments)
  | { readonly form: 'other' }

/** The segments after `qcs`; the sixth keeps any further colons (RES-9: and its stars are literals). */
type RequestSegments = {
  readonly project: string
  readonly service: string
  readonly region: string
  readonly account: string
  readonly sixth: string
}

/** Section 3: split at the first five colons; RES-8: one that is not six segments is covered by `*` only. */
export function readRequestResource(text: string): RequestResource {
  if (text === '*') return { form: 'any' }
  const [first, project, service, region, account, ...rest] = text.split(':')
  if (first !== 'qcs' || project === undefined || service === undefined || region === undefined)
    return { form: 'other' }
  if (account === undefined || rest.length === 0) return { form: 'other' }
  return { form: 'qcs', project, service, region, account, sixth: rest.join(':') }
}
