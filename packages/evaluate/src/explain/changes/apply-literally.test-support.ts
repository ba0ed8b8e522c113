// A suggested change applied as a person would: to documents and requests as JSON. It refuses to use anything of what found the
// change.
import type { PolicyKind } from '@qcs-policy/syntax'
import { readPolicy } from '@qcs-policy/syntax/read'
import type { PolicyDraft, SetDraft } from '../../agreement/draft.test-support.ts'
import type { RequestDraft } from '../../agreement/requests.test-support.ts'
import type { StatementRef } from '../../decision.ts'
import type { Change, MissingGrant } from '../../explanation.ts'

/** The set without the policies that are refused (DOC-12), so that positions are those of the evidence. */
export function compilableOf(set: SetDraft): SetDraft {
  const { identityPolicies, resourcePolicies, permissionsBoundary, sessionPolicy, trustPolicy, ...rest } = set
  return {
    ...rest,
    ...(identityPolicies && { identityPolicies: identityPolicies.filter(isCompilable) }),
    ...(resourcePolicies && { resourcePolicies: resourcePolicies.filter(isCompilable) }),
    ...(permissionsBoundary && isCompilable(permissionsBoundary) && { permissionsBoundary }),
    ...(sessionPolicy && isCompilable(sessionPolicy) && { sessionPolicy }),
    ...(trustPolicy && isCompilable(trustPolicy) && { trustPolicy }),
  }
}

function isCompilable({ document, kind }: PolicyDraft): boolean {
  return readPolicy(document, { kind }).policy?.compilable === true
}

/** The request in the circumstances of the change. */
export function withContextOf({ context }: Change, request: RequestDraft): RequestDraft {
  const given = request['context']
  const members = new Map(Object.entries(typeof given === 'object' && given !== null ? given : {}))
  for (const [name, value] of Object.entries(context)) {
    if (value === null) members.delete(name)
    else members.set(name, value)
  }
  return { ...request, context: Object.fromEntries(members) }
}

/** The policies with the grants of the change, and without what it removes. */
export function withPoliciesOf({ remove, grant }: Pick<Change, 'remove' | 'grant'>, set: SetDraft): SetDraft {
  return grant.reduce(granted, remove.reduce(narrowed, set))
}

/** The statement made to cover nothing: documents without statements are refused. */
function narrowed(set: SetDraft, { layer, policy, statement }: StatementRef): SetDraft {
  const change = (draft: PolicyDraft) =>
    withStatements(draft, (list) => list.map((one, i) => (i === statement ? covering(one, 'none:Nothing') : one)))
  const at = (drafts: readonly PolicyDraft[] = []) => drafts.map((draft, i) => (i === policy ? change(draft) : draft))
  switch (layer) {
    case 'identity':
      return { ...set, identityPolicies: at(set.identityPolicies) }
    case 'resource':
      return { ...set, resourcePolicies: at(set.resourcePolicies) }
    case 'boundary':
      return { ...set, ...(set.permissionsBoundary && { permissionsBoundary: change(set.permissionsBoundary) }) }
    case 'session':
      return { ...set, ...(set.sessionPolicy && { sessionPolicy: change(set.sessionPolicy) }) }
    case 'trust':
      return { ...set, ...(set.trustPolicy && { trustPolicy: change(set.trustPolicy) }) }
    case 'general':
      throw new Error('a general policy cannot be narrowed')
  }
}

function covering(statement: unknown, action: string): unknown {
  if (typeof statement !== 'object' || statement === null) return statement
  const members = Object.entries(statement)
  return Object.fromEntries(members.map(([name, value]) => [name, name.toLowerCase() === 'action' ? action : value]))
}

/** Lists of policies get one more, single ones one statement more. */
function granted(set: SetDraft, { layer, statement }: MissingGrant): SetDraft {
  const added = (draft: PolicyDraft | null | undefined, kind: PolicyKind): PolicyDraft =>
    draft ? withStatements(draft, (list) => [...list, statement]) : documentOf(statement, kind)
  switch (layer) {
    case 'identity':
      return { ...set, identityPolicies: [...(set.identityPolicies ?? []), documentOf(statement, 'identity')] }
    case 'resource':
      return { ...set, resourcePolicies: [...(set.resourcePolicies ?? []), documentOf(statement, 'resource')] }
    case 'boundary':
      return { ...set, permissionsBoundary: added(set.permissionsBoundary, 'identity') }
    case 'session':
      return { ...set, sessionPolicy: added(set.sessionPolicy, 'session') }
    case 'trust':
      return { ...set, trustPolicy: added(set.trustPolicy, 'trust') }
  }
}

function documentOf(statement: MissingGrant['statement'], kind: PolicyKind): PolicyDraft {
  return { kind, document: { version: '2.0', statement: [statement] } }
}

function withStatements(draft: PolicyDraft, change: (list: readonly unknown[]) => readonly unknown[]): PolicyDraft {
  const members = Object.entries(draft.document).map(([name, value]) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value]
    return [name, name.toLowerCase() === 'statement' ? change(list) : value] as const
  })
  return { ...draft, document: Object.fromEntries(members) }
}
