// Buckets in resources of object storage: the part before the first slash, and what it says of the account (RES-5, RES-6). It
// refuses to read names with stars, variables, placeholders and blanks around them, of which other rules or the parser speak.
import type { ResourcePattern } from '@qcs-policy/syntax'
import { hasPlaceholder } from './placeholders.ts'
import type { QcsPattern } from './resources.ts'

/** How a bucket is named: rightly, without the APPID, by its host, or in the form of old pages. */
export type BucketForm = 'name-appid' | 'name' | 'host' | 'old'

export type Bucket = {
  readonly pattern: QcsPattern
  readonly form: BucketForm
  /** The bucket as written. */
  readonly text: string
  /** The bucket as current pages write it; blank where the APPID is missing and nothing tells it. */
  readonly name: string
  /** The digits at the end of the name; blank where there are none. */
  readonly appId: string
  /** What stands behind the bucket, with its slash. */
  readonly path: string
}

/** `bucket-1250000000`, with nothing that could be another name. Numbers of accounts have eight digits and more; five are let pass. */
const NAME = /^[A-Za-z0-9][\w.-]*-(\d{5,})$/
const HOST = /^([A-Za-z0-9][\w-]*-\d{5,})\.[\w-]+\.[\w.-]+$/
const OLD = /^prefix\/\/(\d+)\/([^/]+)(\/.*)?$/
const OLD_WITHOUT_ACCOUNT = /^prefix\/([^/]+)(\/.*)?$/

/** The bucket of a resource; nothing for other services, for every bucket, and for what cannot be read. */
export function bucketOf(pattern: ResourcePattern): Bucket | undefined {
  if (pattern.form !== 'qcs' || pattern.service.text !== 'cos' || pattern.resource.text === '') return undefined
  if (hasPlaceholder({ value: pattern, element: 'resource' })) return undefined
  return oldForm(pattern) ?? currentForm(pattern)
}

function oldForm(pattern: QcsPattern): Bucket | undefined {
  const { text } = pattern.resource
  const [, appId, bucket, path = ''] = OLD.exec(text) ?? []
  if (appId !== undefined && bucket !== undefined) return old(pattern, text, bucket, appId, path)
  const [, name, rest = ''] = OLD_WITHOUT_ACCOUNT.exec(text) ?? []
  return name === undefined ? undefined : old(pattern, text, name, uidOf(pattern), rest)
}

function old(pattern: QcsPattern, text: string, bucket: string, appId: string, path: string): Bucket {
  const isWhole = appId !== '' && /^[A-Za-z0-9][\w.-]*$/.test(bucket)
  return {
    pattern,
    form: 'old',
    text: text.slice(0, text.length - path.length),
    name: isWhole ? `${bucket}-${appId}` : '',
    appId,
    path,
  }
}

function currentForm(pattern: QcsPattern): Bucket | undefined {
  const { text: content, variables } = pattern.resource
  const slash = content.indexOf('/')
  const text = slash === -1 ? content : content.slice(0, slash)
  const path = content.slice(text.length)
  if (!/^[A-Za-z0-9][\w.-]*$/.test(text) || variables.some(({ start }) => start < text.length)) return undefined
  const appId = NAME.exec(text)?.[1]
  if (appId !== undefined) return { pattern, form: 'name-appid', text, name: text, appId, path }
  const host = HOST.exec(text)?.[1]
  if (host !== undefined) return { pattern, form: 'host', text, name: host, appId: NAME.exec(host)?.[1] ?? '', path }
  const uid = uidOf(pattern)
  return { pattern, form: 'name', text, name: uid === '' ? '' : `${text}-${uid}`, appId: '', path }
}

/** The APPID of the account segment; blank where it has none. */
export function uidOf({ account }: QcsPattern): string {
  return account.form === 'uid' ? account.id : ''
}
