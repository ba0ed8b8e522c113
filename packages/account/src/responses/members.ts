// Users and groups from responses: who there is, who is in which group, and what is attached to whom. It refuses to know
// what a policy says.
import { diagnosticOf, type Path, type Report } from '../diagnostic.ts'
import type { AccountDraft } from '../draft.ts'
import type { ApiName } from './apis.ts'
import { type Fields, idField, lacking, listField, rawField, textField } from './fields.ts'
import type { List, ResponseSet } from './response-set.ts'

type UserDraft = AccountDraft['users'][number]
type GroupDraft = AccountDraft['groups'][number]

/** Who was met somewhere, with a name where one was given. */
type Met = { readonly name: string | undefined; readonly path: Path }

/** Users and groups; a list that is `undefined` was not exported. */
export function membersOf(
  set: ResponseSet,
  report: Report,
): { readonly users: readonly UserDraft[]; readonly groups: readonly GroupDraft[] } {
  const groups = [...groupsMet(set)].map(([id, { name, path }]) => ({
    id,
    name,
    policies: idsOf(set.lists('ListAttachedGroupPolicies').get(id), 'PolicyId'),
    path,
  }))
  const groupsOf = memberships(set, groups, report)
  const users = [...usersMet(set)].map(([uin, { name, path }]) => ({
    uin,
    name,
    groups: groupsOf(uin),
    policies: ownPolicies(set, uin),
    permissionsBoundary: boundaryOf(set, 'GetUserPermissionBoundary', [uin]),
    path,
  }))
  const byId = new Map(groups.map((group) => [group.id, group]))
  for (const user of users) reportInherited(set, user, byId, report)
  return { users, groups }
}

/** The ids in a list, if it was exported. */
export function idsOf(list: List | undefined, member: string): readonly string[] | undefined {
  return list?.entries.flatMap((entry) => idField(entry, member) ?? [])
}

/** The permissions boundary of whoever has one of the names: an id, `null` for none, `undefined` if not exported. */
export function boundaryOf(set: ResponseSet, api: ApiName, names: readonly string[]): string | null | undefined {
  const [response] = names.flatMap((name) => set.about(api, name))
  if (response === undefined) return undefined
  const { body } = response
  // No boundary is a null, but a file with nothing at all is no answer.
  if (!Object.hasOwn(body.value, 'PolicyId') && !Object.hasOwn(body.value, 'RequestId')) lacking(body, 'PolicyId')
  return boundaryId(body) ?? null
}

/** CAM answers with null for all members when there is no boundary; ids of policies begin at 1. */
export function boundaryId(body: Fields): string | undefined {
  const id = idField(body, 'PolicyId')
  return id === '0' ? undefined : id
}

function groupsMet(set: ResponseSet): ReadonlyMap<string, Met> {
  const met = new Map<string, Met>()
  const lists = [...set.lists('ListGroups').values(), ...set.lists('ListGroupsForUser').values()]
  for (const { entries } of lists) meet(met, entries, 'GroupId', 'GroupName')
  meetSubjects(met, set, ['ListUsersForGroup', 'ListAttachedGroupPolicies'])
  return met
}

function usersMet(set: ResponseSet): ReadonlyMap<string, Met> {
  const met = new Map<string, Met>()
  const lists = [...set.lists('ListUsers').values(), ...set.lists('ListUsersForGroup').values()]
  for (const { entries } of lists) meet(met, entries, 'Uin', 'Name')
  meetSubjects(met, set, ['ListGroupsForUser', 'ListAttachedUserPolicies', 'ListAttachedUserAllPolicies'])
  for (const { subject, body } of set.single('GetUserPermissionBoundary')) {
    if (subject !== undefined && !met.has(subject)) met.set(subject, { name: undefined, path: body.path })
  }
  return met
}

function meet(met: Map<string, Met>, entries: readonly Fields[], idIn: string, nameIn: string): void {
  for (const entry of entries) {
    const id = idField(entry, idIn)
    if (id !== undefined && met.get(id)?.name === undefined)
      met.set(id, { name: textField(entry, nameIn), path: entry.path })
  }
}

