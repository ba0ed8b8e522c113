// Roles from responses: GetRole and DescribeRoleList, with what is attached to each. It refuses to read trust policies.
import { diagnosticOf, type Report } from '../diagnostic.ts'
import type { RoleDraft } from '../draft.ts'
import {
  countField,
  documentField,
  type Fields,
  idField,
  rawField,
  requiredId,
  requiredObject,
  textField,
} from './fields.ts'
import { boundaryOf, idsOf } from './members.ts'
import type { ResponseSet } from './response-set.ts'

/** RoleInfo of CAM API 2019-01-16: `RoleType` is user, system or service_linked. */
type RoleInfo = { readonly id: string | undefined; readonly name: string; readonly fields: Fields }

/**
 * What a role without a limit of its own allows. CreateRole takes 0 to 43,200, and `SessionDuration` may be null; that 0 and
 * null stand for the default of STS is decided here.
 */
const DEFAULT_DURATION = 7200
const LONGEST_DURATION = 43_200

/** All roles that some response speaks of, deleted ones too. */
export function rolesOf(set: ResponseSet, report: Report): readonly RoleDraft[] {
  const infos = new Map<string, RoleInfo[]>()
  for (const fields of roleInfos(set)) {
    const name = requiredId(fields, 'RoleName')
    const id = idField(fields, 'RoleId')
    if (name === undefined) continue
    const key = id ?? `name ${name}`
    const same = infos.get(key)
    if (same === undefined) infos.set(key, [{ id, name, fields }])
    else same.push({ id, name, fields })
  }
  const gone = new Set(
    set
      .single('GetRole')
      .flatMap(({ error, subject }) => (error === undefined || subject === undefined ? [] : [subject])),
  )
  const roles = [...infos.values()].flatMap((same) => roleDraft(set, same, gone))
  const known = new Set(roles.flatMap(({ id, name }) => (id === undefined ? [name] : [id, name])))
  reportStray(set, known, gone, report)
  const deleted = [...gone].filter((subject) => !known.has(subject)).map(deletedRole)
  return [...roles, ...deleted]
}

function roleInfos(set: ResponseSet): readonly Fields[] {
  const single = set.single('GetRole').filter(({ error }) => error === undefined)
  return [
    ...[...set.lists('DescribeRoleList').values()].flatMap(({ entries }) => entries),
    ...single.flatMap(({ body }) => requiredObject(body, 'RoleInfo') ?? []),
  ]
}

function roleDraft(set: ResponseSet, same: readonly RoleInfo[], gone: ReadonlySet<string>): readonly RoleDraft[] {
  const [first] = same
  if (first === undefined) return []
  const { id, name } = first
  const names = id === undefined ? [name] : [id, name]
  const durations = same.map(({ fields }) => durationOf(fields))
  const attached = names.flatMap((each) => idsOf(set.lists('ListAttachedRolePolicies').get(each), 'PolicyId') ?? [])
  const isAttachedKnown = names.some((each) => set.lists('ListAttachedRolePolicies').has(each))
  const known = durations.flatMap((seconds) => seconds ?? [])
  return [
    {
      name,
      id,
      trustPolicies: same.flatMap(({ fields }) => documentField(fields, 'PolicyDocument')),
      policies: isAttachedKnown ? [...new Set(attached)] : undefined,
      permissionsBoundary: boundaryOf(set, 'GetRolePermissionBoundary', names),
      sessionDuration: known.length === 0 ? undefined : known.reduce((least, one) => Math.min(least, one)),
      serviceLinked: same.some(({ fields }) => textField(fields, 'RoleType') === 'service_linked'),
      // The deletion of a service-linked role is asked for and done later; until then nothing may rest on it.
      deleted:
        names.some((each) => gone.has(each)) ||
        same.some(({ fields }) => textField(fields, 'DeletionTaskId') !== undefined),
      path: first.fields.path,
    },
  ]
}

/** The limit of a role; `undefined` when the response does not speak of it. */
function durationOf(fields: Fields): number | undefined {
  if (!Object.hasOwn(fields.value, 'SessionDuration')) return undefined
  const seconds = rawField(fields, 'SessionDuration') === undefined ? 0 : countField(fields, 'SessionDuration')
  if (seconds === undefined) return undefined
  return seconds === 0 ? DEFAULT_DURATION : Math.min(seconds, LONGEST_DURATION)
}

/** A role that GetRole does not find; what it was asked for by is its name or its id. */
function deletedRole(subject: string): RoleDraft {
  return {
    name: subject,
    id: /^[0-9]+$/.test(subject) ? subject : undefined,
    trustPolicies: [],
    policies: undefined,
    permissionsBoundary: undefined,
    sessionDuration: undefined,
    serviceLinked: false,
    deleted: true,
    path: [],
  }
}

/** What is attached to a role that nothing else speaks of is of no use, and may be a slip in the file's name. */
function reportStray(set: ResponseSet, known: ReadonlySet<string>, gone: ReadonlySet<string>, report: Report): void {
  const files = [
    ...[...set.lists('ListAttachedRolePolicies').values()].flatMap(({ pages }) => pages),
    ...set.single('GetRolePermissionBoundary'),
  ]
  for (const { subject, file } of files) {
    if (subject === undefined || known.has(subject) || gone.has(subject)) continue
    const message = `The file \`${file}\` is left out: no role \`${subject}\` was exported; call DescribeRoleList, or GetRole for it`
    report(diagnosticOf('response-unknown', message, [file]))
  }
}
