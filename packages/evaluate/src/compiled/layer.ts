// One layer of the policies in force (identity, boundary ...): its statements, and where they are found by action. A
// statement is compiled when something first asks for it, for most are never reached; until then it is held as it was read.
// It refuses to know what its matches mean for the decision.
import type { Policy, Statement } from '@qcs-policy/syntax'
import type { Layer } from '../decision.ts'
import type { CompiledAction } from './action.ts'
import { type ActionIndex, addAction, buildActionIndex, noStatements, type StatementsByAction } from './action-index.ts'
import { actionOf, compileStatement, type Shared } from './compile-statement.ts'
import { type PendingStatement, pendingStatement, type Surroundings } from './pending-statement.ts'
import type { CompiledStatement } from './statement.ts'

export type CompiledLayer = {
  readonly layer: Layer
  /** In the order of the policies and in each of its statements. See {@link statementAt}. */
  readonly statements: (PendingStatement | CompiledStatement)[]
  readonly policies: readonly PolicyOfLayer[]
  readonly shared: Shared | undefined
  readonly denies: ActionIndex
  readonly allows: ActionIndex
}

/** A policy, and the position of its first statement in the layer. */
type PolicyOfLayer = { readonly start: number; readonly surroundings: Surroundings }

/** A layer of statements as they were read. Linear, and quick: only actions are looked at. */
export function readLayer(
  layer: Layer,
  policies: readonly { readonly tree: Policy; readonly surroundings: Surroundings }[],
  shared: Shared,
): CompiledLayer {
  const statements: PendingStatement[] = []
  const starts: PolicyOfLayer[] = []
  const denies = noStatements()
  const allows = noStatements()
  for (const { tree, surroundings } of policies) {
    starts.push({ start: statements.length, surroundings })
    for (const statement of tree.statements) {
      const byAction = statement.effect?.value === 'deny' ? denies : allows
      const actions = addActions(byAction, statement, statements.length, shared)
      statements.push(pendingStatement(statement, actions, surroundings))
    }
  }
  // A copy holds just what it needs; a list that grew holds room for more.
  return indexed({ layer, statements: statements.slice(), policies: starts, shared }, denies, allows)
}

/** Hot when policies are loaded: one look-up for each action. */
function addActions(
  byAction: StatementsByAction,
  { action }: Statement,
  position: number,
  shared: Shared,
): readonly CompiledAction[] {
  const patterns = action?.items ?? []
  const actions = new Array<CompiledAction>(patterns.length)
  let alone: readonly CompiledAction[] = actions
  for (let i = 0; i < patterns.length; i += 1) {
    const pattern = patterns[i]
    if (pattern === undefined) continue
    const entry = byAction.byText.get(pattern.text) ?? addAction(byAction, actionOf(pattern, shared))
    entry.positions.push(position)
    actions[i] = entry.action
    alone = entry.alone
  }
  return patterns.length === 1 ? alone : actions
}

/** A layer of compiled statements. Linear. */
export function layerOf(layer: Layer, statements: readonly CompiledStatement[]): CompiledLayer {
  const denies = noStatements()
  const allows = noStatements()
  for (const [i, { isDeny, actions }] of statements.entries()) {
    const byAction = isDeny ? denies : allows
    for (const action of actions) (byAction.byText.get(action.text) ?? addAction(byAction, action)).positions.push(i)
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
  if (!('pending' in statement)) return statement
  const policy = policyOf(policies, position)
  if (policy === undefined || shared === undefined) throw new Error('a statement that was read has a policy')
  const compiled = compileStatement(statement, position - policy.start, policy.surroundings, shared)
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
