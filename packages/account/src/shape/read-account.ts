// Accounts from one value in the documented shape. It refuses to know API responses, files, and what applies to whom.
import { buildAccount, reportTwins } from '../build-account.ts'
import { diagnosticOf, gathering, hasErrors, type Path, type Report } from '../diagnostic.ts'
import type { SourcedDocument } from '../document.ts'
import type { AccountDraft, PolicyDraft, RoleDraft } from '../draft.ts'
import type { ReadResult } from '../model.ts'
import { plainCopy } from '../plain-copy.ts'
import { shapeDiagnostics } from './messages.ts'
import type { AccountShape, PolicyShape, RoleShape } from './shape.ts'
import { validateShape } from './validate.generated.ts'

/** Levels of the shape above policy documents: accounts, its list, an account, users, a user, groups. */
const LEVELS = 8

/**
 * Reads one account, or several under `accounts`, from a parsed JSON or YAML value as schema/account.schema.json
 * describes it. Every fault is reported with its path; with an error among them there are no accounts. A policy document
 * that may not be evaluated is a warning here and an error for whoever needs it. Never throws; linear.
 */
export function readAccounts(value: unknown): ReadResult {
  const copy = plainCopy(value, LEVELS)
  if (!validateShape(copy)) return { accounts: [], diagnostics: shapeDiagnostics(validateShape.errors ?? [], copy) }
  const { report, gathered } = gathering()
  const drafts =
    'accounts' in copy
      ? copy.accounts.map((shape, i) => draftOf(shape, ['accounts', i], report))
      : [draftOf(copy, [], report)]
  const accounts = drafts.map((draft) => buildAccount(draft, report))
  reportTwins(accounts, report)
  const diagnostics = gathered()
  return { accounts: hasErrors(diagnostics) ? [] : accounts, diagnostics }
}

function draftOf(shape: AccountShape, path: Path, report: Report): AccountDraft {
  const { users = [], groups = [], roles = [], policies = [], bucketPolicies = {} } = shape
  return {
    uin: String(shape.uin),
    appId: textOf(shape.appId),
    users: users.map((user, i) => ({
      uin: String(user.uin),
      name: user.name,
      groups: user.groups?.map(String),
      policies: user.policies?.map(String),
      permissionsBoundary: boundaryOf(user.permissionsBoundary),
      path: [...path, 'users', i],
    })),
    groups: groups.map((group, i) => ({
      id: String(group.id),
      name: group.name,
      policies: group.policies?.map(String),
      path: [...path, 'groups', i],
    })),
    roles: roles.map((role, i) => roleDraft(role, [...path, 'roles', i])),
    rolesComplete: shape.roles !== undefined,
    policies: policies.map((policy, i) => policyDraft(policy, [...path, 'policies', i], report)),
    samlProviders: shape.samlProviders,
    oidcProviders: shape.oidcProviders,
    bucketPolicies: Object.entries(bucketPolicies).map(([bucket, document]) => {
      const at = [...path, 'bucketPolicies', bucket]
      return { bucket, document: document === null ? null : { value: document, path: at }, path: at }
    }),
    generalPolicies: shape.generalPolicies ?? false,
  }
}

function roleDraft(role: RoleShape, path: Path): RoleDraft {
  return {
    name: role.name,
    id: textOf(role.id),
    trustPolicies: documents(role.trustPolicy, [...path, 'trustPolicy']),
    policies: role.policies?.map(String),
    permissionsBoundary: boundaryOf(role.permissionsBoundary),
    sessionDuration: role.sessionDuration,
    serviceLinked: role.serviceLinked ?? false,
    deleted: role.deleted ?? false,
    path,
  }
}

function policyDraft(policy: PolicyShape, path: Path, report: Report): PolicyDraft {
  const { versions = [] } = policy
  if (policy.document !== undefined && versions.length > 0) {
    const message = `The policy \`${policy.id}\` has a document and versions, so it is open which document counts; leave one of them out`
    report(diagnosticOf('default-version', message, path))
  } else if (versions.length > 0 && !versions.some((version) => version.default)) {
    const message = `None of the versions of policy \`${policy.id}\` is the default, but only that one counts; mark it with \`default: true\``
    report(diagnosticOf('default-version', message, [...path, 'versions']))
  }
  return {
    id: String(policy.id),
    name: policy.name,
    type: policy.type,
    deactivated: policy.deactivated ?? false,
    versions: versions.map((version, i) => ({
      id: String(version.id),
      isDefault: version.default ?? false,
      document: documents(version.document, [...path, 'versions', i, 'document'])[0],
    })),
    current: documents(policy.document, [...path, 'document']),
    path,
  }
}

function documents(value: object | string | undefined, path: Path): readonly SourcedDocument[] {
  return value === undefined ? [] : [{ value, path }]
}

function textOf(id: string | number | undefined): string | undefined {
  return id === undefined ? undefined : String(id)
}

function boundaryOf(id: string | number | null | undefined): string | null | undefined {
  return typeof id === 'number' ? String(id) : id
}
