// One layer of the policies in force (identity, boundary ...): its statements, and where they are found by action. A
// statement is compiled when something first asks for it, for most are never reached; until then it is held as it was read.
// It refuses to know what its matches mean for the decision.
import type { Statement } from '@qcs-policy/syntax'
import type { Layer } from '../decision.ts'
import { type ActionIndex, buildActionIndex, noStatements, positionsOf, type StatementsByAction } from './action-index.ts'
import { actionOf, compileStatement, type Shared, type Surroundings } from './compile-statement.ts'
import type { CompiledStatement } from './statement.ts'

export type CompiledLayer = {
  readonly layer: Layer
  /** In the order of the policies and in each of its statements. See {@link statementAt}. */
  readonly statements: (Statement | CompiledStatement)[]
  readonly policies: readonly PolicyOfLayer[]
  readonly shared: Shared | undefined
  readonly denies: ActionIndex
  readonly allows: ActionIndex
}

/** A policy, and the position of its first statement in the layer. */
export type PolicyOfLayer = { readonly start: number; readonly surroundings: Surroundings }

/** A layer of statements as they were read. Linear, and quick: only actions are looked at. */
export function readLayer(
  layer: Layer,
  policies: readonly (Surroundings & { readonly statements: readonly Statement[] })[],
  shared: Shared,
): CompiledLayer {
  const statements: (Statement | CompiledStatement)[] = []
  const starts: PolicyOfLayer[] = []
  const denies = noStatements()
  const allows = noStatements()
  for (const { statements: ofPolicy, policy, kind } of policies) {
    starts.push({ start: statements.length, surroundings: { policy, kind } })
    for (const statement of ofPolicy) {
      const byAction = statement.effect?.value === 'deny' ? denies : allows
      const patterns = statement.action?.items ?? []
      for (let i = 0; i < patterns.length; i += 1) {
        const pattern = patterns[i]
        if (pattern === undefined) continue
        const positions = byAction.byText.get(pattern.text) ?? positionsOf(byAction, actionOf(pattern, shared))
        positions.push(statements.length)
      }
      statements.push(statement)
    }
  }
  // A copy holds just what it needs; a list that grew holds room for more.
  return indexed({ layer, statements: statements.slice(), policies: starts, shared }, denies, allows)
}

/** A layer of compiled statements. Linear. */
export function layerOf(layer: Layer, statements: readonly CompiledStatement[]): CompiledLayer {
  const denies = noStatements()
  const allows = noStatements()
  for (const [i, { isDeny, actions }] of statements.entries()) {
    for (const action of actions) positionsOf(isDeny ? denies : allows, action).push(i)
  }
  return indexed({ layer, statements: [...statements], policies: [], shared: undefined }, denies, allows)
}

function indexed(
  layer: Omit<CompiledLayer, 'denies' | 'allows'>,
  denies: StatementsByAction,
  allows: StatementsByAction,
): CompiledLayer {
  return { ...layer, denies: buildActionIndex(denies), allows: buildActionIndex(allows) }
}

/** The statement at a position, compiled, and what was read of it is let go. */
export function statementAt(layer: CompiledLayer, position: number): CompiledStatement {
  const { statements, policies, shared } = layer
  const statement = statements[position]
  if (statement === undefined) throw new Error('no layer is asked for more statements than it has')
  if (!('type' in statement)) return statement
  const policy = policyOf(policies, position)
  if (policy === undefined || shared === undefined) throw new Error('a statement that was read has a policy')
  const compiled = compileStatement(statement, policy.surroundings, shared)
  statements[position] = compiled
  return compiled
}

/** All statements, compiled. */
export function statementsOf(layer: CompiledLayer): readonly CompiledStatement[] {
  return layer.statements.map((_, position) => statementAt(layer, position))
}

/** The last policy that begins at the position or before. */
function policyOf(policies: readonly PolicyOfLayer[], position: number): PolicyOfLayer | undefined {
  let low = 0
  let high = policies.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((policies[middle]?.start ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return policies[low]
}
