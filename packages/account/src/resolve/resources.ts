// The policies of requested resources: COS bucket policies, with the account that owns the bucket (RES-5, RES-12). It
// refuses to know who asks for what; that the evaluator decides.
import type { Account, PoliciesInForce, PolicyInput } from '@qcs-policy/evaluate'
import { type AccountDiagnostic, diagnosticOf } from '../diagnostic.ts'
import type { AccountExport } from '../model.ts'
import { inForce } from './attached.ts'
import type { Found } from './outcome.ts'

/** What of the policies in force comes from the resources. */
export type FromResources = Pick<PoliciesInForce, 'resourcePolicies' | 'resourceOwner'>

type Segments = { readonly service: string; readonly account: string; readonly resource: string }

/**
 * The bucket policies of `resources`, and who owns them. All have to be in one bucket, or none in any: what one bucket's
 * policy says must not count for another. `caller` owns what names no other account.
 */
export function resourcePoliciesFor(
  accounts: readonly AccountExport[],
  caller: AccountExport | undefined,
  resources: readonly string[],
): Found<FromResources> {
  const unknownOwner = resources.find((one) => caller !== undefined && needsAppId(one, caller))
  if (unknownOwner !== undefined) return { diagnostics: [appIdMissing(unknownOwner, caller)] }
  const buckets = [...new Set(resources.map(bucketKey))]
  const [only] = resources
  if (buckets.length > 1) {
    const message = `The requested resources are in different buckets (${buckets.map((key) => `\`${key || 'none'}\``).join(', ')}), and each bucket's policy counts for that bucket alone; decide them one at a time`
    return { diagnostics: [diagnosticOf('resources-differ', message)] }
  }
  const segments = only === undefined ? undefined : segmentsOf(only)
  if (only === undefined || segments?.service !== 'cos')
    return { value: knownOwner(accounts, resources), diagnostics: [] }
  return bucketPolicyFor(accounts, caller, only, segments)
}

function bucketPolicyFor(
  accounts: readonly AccountExport[],
  caller: AccountExport | undefined,
  resource: string,
  segments: Segments,
): Found<FromResources> {
  const bucket = bucketOf(segments)
  if (bucket === undefined) {
    const message = `The resource \`${resource}\` names no bucket, so no bucket policy is in force; one that denies is not seen`
    return { value: knownOwner(accounts, [resource]), diagnostics: [diagnosticOf('bucket-unnamed', message)] }
  }
  const owner = ownerOf(accounts, caller, segments, bucket)
  const policy = owner?.bucketPolicies.get(bucket)
  if (owner === undefined) {
    const message = `The account that owns the bucket \`${bucket}\` is not among the exported ones, and what the bucket's policy says is unknown; export that account with its \`appId\` (GetUserAppId) and the bucket's policy`
    return { diagnostics: [diagnosticOf('not-exported', message)] }
  }
  if (policy === undefined) {
    const message = `The policy of bucket \`${bucket}\` was not exported, and what it denies is unknown; call COS GetBucketPolicy for it (\`GetBucketPolicy.${bucket}.json\`), or write it under \`bucketPolicies\`, null for none`
    return { diagnostics: [diagnosticOf('not-exported', message)] }
  }
  const resourceOwner: Account = owner.account
  if (policy === null) return { value: { resourceOwner }, diagnostics: [] }
  const { value, diagnostics } = inForce(policy, `the policy of bucket \`${bucket}\``)
  if (value === undefined) return { diagnostics }
  const input: PolicyInput = { policy: value, name: `bucket policy of ${bucket}`, owner: resourceOwner }
  return { value: { resourcePolicies: [input], resourceOwner }, diagnostics }
}

/** The account that `uin/N` or `uid/M` names; where neither stands, the one in the bucket's name. */
function ownerOf(
  accounts: readonly AccountExport[],
  caller: AccountExport | undefined,
  { account }: Segments,
  bucket: string,
): AccountExport | undefined {
  if (account.startsWith('uin/')) return accounts.find((each) => `uin/${each.account.uin}` === account)
  const appId = account.startsWith('uid/') ? account.slice('uid/'.length) : bucket.slice(bucket.lastIndexOf('-') + 1)
  const byAppId = accounts.find((each) => each.account.appId === appId)
  return byAppId ?? (caller?.account.appId === undefined ? caller : undefined)
}

/** RES-12 takes the caller's account for the owner of `uid/M` when its APPID is unknown, which may allow too much. */
function needsAppId(resource: string, { account }: AccountExport): boolean {
  return account.appId === undefined && (segmentsOf(resource)?.account.startsWith('uid/') ?? false)
}

function appIdMissing(resource: string, caller: AccountExport | undefined): AccountDiagnostic {
  const message = `The APPID of account \`${caller?.account.uin}\` was not exported, so whether it owns \`${resource}\` is unknown; call GetUserAppId, or write \`appId\``
  return diagnosticOf('not-exported', message)
}

/** Without bucket policies: the owner where all resources name one exported account, for its APPID (RES-5). */
function knownOwner(accounts: readonly AccountExport[], resources: readonly string[]): FromResources {
  const owners = new Set(
    resources.map((one) => {
      const account = segmentsOf(one)?.account
      return accounts.find(({ account: { uin, appId } }) => {
        return account === `uin/${uin}` || (appId !== undefined && account === `uid/${appId}`)
      })
    }),
  )
  const [owner] = owners
  return owners.size === 1 && owner !== undefined ? { resourceOwner: owner.account } : {}
}

/** What must be equal for resources to be decided together. */
function bucketKey(resource: string): string {
  const segments = segmentsOf(resource)
  if (segments?.service !== 'cos') return ''
  return `${bucketOf(segments) ?? '*'} ${segments.account}`
}

/** `NAME-APPID/…`, or the older `prefix//APPID/NAME/…`. */
function bucketOf({ resource }: Segments): string | undefined {
  const [first = '', second, appId = '', name = ''] = resource.split('/', 4)
  const bucket = first === 'prefix' && second === '' ? `${name}-${appId}` : first
  return /^[a-z0-9][a-z0-9-]*$/.test(bucket) ? bucket : undefined
}

function segmentsOf(resource: string): Segments | undefined {
  const [qcs, , service, , account, ...rest] = resource.split(':')
  if (qcs !== 'qcs' || service === undefined || account === undefined || rest.length === 0) return undefined
  return { service, account, resource: rest.join(':') }
}
