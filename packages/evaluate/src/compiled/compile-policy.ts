// A policy of the tree, in one layer: whether its kind belongs there, what its document says of each statement (DOC-3, DOC-5
// to DOC-8, P-2), and its statements. It refuses to know the other policies.
import type { Policy, PolicyKind } from '@qcs-policy/syntax'
import type { Layer } from '../decision.ts'
import type { Surroundings } from './pending-statement.ts'
import { type CompiledPrincipal, compilePrincipal, unjudgeablePrincipal } from './principal.ts'
import type { CompiledPolicy, OfDocument } from './statement.ts'
import { UNSURE, type Verdict, YES } from './verdict.ts'

/** The kinds of document that a layer takes (P-2). */
export const KINDS_OF: Readonly<Record<Layer, readonly PolicyKind[]>> = {
  general: ['identity'],
  identity: ['identity', 'session', 'legacy'],
  boundary: ['identity', 'session', 'legacy'],
  session: ['identity', 'session'],
  resource: ['resource'],
  trust: ['trust'],
}

/** What surrounds the statements of a policy. */
export function surroundingsOf(
  tree: Policy,
  { layer, position, name, owner }: Omit<CompiledPolicy, 'document'>,
): Surroundings {
  const member = documentVerdict(tree, layer)
  const principal = documentPrincipal(tree)
  const document = member === YES && principal === undefined ? USUAL : { member, principal }
  // Written out: for a spread V8 would make a class of objects for each policy.
  return { policy: { layer, position, name, owner, document }, kind: tree.kind }
}

/** Shared: nearly all documents are such. */
const USUAL: OfDocument = { member: YES, principal: undefined }

function documentVerdict({ kind, members }: Policy, layer: Layer): Verdict {
  if (!KINDS_OF[layer].includes(kind)) return UNSURE.kindMismatch
  for (const { name } of members) {
    if (name.element === undefined) return UNSURE.unknownMember
    if (name.wrongCase) return UNSURE.wrongCase
  }
  return YES
}

/** Whom the statements without a principal of their own are for. */
function documentPrincipal({ kind, principal }: Policy): CompiledPrincipal | undefined {
  switch (kind) {
    case 'identity':
    case 'session':
      return principal === undefined ? undefined : unjudgeablePrincipal(UNSURE.topPrincipal)
    case 'trust':
      return unjudgeablePrincipal(principal === undefined ? UNSURE.principalMissing : UNSURE.topPrincipal)
    case 'resource':
      return principal === undefined ? unjudgeablePrincipal(UNSURE.principalMissing) : compilePrincipal(principal, true)
    case 'legacy':
      return principal === undefined ? undefined : compilePrincipal(principal, false)
  }
}
