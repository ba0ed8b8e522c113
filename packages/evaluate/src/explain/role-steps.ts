// The steps of assuming a role as they went, in words (EVAL-6). It refuses to judge statements.
import { isAssumeRole } from '../compiled/assume-role.ts'
import type { Step } from '../explanation.ts'
import { caps, explicitDeny, whoAsks } from './common-steps.ts'
import { type Judged, matchingAllows } from './complete-evidence.ts'
import { shortened } from './shortened.ts'
import { decides, passes, type Question, withRefusal } from './step.ts'

const RULE = 'EVAL-6'

/** The questions of assuming a role in their order. */
export const ROLE_QUESTIONS: readonly Question[] = [
  signed,
  roleKnown,
  whoAsks,
  (judged) => explicitDeny(RULE, judged),
  assumes,
  trust,
  ownSide,
  limits,
  assumed,
]

function signed({ request }: Judged): readonly Step[] {
  if (request.caller.type !== 'anonymous') return []
  return [decides(RULE, 'The request is not signed, and roles are assumed by signed requests only; sign it')]
}

function roleKnown({ compiled }: Judged): readonly Step[] {
  const resource = compiled.role?.resource
  return resource === undefined
    ? [decides(RULE, 'A trust policy is given without the role that is to be assumed; give `role`')]
    : [passes(RULE, `The request is to assume the role \`${shortened(resource)}\``)]
}

function assumes({ request }: Judged): readonly Step[] {
  if (isAssumeRole(request)) return []
  const needed =
    request.caller.type === 'federated'
      ? '`sts:AssumeRoleWithSAML` or `sts:AssumeRoleWithWebIdentity`'
      : '`sts:AssumeRole`'
  return [
    decides(
      RULE,
      `A caller of this type assumes a role by ${needed} only, and the action is \`${shortened(request.action.text, 60)}\``,
    ),
  ]
}

function trust(judged: Judged): readonly Step[] {
  return matchingAllows('trust', judged).length > 0
    ? [passes(RULE, 'The trust policy lets the caller assume the role')]
    : [decides(RULE, withRefusal('The trust policy does not let the caller assume the role', 'trust', judged))]
}

function ownSide(judged: Judged): readonly Step[] {
  const { type } = judged.request.caller
  if (type !== 'user' && type !== 'role') return [passes(RULE, 'Such a caller needs no allow of its own policies')]
  return matchingAllows('identity', judged).length > 0
    ? [passes(RULE, 'The caller’s identity policies allow it, too')]
    : [
        decides(
          RULE,
          withRefusal(
            'The caller’s identity policies do not allow it, and a user or role needs that too',
            'identity',
            judged,
          ),
        ),
      ]
}

/** Services and identities of providers have no caps (E0). */
function limits(judged: Judged): readonly Step[] {
  return judged.request.caller.account === undefined ? [] : caps(judged)
}

function assumed(): readonly Step[] {
  return [decides(RULE, 'Everything that is needed allows it')]
}
