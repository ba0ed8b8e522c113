// A request in the words of a policy that covers it and nothing else: its action and its resource. What cannot be written so
// is refused, with the reason. It refuses to know layers and callers.
import type { ActionPattern, ResourcePattern, Segment } from '@qcs-policy/syntax'
import type { ActionFacts } from '../../compiled/action-facts.ts'
import type { RequestFacts } from '../../compiled/request-facts.ts'
import type { ResourceFacts } from '../../compiled/resource-facts.ts'
import { segmentTexts } from '../resource-segments.ts'

/** A pattern for exactly what is asked for, or why there is none. */
export type Exact<Pattern> = { readonly pattern: Pattern } | { readonly refusal: string }

const ACTION = /^[\w.-]+:[\w.-]+$/
const DIGITS = /^[0-9]+$/

/** ACT-1: an operation by its full name. */
export function exactAction({ text, service, api }: ActionFacts): Exact<ActionPattern> {
  if (service === undefined || !ACTION.test(text)) {
    return { refusal: 'the action is not the plain name of one operation, so a policy cannot name exactly it' }
  }
  return {
    pattern: {
      type: 'action',
      form: 'api',
      text,
      prefixed: false,
      service: segment(service),
      name: segment(api),
    },
  }
}

const BESIDE_OTHERS =
  'a grant on `*`, for the resource that is not named, would cover the other resources whatever they are; ask for them one by one'

/** The resource as it is asked for, with its owner written out (RES-5, RES-9). */
export function exactResource(resource: ResourceFacts, { resources }: RequestFacts): Exact<ResourcePattern> {
  const { form, text, owner: ownerUin, accountName } = resource
  if (form === 'star') {
    const isAlone = typeof resources === 'string' || resources.every((one) => one === text)
    return isAlone ? { pattern: { type: 'resource', form: 'any', text } } : { refusal: BESIDE_OTHERS }
  }
  if (form === 'other') {
    return { refusal: 'only `*` covers what is not six segments that begin with `qcs`, and it covers much more' }
  }
  if (text.includes('*')) {
    return {
      refusal:
        'a `*` in a policy stands for any text, so no policy covers exactly this resource; ask for one resource by its own name',
    }
  }
  const { project, service, region, account, resource: sixth } = segmentTexts(text)
  const owner = account === '' ? `uin/${ownerUin ?? ''}` : account
  const kind = owner.startsWith('uin/') ? 'uin' : 'uid'
  const id = owner.slice(4)
  const isAccount = account === '' || accountName === kind
  if (!isAccount || !DIGITS.test(id) || service === '' || sixth === '' || text.includes('${')) {
    return {
      refusal: 'a policy cannot name exactly this resource; give its service, its account and its name in plain text',
    }
  }
  return {
    pattern: {
      type: 'resource',
      form: 'qcs',
      text: `qcs:${project}:${service}:${region}:${owner}:${sixth}`,
      project: segment(project),
      service: segment(service),
      region: segment(region),
      account: { ...segment(owner), form: kind, id },
      resource: segment(sixth),
    },
  }
}

function segment(text: string): Segment {
  return { text, variables: [] }
}
