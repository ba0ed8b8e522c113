// The steps that requests for resources and requests to assume a role have in common, in words: who asks, denies, caps (E0, E1,
// E5). It refuses to judge statements.
import { type CallerFacts, hasAccount } from '../compiled/caller.ts'
import { refOf } from '../compiled/evidence.ts'
import { YES } from '../compiled/verdict.ts'
import type { Step } from '../explanation.ts'
import { callerWords } from './caller-words.ts'
import { countingDenies, type Judged, matchingAllows } from './complete-evidence.ts'
import { statementPath } from './places.ts'
import { counted, shortened } from './shortened.ts'
import { decides, passes } from './step.ts'

/** E0. */
export function whoAsks({ request: { caller } }: Judged): readonly Step[] {
  return [passes('E0', `The caller is ${shortened(callerWords(caller))}: ${whatCounts(caller)}`)]
}

function whatCounts(caller: CallerFacts): string {
  if (caller.type === 'root') return 'identity policies and session policy count, a permissions boundary does not'
  return hasAccount(caller)
    ? 'identity policies, permissions boundary and session policy count'
    : 'identity policies, permissions boundary and session policy do not count'
}

/** E1. */
export function explicitDeny(rule: 'E1' | 'EVAL-6', judged: Judged): readonly Step[] {
  const denies = countingDenies(judged)
  const [first] = denies
  if (first === undefined) return [passes(rule, 'No deny matches')]
  const unsure = denies.filter(({ whole }) => whole !== YES).length
  const doubt =
    unsure === 0
      ? ''
      : `, ${unsure === denies.length ? '' : `${unsure} of them `}because it cannot be judged whether it matches`
  const named = `${statementPath(refOf(first.statement))}${denies.length > 1 ? ` and ${denies.length - 1} more` : ''}`
  return [
    decides(rule, `${counted(denies.length, 'deny counts', 'denies count')}${doubt}: ${named}; a deny anywhere wins`),
  ]
}

const CAPS = ['boundary', 'session'] as const

/** E5. */
export function caps(judged: Judged): readonly Step[] {
  const present = CAPS.filter((cap) =>
    judged.layers.some(({ layer, present: is, counts }) => layer === cap && is && counts),
  )
  if (present.length === 0) return [passes('E5', 'Neither a permissions boundary nor a session policy limits it')]
  return present.map((layer) => {
    const words = layer === 'boundary' ? 'The permissions boundary' : 'The session policy'
    return matchingAllows(layer, judged).length > 0
      ? passes('E5', `${words} allows it too`)
      : decides('E5', `${words} does not allow it, and it limits what policies allow`)
  })
}
