// A requested resource as the matchers want it: split at the first five colons, its account read, its owner found
// (RES-12). It refuses to know any policy's resources.
import type { Account } from '../request.ts'
import type { CallerFacts } from './caller.ts'
import { isDigits } from './record.ts'

/** How the 5th segment of a request names an account (RES-5). */
type AccountName = 'uin' | 'uid' | 'blank' | 'other'

/**
 * Where a requested resource is read to. Segments begin at `…At` in `text` and end before a colon, the sixth with the text.
 * All but `text` and `print` depends on what stands before the sixth segment, the caller's identity and the given owner.
 */
export type ResourceSlots = {
  text: string
  /** `star` is `*`, an operation-level request (RES-7); `other` is neither that nor six segments (RES-8). */
  form: 'star' | 'qcs' | 'other'
  serviceAt: number
  regionAt: number
  accountAt: number
  sixthAt: number
  /** Segments as texts, once they were asked for: see {@link serviceOf}, {@link regionOf}. */
  service: string | undefined
  region: string | undefined
  /** True when it names the caller's own account by its uin, and no project: nearly all requests do. */
  isOwn: boolean
  accountName: AccountName
  /** The digits of `uin/N` or `uid/N`; else empty. */
  accountId: string
  /** The root uin of the owner, where known (RES-12). */
  owner: string | undefined
  /** True when a `uid/M` that could not be resolved was taken for the caller's own account (RES-12). */
  assumed: boolean
  /** A number made of the sixth segment, 0 until it is asked for. */
  print: number
  /** What `resourceOwner` says, for its (uin, appId) pair (RES-5). */
  readonly givenOwner: Account | undefined
  readonly caller: CallerFacts
  /** What stands before the sixth segment, and the caller's identity when it was read; empty when not to be read again. */
  prefix: string
  /** The least text that is greater than all that begin with `prefix`. */
  above: string
  identity: number
  /** By the number of the policy's outer segments, one more than their verdict, and 0 where it is not known yet. */
  readonly verdicts: Uint8Array | undefined
}

type OnDemand = 'service' | 'region' | 'print'

/** One requested resource. */
export type ResourceFacts = Readonly<Omit<ResourceSlots, OnDemand>> & Pick<ResourceSlots, OnDemand>

/** Where a project begins: behind `qcs:`. */
export const PROJECT_AT = 4

/** The facts of one requested resource in slots of their own. */
export function readResource(text: string, caller: CallerFacts, givenOwner: Account | undefined): ResourceFacts {
  const slots = createResourceSlots(caller, givenOwner, undefined)
  fillResource(slots, text)
  return slots
}

/** Slots to be filled. With `outers`, verdicts for so many outer segments are remembered. */
export function createResourceSlots(
  caller: CallerFacts,
  givenOwner: Account | undefined,
  outers: number | undefined,
): ResourceSlots {
  return {
    text: '',
    form: 'other',
    serviceAt: 0,
    regionAt: 0,
    accountAt: 0,
    sixthAt: 0,
    service: undefined,
    region: undefined,
    isOwn: false,
    accountName: 'blank',
    accountId: '',
    owner: undefined,
    assumed: false,
    print: 0,
    givenOwner,
    caller,
    prefix: '',
    above: '',
    identity: 0,
    verdicts: outers === undefined ? undefined : new Uint8Array(outers),
  }
}

/**
 * Reads a resource. Hot: searches for one character cost V8 least of all that can be done with a text, comparing single
 * characters and startsWith most, so the colons are searched for and short slices compared.
 */
export function fillResource(slots: ResourceSlots, text: string): void {
  const serviceAt = isQcs(text) ? behindProject(text) : 0
  const regionAt = serviceAt && text.indexOf(':', serviceAt) + 1
  const accountAt = regionAt && text.indexOf(':', regionAt) + 1
  const sixthAt = accountAt && text.indexOf(':', accountAt) + 1
  slots.text = text
  slots.form = sixthAt > 0 ? 'qcs' : text === '*' ? 'star' : 'other'
  slots.serviceAt = serviceAt
  slots.regionAt = regionAt
  slots.accountAt = accountAt
  slots.sixthAt = sixthAt
  slots.service = undefined
  slots.region = undefined
  slots.print = 0
  fillAccount(slots, text, accountAt, sixthAt - 1)
}

const COLON = 0x3a
const SLASH = 0x2f

function isQcs(text: string): boolean {
  return (
    text.length > PROJECT_AT &&
    text.charCodeAt(0) === 0x71 &&
    text.charCodeAt(1) === 0x63 &&
    text.charCodeAt(2) === 0x73 &&
    text.charCodeAt(3) === COLON
  )
}

/** Projects are nearly always blank, which saves a search. */
function behindProject(text: string): number {
  return text.charCodeAt(PROJECT_AT) === COLON ? PROJECT_AT + 1 : text.indexOf(':', PROJECT_AT) + 1
}

/** Reads the account from `start` to `end`, and finds the owner; `end` is negative when there is no account. */
function fillAccount(slots: ResourceSlots, text: string, start: number, end: number): void {
  const { caller, givenOwner } = slots
  const letter = end > start + 4 && text.charCodeAt(start + 3) === SLASH ? text.charCodeAt(start + 2) : 0
  const isUin = letter === 0x6e
  let id = ''
  let isOwn = false
  let name: AccountName = end <= start ? 'blank' : 'other'
  if ((isUin || letter === 0x64) && text.charCodeAt(start) === 0x75 && text.charCodeAt(start + 1) === 0x69) {
    id = text.slice(start + 4, end)
    isOwn = isUin && caller.hasNumber && id === caller.account
    if (isOwn || isDigits(id, 0, id.length)) name = isUin ? 'uin' : 'uid'
    else id = ''
  }
  slots.isOwn = isOwn && slots.serviceAt === PROJECT_AT + 1
  slots.accountName = name
  slots.accountId = id
  slots.owner = givenOwner === undefined ? ownerOf(name, id, caller) : givenOwner.uin
  slots.assumed =
    name === 'uid' && givenOwner === undefined && caller.appId === undefined && caller.account !== undefined
}

/** RES-12, without a given owner. */
function ownerOf(name: AccountName, id: string, { account, appId }: CallerFacts): string | undefined {
  if (name === 'uin') return id
  // Who owns the APPID of somebody else is not known by uin.
  return name === 'uid' && appId !== undefined && appId !== id ? undefined : account
}

/** The 3rd segment; of six segments only. */
export function serviceOf(resource: ResourceFacts): string {
  resource.service ??= resource.text.slice(resource.serviceAt, resource.regionAt - 1)
  return resource.service
}

/** The 4th segment; of six segments only. */
export function regionOf(resource: ResourceFacts): string {
  resource.region ??= resource.text.slice(resource.regionAt, resource.accountAt - 1)
  return resource.region
}
