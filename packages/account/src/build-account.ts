// An account from what a reader gathered: documents are read, default versions found, and whatever stands twice is said.
// It refuses to know how the account was written down, and what applies to whom.
import { minifyPolicy, type PolicyKind } from '@qcs-policy/syntax'
import { diagnosticOf, type Path, type Report } from './diagnostic.ts'
import { readDocument, type SourcedDocument } from './document.ts'
import type { AccountDraft, BucketDraft, PolicyDraft, RoleDraft } from './draft.ts'
import type { AccountExport, DocumentExport, PolicyExport, RoleExport } from './model.ts'

/** Makes the account. Faults go to `report`; an error there means that the account must not be used. */
export function buildAccount(draft: AccountDraft, report: Report): AccountExport {
  const { uin, appId } = draft
  return {
    account: { uin, ...(appId === undefined ? {} : { appId }) },
    users: indexed('user', draft.users, ({ uin: id }) => id, report),
    groups: indexed('group', draft.groups, ({ id }) => id, report),
    roles: rolesOf(draft.roles, report),
    rolesComplete: draft.rolesComplete,
    policies: policiesOf(draft.policies, report),
    samlProviders: draft.samlProviders,
    oidcProviders: draft.oidcProviders,
    bucketPolicies: bucketPoliciesOf(draft.bucketPolicies, report),
    generalPolicies: draft.generalPolicies,
  }
}

/** Says so when several accounts have one uin: nobody could tell them apart. */
export function reportTwins(accounts: readonly AccountExport[], report: Report): void {
  const seen = new Set<string>()
  for (const { account } of accounts) {
    if (seen.has(account.uin)) {
      report(diagnosticOf('duplicate', `Account \`${account.uin}\` is there twice; leave one of the two exports out`))
    }
    seen.add(account.uin)
  }
}

function indexed<Item extends { readonly path: Path }>(
  what: string,
  items: readonly Item[],
  idOf: (item: Item) => string,
  report: Report,
): ReadonlyMap<string, Omit<Item, 'path'>> {
  const map = new Map<string, Omit<Item, 'path'>>()
  for (const item of items) {
    const id = idOf(item)
    const { path, ...rest } = item
    if (map.has(id)) report(twice(`${what} \`${id}\``, path))
    map.set(id, rest)
  }
  return map
}

function twice(what: string, path: Path) {
  return diagnosticOf('duplicate', `There is a second ${what}, so it is open which one counts; leave one out`, path)
}

function rolesOf(drafts: readonly RoleDraft[], report: Report): readonly RoleExport[] {
  const names = new Set<string>()
  const ids = new Set<string>()
  return drafts.map(({ trustPolicies, path, ...role }) => {
    // A deleted role frees its name for another one.
    if (!role.deleted && names.has(role.name)) report(twice(`role \`${role.name}\``, path))
    if (!role.deleted) names.add(role.name)
    if (role.id !== undefined && ids.has(role.id)) report(twice(`role with the id \`${role.id}\``, path))
    if (role.id !== undefined) ids.add(role.id)
    return { ...role, trustPolicy: agreedDocument(trustPolicies, 'trust', `role \`${role.name}\``, report) }
  })
}

function policiesOf(drafts: readonly PolicyDraft[], report: Report): ReadonlyMap<string, PolicyExport> {
  const policies = new Map<string, PolicyExport>()
  for (const draft of drafts) {
    if (policies.has(draft.id)) report(twice(`policy \`${draft.id}\``, draft.path))
    policies.set(draft.id, policyOf(draft, report))
  }
  return policies
}

/** The document of the default version; of other versions nothing is read (EVAL-7). */
function policyOf({ path, current, ...draft }: PolicyDraft, report: Report): PolicyExport {
  const defaults = draft.versions.filter(({ isDefault }) => isDefault)
  const what = `policy \`${draft.id}\``
  if (defaults.length > 1) {
    const message = `The ${what} has ${defaults.length} default versions, but only one can count; mark one as the default`
    report(diagnosticOf('default-version', message, path))
  }
  const documents = [...current, ...defaults.flatMap(({ document }) => document ?? [])]
  const versions = draft.versions.map(({ id, isDefault }) => ({ id, isDefault: isDefault === true }))
  return { ...draft, versions, document: agreedDocument(documents, 'identity', what, report) }
}

function bucketPoliciesOf(drafts: readonly BucketDraft[], report: Report): ReadonlyMap<string, DocumentExport | null> {
  const policies = new Map<string, DocumentExport | null>()
  for (const { bucket, document, path } of drafts) {
    if (policies.has(bucket)) report(twice(`policy of bucket \`${bucket}\``, path))
    policies.set(bucket, document === null ? null : readDocument(document, 'resource', report))
  }
  return policies
}

/** One document from several places that must say the same. */
function agreedDocument(
  sources: readonly SourcedDocument[],
  kind: PolicyKind,
  what: string,
  report: Report,
): DocumentExport | undefined {
  const [first, ...others] = sources
  if (first === undefined) return undefined
  const document = readDocument(first, kind, report)
  for (const other of others.filter(({ value }) => value !== first.value)) {
    if (
      sameText(
        document,
        readDocument(other, kind, () => {}),
      )
    )
      continue
    const message = `The document of ${what} differs between two places, so it is open which one counts; export both again`
    report(diagnosticOf('responses-disagree', message, other.path))
  }
  return document
}

function sameText(one: DocumentExport, other: DocumentExport): boolean {
  if (one.policy === undefined || other.policy === undefined) return false
  return minifyPolicy(one.policy) === minifyPolicy(other.policy)
}
