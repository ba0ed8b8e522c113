// Accounts from what the CAM API returned, file by file. A folder with a GetUserAppId response is one account with all
// that lies below it. It refuses to know where the files came from.
import { buildAccount, reportTwins } from '../build-account.ts'
import { diagnosticOf, gathering, hasErrors, type Report } from '../diagnostic.ts'
import type { AccountDraft, BucketDraft } from '../draft.ts'
import type { ReadResult } from '../model.ts'
import { documentField, idField, rawField, requiredId, textField } from './fields.ts'
import { idsOf, membersOf } from './members.ts'
import { policiesOf } from './policies.ts'
import { type ApiResponse, type ResponseFile, readResponse } from './response.ts'
import { type ResponseSet, responseSet } from './response-set.ts'
import { rolesOf } from './roles.ts'

/**
 * Reads responses of CAM API 2019-01-16, and bucket policies of COS, as raw `{"Response": …}` or what stands in it. Every
 * fault is reported with the file and the path in it; with an error among them there are no accounts. Never throws;
 * linear.
 */
export function readApiResponses(files: readonly ResponseFile[]): ReadResult {
  const { report, gathered } = gathering()
  const responses = files.flatMap((file) => readResponse(file, report) ?? [])
  const folders = accountFolders(responses, report)
  const accounts = [...folders.values()].flatMap((own) => {
    const draft = draftOf(responseSet(own, report), report)
    return draft === undefined ? [] : [buildAccount(draft, report)]
  })
  reportTwins(accounts, report)
  const diagnostics = gathered()
  return { accounts: hasErrors(diagnostics) ? [] : accounts, diagnostics }
}

/** The responses of each account by its folder. */
function accountFolders(
  responses: readonly ApiResponse[],
  report: Report,
): ReadonlyMap<string, readonly ApiResponse[]> {
  const folders = new Map<string, ApiResponse[]>()
  for (const { api, folder } of responses) if (api === 'GetUserAppId') folders.set(folder, [])
  const homeless = responses.filter((response) => {
    const own = folders.get(nearest(response.folder, folders))
    own?.push(response)
    return own === undefined
  })
  const [first] = homeless
  if (first !== undefined || responses.length === 0) {
    const message = `${first === undefined ? 'There is no response' : `The file \`${first.file}\``} that belongs to an account: the folder of an account, or one above it, has to hold the response of GetUserAppId, which says whose account it is`
    report(diagnosticOf('owner-unknown', message, first === undefined ? [] : [first.file]))
  }
  return folders
}

/** The folder itself or the nearest one above it that is an account's. */
function nearest(folder: string, folders: ReadonlyMap<string, unknown>): string {
  let at = folder
  while (!folders.has(at) && at !== '') at = at.slice(0, Math.max(at.lastIndexOf('/'), 0))
  return at
}

function draftOf(set: ResponseSet, report: Report): AccountDraft | undefined {
  const whose = identityOf(set, report)
  if (whose === undefined) return undefined
  const saml = set.lists('ListSAMLProviders').get('')
  return {
    ...whose,
    ...membersOf(set, report),
    roles: rolesOf(set, report),
    rolesComplete: set.lists('DescribeRoleList').size > 0,
    policies: policiesOf(set, report),
    samlProviders: idsOf(saml, 'Name'),
    oidcProviders: oidcProvidersOf(set),
    bucketPolicies: bucketsOf(set, report),
    generalPolicies: false,
  }
}

/** GetUserAppId: the account is that of the owner, whoever asked. */
function identityOf(set: ResponseSet, report: Report): Pick<AccountDraft, 'uin' | 'appId'> | undefined {
  const found = set.single('GetUserAppId').map(({ body, file }) => ({
    uin: requiredId(body, 'OwnerUin'),
    appId: requiredId(body, 'AppId'),
    file,
  }))
  const [first] = found
  const other = found.find(({ uin, appId }) => uin !== first?.uin || appId !== first?.appId)
  if (other !== undefined) {
    const message = `The files \`${first?.file}\` and \`${other.file}\` are of different accounts; give each account a folder of its own`
    report(diagnosticOf('responses-disagree', message, [other.file]))
  }
  return first?.uin === undefined ? undefined : { uin: first.uin, appId: first.appId }
}

/** The state of an identity provider that is enabled (DescribeOIDCConfig, Status). */
const ENABLED = '11'

function oidcProvidersOf(set: ResponseSet): readonly string[] | undefined {
  const responses = set.single('DescribeOIDCConfig')
  if (responses.length === 0) return undefined
  return responses.flatMap(({ body, subject }) =>
    idField(body, 'Status') === ENABLED ? (textField(body, 'Name') ?? subject ?? []) : [],
  )
}

/** COS, GET Bucket policy: the document itself, or `Policy` of an SDK's answer. */
function bucketsOf(set: ResponseSet, report: Report): readonly BucketDraft[] {
  return set.single('GetBucketPolicy').flatMap(({ subject: bucket, body, error }): readonly BucketDraft[] => {
    if (bucket === undefined) return []
    const { path } = body
    if (error !== undefined) return [{ bucket, document: null, path }]
    const [wrapped] = documentField(body, 'Policy')
    if (wrapped !== undefined) return [{ bucket, document: wrapped, path }]
    const isDocument = ['statement', 'Statement', 'version', 'Version'].some(
      (name) => rawField(body, name) !== undefined,
    )
    if (isDocument) return [{ bucket, document: { value: body.value, path }, path }]
    const message = `The file with the policy of bucket \`${bucket}\` holds no policy document; save what COS GetBucketPolicy gives, or \`{"Error": {"Code": "NoSuchBucketPolicy"}}\` for a bucket without one`
    report(diagnosticOf('shape-malformed', message, path))
    return []
  })
}
