// Policies from responses: what they are called, which version is the default, and their documents. A policy that is only
// attached somewhere is there too, without a document, so that whoever needs it is told. It refuses to read documents.
import { diagnosticOf, type Path, type Report } from '../diagnostic.ts'
import type { SourcedDocument } from '../document.ts'
import type { PolicyDraft, VersionDraft } from '../draft.ts'
import type { PolicyType } from '../model.ts'
import type { ApiName } from './apis.ts'
import {
  documentField,
  type Fields,
  flagField,
  idField,
  rawField,
  requiredId,
  requiredObject,
  textField,
} from './fields.ts'
import { boundaryId } from './members.ts'
import type { ResponseSet } from './response-set.ts'

/** What one response says of a policy. */
type Said = {
  readonly name?: string | undefined
  readonly type?: PolicyType | undefined
  readonly deactivated?: boolean
  readonly versions?: readonly VersionDraft[]
  readonly current?: readonly SourcedDocument[]
  readonly path: Path
}

/** All policies that some response speaks of. */
export function policiesOf(set: ResponseSet, report: Report): readonly PolicyDraft[] {
  const said = new Map<string, Said[]>()
  const note = (id: string | undefined, what: Said): void => {
    if (id === undefined) return
    const list = said.get(id)
    if (list === undefined) said.set(id, [what])
    else list.push(what)
  }
  for (const entry of attachments(set)) note(idField(entry, 'PolicyId'), attachmentSaid(entry))
  for (const { subject, body } of set.single('GetPolicy')) note(subject, policySaid(body))
  for (const [id, { entries, pages }] of set.lists('ListPolicyVersions')) {
    const versions = entries.flatMap((entry) => versionOf(entry) ?? [])
    note(id, { versions, path: pages[0]?.body.path ?? [] })
  }
  for (const { subject, body } of set.single('GetPolicyVersion')) note(subject, versionSaid(body))
  for (const api of ['GetUserPermissionBoundary', 'GetRolePermissionBoundary'] as const) {
    for (const { body } of set.single(api)) note(boundaryId(body), boundarySaid(body))
  }
  return [...said].map(([id, list]) => policyDraft(id, list, report))
}

const ATTACHING: readonly ApiName[] = [
  'ListAttachedUserPolicies',
  'ListAttachedUserAllPolicies',
  'ListAttachedGroupPolicies',
  'ListAttachedRolePolicies',
]

function attachments(set: ResponseSet): readonly Fields[] {
  return ATTACHING.flatMap((api) => [...set.lists(api).values()].flatMap(({ entries }) => entries))
}

/**
 * Made by the account, or preset: `PolicyType` of lists of attached policies is User or QCS and of boundaries 1 or 2,
 * `StrategyType` of ListAttachedUserAllPolicies and `Type` of GetPolicy are 1 or 2 (CAM API 2019-01-16).
 */
const TYPES: ReadonlyMap<unknown, PolicyType> = new Map<unknown, PolicyType>([
  ['User', 'custom'],
  ['1', 'custom'],
  [1, 'custom'],
  ['QCS', 'preset'],
  ['2', 'preset'],
  [2, 'preset'],
])

/** `Deactived`, in this spelling, is 1 once the policy was taken offline (AttachPolicyInfo, AttachedUserPolicy). */
function attachmentSaid(entry: Fields): Said {
  return {
    name: textField(entry, 'PolicyName'),
    type: TYPES.get(rawField(entry, 'PolicyType') ?? rawField(entry, 'StrategyType')),
    deactivated: flagField(entry, 'Deactived'),
    path: entry.path,
  }
}

function policySaid(body: Fields): Said {
  const linked = flagField(body, 'IsServiceLinkedRolePolicy')
  return {
    name: textField(body, 'PolicyName'),
    type: linked ? 'service-linked' : TYPES.get(rawField(body, 'Type')),
    current: documentField(body, 'PolicyDocument'),
    path: body.path,
  }
}

function boundarySaid(body: Fields): Said {
  return {
    name: textField(body, 'PolicyName'),
    type: TYPES.get(rawField(body, 'PolicyType')),
    current: documentField(body, 'PolicyDocument'),
    path: body.path,
  }
}

function versionSaid(body: Fields): Said {
  const version = requiredObject(body, 'PolicyVersion')
  if (version === undefined || requiredId(version, 'VersionId') === undefined) return { path: body.path }
  const found = versionOf(version)
  return { versions: found === undefined ? [] : [found], path: body.path }
}

function versionOf(entry: Fields): VersionDraft | undefined {
  const id = idField(entry, 'VersionId')
  if (id === undefined) return undefined
  const isDefault = rawField(entry, 'IsDefaultVersion') === undefined ? undefined : flagField(entry, 'IsDefaultVersion')
  return { id, isDefault, document: documentField(entry, 'Document')[0] }
}

function policyDraft(id: string, said: readonly Said[], report: Report): PolicyDraft {
  const types = said.flatMap(({ type }) => type ?? [])
  const path = said[0]?.path ?? []
  const flags = new Set(said.flatMap(({ deactivated }) => deactivated ?? []))
  if (flags.size > 1) {
    const message = `Policy \`${id}\` is deactivated by one response and not by another, so it is open whether it counts; export them again`
    report(diagnosticOf('responses-disagree', message, path))
  }
  const { versions, others } = merged(
    id,
    said.flatMap((each) => each.versions ?? []),
    path,
    report,
  )
  return {
    id,
    name: said.find(({ name }) => name !== undefined)?.name,
    type: types.includes('service-linked') ? 'service-linked' : types[0],
    deactivated: flags.has(true),
    versions,
    current: [...said.flatMap(({ current = [] }) => current), ...others],
    path,
  }
}

/** One draft for each version; the default's further documents stand aside, to be compared. */
function merged(
  id: string,
  drafts: readonly VersionDraft[],
  path: Path,
  report: Report,
): { readonly versions: readonly VersionDraft[]; readonly others: readonly SourcedDocument[] } {
  const versions = new Map<string, VersionDraft>()
  const others: SourcedDocument[] = []
  for (const draft of drafts) {
    const known = versions.get(draft.id)
    if (known?.isDefault !== undefined && draft.isDefault !== undefined && known.isDefault !== draft.isDefault) {
      const message = `Version ${draft.id} of policy \`${id}\` is the default by one response and not by another, so it is open which document counts; export them again`
      report(diagnosticOf('responses-disagree', message, path))
    }
    const isDefault = known?.isDefault ?? draft.isDefault
    if (known?.document !== undefined && draft.document !== undefined && isDefault) others.push(draft.document)
    versions.set(draft.id, { id: draft.id, isDefault, document: known?.document ?? draft.document })
  }
  return { versions: [...versions.values()], others }
}
