// Buckets in resources of object storage and data processing: the name before the slash, and what it says of the account (RES-5,
// RES-6). It refuses to read names with stars, variables, placeholders and blanks around them, of which other rules or the parser
// speak, and domains of people's own.
import type { PolicyKind, ResourcePattern } from '@qcs-policy/syntax'
import type { AccountFacts } from '../rule.ts'
import { hasPlaceholder } from './placeholders.ts'
import type { QcsPattern } from './resources.ts'

/**
 * How a bucket is named: rightly, without the APPID, by its host, or in the form of old pages; `unclear` where the digits at the
 * end may be an APPID or a date.
 */
type BucketForm = 'name-appid' | 'name' | 'unclear' | 'host' | 'old'

export type Bucket = {
  readonly pattern: QcsPattern
  readonly form: BucketForm
  /** The bucket as written. */
  readonly text: string
  /** The bucket as current pages write it; blank where the APPID is missing and nothing tells it. */
  readonly name: string
  /** The APPID at the end of the name; blank where there is none, or it is unclear. */
  readonly appId: string
  /** What stands before the bucket, which is nothing but in resources of data processing. */
  readonly before: string
  /** What stands behind the bucket, with its slash. */
  readonly path: string
}

const NAME = /^[A-Za-z0-9][\w-]*$/
const HOST = /^([A-Za-z0-9][\w-]*-\d{8,11})\.[\w-]+\.[\w.-]+$/
const OLD = /^prefix\/\/(\d+)\/([^/]+)(\/.*)?$/
const OLD_WITHOUT_ACCOUNT = /^prefix\/([^/]+)(\/.*)?$/

/** The APPIDs that are known have eight digits to eleven; the numbers of accounts that are given out today have twelve. */
const APPID = /^\d{8,11}$/
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/

export function isAppId(digits: string): boolean {
  return APPID.test(digits)
}

/** What resources of data processing begin with. */
const OF_CI = 'bucket/'

/**
 * The bucket of a resource; nothing for other services, for every bucket, and for what cannot be read. `owner` is the APPID of the
 * account that the resource is said to belong to; blank where that is not known.
 */
export function bucketOf(pattern: ResourcePattern, owner: string): Bucket | undefined {
  if (pattern.form !== 'qcs' || hasPlaceholder({ value: pattern, element: 'resource' })) return undefined
  if (pattern.service.text === 'cos') return oldForm(pattern, owner) ?? currentForm(pattern, owner, '')
  if (pattern.service.text !== 'ci' || !pattern.resource.text.startsWith(OF_CI)) return undefined
  return currentForm(pattern, owner, OF_CI)
}

function oldForm(pattern: QcsPattern, owner: string): Bucket | undefined {
  const { text } = pattern.resource
  const [, appId, bucket, path = ''] = OLD.exec(text) ?? []
  if (appId !== undefined && bucket !== undefined) return old(pattern, text, bucket, appId, path)
  const [, name, rest = ''] = OLD_WITHOUT_ACCOUNT.exec(text) ?? []
  return name === undefined ? undefined : old(pattern, text, name, owner, rest)
}

function old(pattern: QcsPattern, text: string, bucket: string, appId: string, path: string): Bucket {
  const isWhole = appId !== '' && NAME.test(bucket)
  return {
    pattern,
    form: 'old',
    text: text.slice(0, text.length - path.length),
    name: isWhole ? withAppId(bucket, appId) : '',
    appId,
    before: '',
    path,
  }
}

/** Some wrote the whole name in the old form as well. */
function withAppId(bucket: string, appId: string): string {
  return bucket.endsWith(`-${appId}`) ? bucket : `${bucket}-${appId}`
}

function currentForm(pattern: QcsPattern, owner: string, before: string): Bucket | undefined {
  const content = pattern.resource.text.slice(before.length)
  const slash = content.indexOf('/')
  const text = slash === -1 ? content : content.slice(0, slash)
  const given = { pattern, text, before, path: content.slice(text.length) }
  const host = HOST.exec(text)?.[1]
  if (host !== undefined) return { ...given, form: 'host', name: host, appId: digitsOf(host) }
  if (!NAME.test(text)) return undefined
  const digits = digitsOf(text)
  if (digits !== '' && digits === owner) return { ...given, form: 'name-appid', name: text, appId: digits }
  if (DATE.test(digits) && owner === '') return { ...given, form: 'unclear', name: '', appId: '' }
  if (isAppId(digits) && !DATE.test(digits)) return { ...given, form: 'name-appid', name: text, appId: digits }
  return { ...given, form: 'name', name: isAppId(owner) ? `${withoutAccount(text)}-${owner}` : '', appId: '' }
}

/** The digits behind the last dash. */
function digitsOf(name: string): string {
  return /-(\d+)$/.exec(name)?.[1] ?? ''
}

/** The number of an account may stand where the APPID should. */
function withoutAccount(name: string): string {
  return name.replace(/-\d{12,}$/, '')
}

/**
 * The APPID of the account that a resource is said to belong to: written, or that of the config where the segment is blank in a
 * policy that is attached to somebody, or names the account by its other number. Blank where that is not known.
 */
export function ownerOf(pattern: ResourcePattern, { uin, appId = '' }: AccountFacts, kind: PolicyKind): string {
  if (pattern.form !== 'qcs') return ''
  const { form, id } = pattern.account
  if (form === 'uid') return id
  return (form === 'blank' && kind === 'identity') || (form === 'uin' && id === uin) ? appId : ''
}
