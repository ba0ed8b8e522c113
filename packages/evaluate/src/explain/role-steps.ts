// The steps of assuming a role as they went, in words (EVAL-6). It refuses to judge statements.
import { isAssumeRole } from '../compiled/assume-role.ts'
import type { Step } from '../explanation.ts'
import { caps, explicitDeny, whoAsks } from './common-steps.ts'
import { type Judged, matchingAllows } from './complete-evidence.ts'
import { shortened } from './shortened.ts'
import { decides, passes, type Question } from './step.ts'

const RULE = 'EVAL-6'

/** The questions of assuming a role in their order. */
export const ROLE_QUESTIONS: readonly Question[] = [
  possible,
  whoAsks,
  (judged) => explicitDeny(RULE, judged),
  fitting,
  trust,
  ownSide,
  limits,
  assumed,
]

/** Why no policy can let the caller assume the role; nothing where one can. */
export function whyNoRole(judged: Judged): string | undefined {
  return whyImpossible(judged) ?? whyUnfitting(judged)
}

function possible(judged: Judged): readonly Step[] {
  const why = whyImpossible(judged)
  return why === undefined
    ? [passes(RULE, `The request is to assume the role \`${shortened(judged.compiled.role?.resource ?? '')}\``)]
    : [decides(RULE, why)]
}

function whyImpossible({ compiled, request }: Judged): string | undefined {
  if (request.caller.type === 'anonymous') {
    return 'The request is not signed, and only signed requests assume roles; sign it'
  }
  return compiled.role?.resource === undefined
    ? 'A trust policy is given without the role that is to be assumed; give `role`'
    : undefined
}

function fitting(judged: Judged): readonly Step[] {
  const why = whyUnfitting(judged)
  return why === undefined ? [] : [decides(RULE, why)]
}

function whyUnfitting({ request }: Judged): string | undefined {
  if (isAssumeRole(request)) return undefined
  const { caller, action } = request
  const needed =
    caller.type === 'federated' ? '`sts:AssumeRoleWithSAML` or `sts:AssumeRoleWithWebIdentity`' : '`sts:AssumeRole`'
  return `A caller of this type assumes a role by ${needed} only, and the action is \`${shortened(action.text, 60)}\``
}

function trust(judged: Judged): readonly Step[] {
  return matchingAllows('trust', judged).length > 0
    ? [passes(RULE, 'The trust policy lets the caller assume the role')]
    : [decides(RULE, 'The trust policy does not let the caller assume the role')]
}

function ownSide(judged: Judged): readonly Step[] {
  const { type } = judged.request.caller
  if (type !== 'user' && type !== 'role') return [passes(RULE, 'Such a caller needs no allow of its own policies')]
  return matchingAllows('identity', judged).length > 0
    ? [passes(RULE, 'The caller’s identity policies allow it, too')]
    : [decides(RULE, 'The caller’s identity policies do not allow it, and a user or role needs that too')]
}

/** Services and identities of providers have no caps (E0). */
function limits(judged: Judged): readonly Step[] {
  return judged.request.caller.account === undefined ? [] : caps(judged)
}

function assumed(): readonly Step[] {
  return [decides(RULE, 'Everything that is needed allows it')]
}
