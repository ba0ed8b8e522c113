// What still stands in the way of an allow once the context is changed: denies that count, and allows that are missing. It
// refuses to know how either is overcome.
import { matchCondition } from '../../compiled/condition.ts'
import type { RequestFacts } from '../../compiled/request-facts.ts'
import type { CompiledStatement } from '../../compiled/statement.ts'
import { NO, type Verdict, YES } from '../../compiled/verdict.ts'
import type { MissingGrant } from '../../explanation.ts'
import type { Obstacles, Requirement } from './obstacles.ts'

export type Gaps = {
  readonly denies: readonly CompiledStatement[]
  readonly missing: readonly Requirement[]
  /** The layers in which something is missing. */
  readonly layers: ReadonlySet<MissingGrant['layer']>
}

/** The gaps under one context. Each condition is judged once. Linear in statements and requirements. */
export function gapsOf(obstacles: readonly Obstacles[], request: RequestFacts): Gaps {
  const verdicts = new Map<CompiledStatement, Verdict>()
  const verdictOf = (statement: CompiledStatement): Verdict => {
    const known = verdicts.get(statement)
    if (known !== undefined) return known
    const verdict = statement.condition === undefined ? YES : matchCondition(statement.condition, request)
    verdicts.set(statement, verdict)
    return verdict
  }
  const denies = new Set(obstacles.flatMap((one) => one.denies).filter((deny) => verdictOf(deny) !== NO))
  const missing = obstacles.flatMap(({ requirements }) =>
    requirements.filter(({ options }) => !options.some((option) => verdictOf(option) === YES)),
  )
  return { denies: [...denies], missing, layers: new Set(missing.map(({ layer }) => layer)) }
}

/** Fewer grants, then fewer removals: the less the better; 0 when both leave the same. */
export function compareGaps(a: Gaps, b: Gaps): number {
  return a.layers.size - b.layers.size || a.denies.length - b.denies.length
}