function meetSubjects(met: Map<string, Met>, set: ResponseSet, apis: readonly ApiName[]): void {
  for (const [id, { pages }] of apis.flatMap((api) => [...set.lists(api)])) {
    if (id !== '' && !met.has(id)) met.set(id, { name: undefined, path: pages[0]?.body.path ?? [] })
  }
}

/**
 * The groups of a user: from ListGroupsForUser, else from ListUsersForGroup of all groups that ListGroups names. Where
 * both were exported they have to agree.
 */
function memberships(
  set: ResponseSet,
  groups: readonly GroupDraft[],
  report: Report,
): (uin: string) => readonly string[] | undefined {
  const byUser = set.lists('ListGroupsForUser')
  const members = new Map([...set.lists('ListUsersForGroup')].map(([id, list]) => [id, new Set(idsOf(list, 'Uin'))]))
  const listings = inverse(members)
  const allGroups = set.lists('ListGroups').size > 0 && groups.every(({ id }) => members.has(id))
  return (uin) => {
    const own = idsOf(byUser.get(uin), 'GroupId')
    const listing = listings.get(uin) ?? []
    if (own === undefined) return allGroups ? listing : undefined
    const differing = [
      ...listing.filter((id) => !own.includes(id)),
      ...own.filter((id) => members.get(id)?.has(uin) === false),
    ]
    if (differing.length > 0) {
      const message = `ListGroupsForUser of user \`${uin}\` and ListUsersForGroup of group ${quoted(differing)} differ, so it is open which policies the user inherits; export both again`
      report(diagnosticOf('responses-disagree', message, byUser.get(uin)?.pages[0]?.body.path ?? []))
    }
    return own
  }
}

/** For each user the groups that list it. */
function inverse(members: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, readonly string[]> {
  const listings = new Map<string, string[]>()
  for (const [group, uins] of members) {
    for (const uin of uins) {
      const listing = listings.get(uin)
      if (listing === undefined) listings.set(uin, [group])
      else listing.push(group)
    }
  }
  return listings
}

/** What is attached to the user itself: entries that came by a group stand in the group's own list. */
function ownPolicies(set: ResponseSet, uin: string): readonly string[] | undefined {
  const own = idsOf(set.lists('ListAttachedUserPolicies').get(uin), 'PolicyId')
  const all = set.lists('ListAttachedUserAllPolicies').get(uin)
  if (all === undefined || all.pages.some((page) => attachType(page.request) === '2')) return own
  const direct = all.entries.filter((entry) => viaGroups(entry).length === 0)
  return [...new Set([...(own ?? []), ...direct.flatMap((entry) => idField(entry, 'PolicyId') ?? [])])]
}

/** ListAttachedUserAllPolicies: 0 lists all, 1 what is attached to the user itself, 2 what comes by groups. */
function attachType(request: Fields | undefined): string | undefined {
  return request === undefined ? undefined : idField(request, 'AttachType')
}

function viaGroups(entry: Fields): readonly string[] {
  return (rawField(entry, 'Groups') === undefined ? [] : (listField(entry, 'Groups') ?? [])).flatMap(
    (group) => idField(group, 'GroupId') ?? [],
  )
}

/** ListAttachedUserAllPolicies says which policies come by which group; the groups' own lists have to say so too. */
function reportInherited(
  set: ResponseSet,
  user: UserDraft,
  groups: ReadonlyMap<string, GroupDraft>,
  report: Report,
): void {
  for (const entry of set.lists('ListAttachedUserAllPolicies').get(user.uin)?.entries ?? []) {
    const policy = idField(entry, 'PolicyId') ?? ''
    for (const group of viaGroups(entry)) {
      const isMember = user.groups?.includes(group) ?? true
      const isAttached = groups.get(group)?.policies?.includes(policy) ?? true
      if (isMember && isAttached) continue
      const other = isMember
        ? 'the list of policies of that group lacks it'
        : 'the user is not in that group by its other list'
      const message = `User \`${user.uin}\` inherits policy \`${policy}\` from group \`${group}\` by ListAttachedUserAllPolicies, but ${other}; export both again`
      report(diagnosticOf('responses-disagree', message, entry.path))
    }
  }
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ')
}
