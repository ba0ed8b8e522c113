// From the typed tree of a policy back to the JSON tree that is printed. What the typed tree holds is taken from it, so
// that a changed tree prints its changes; what it could not hold is taken from the JSON it keeps, so that nothing is
// lost. It refuses to judge: what is wrong with a policy is printed as it was written.
import type { JsonArray, JsonNode, JsonObject } from '../json/tree.ts'
import type {
  ConditionClause,
  ConditionElement,
  ConditionValue,
  OneOrMany,
  Policy,
  PrincipalElement,
  PrincipalEntry,
  Statement,
  TextValue,
} from '../policy.ts'
import { DOCUMENT_ORDER, elementMembers, memberNode, STATEMENT_ORDER } from './element-members.ts'
import type { ListStyle, TreeStyle } from './options.ts'
import { isScalar } from './print-json.ts'

/**
 * The JSON tree of `policy` in a style. Nodes that came from JSON are passed on as they are, not copied, so the depth of
 * odd values costs nothing here. Linear.
 */
export function policyTree(policy: Policy, style: TreeStyle): JsonObject {
  const members = elementMembers(
    policy.members,
    {
      version: () => textNode(policy.version),
      principal: () => policy.principal && principalNode(policy.principal, style),
      statement: (written) => statementsNode(policy, written, style),
    },
    DOCUMENT_ORDER,
    style.elementOrder,
  )
  return { type: 'object', members }
}

function statementsNode(policy: Policy, written: JsonNode | undefined, style: TreeStyle): JsonNode | undefined {
  const { statementForm, statements } = policy
  // What is neither a statement nor a list of them was not read at all.
  const wasRead = written === undefined ? statementForm !== 'absent' : !isScalar(written)
  if (statements.length === 0 && !wasRead) return written
  const readable = statements.map((statement) => statementNode(statement, style))
  const all = withUnreadable(written, readable, ({ type }) => type === 'object')
  const [only] = all
  const single = statementForm === 'single' && all.length === 1 && style.lists !== 'list'
  return single && only !== undefined ? only : arrayOf(all)
}

function statementNode(statement: Statement, style: TreeStyle): JsonObject {
  const { sid, effect, principal, action, resource, condition } = statement
  const members = elementMembers(
    statement.members,
    {
      sid: () => textNode(sid),
      effect: () => textNode(effect),
      principal: () => principal && principalNode(principal, style),
      action: (written) => action && textsNode(action, written, style.lists),
      resource: (written) => resource && textsNode(resource, written, style.lists),
      condition: () => condition && conditionNode(condition, style.lists),
    },
    STATEMENT_ORDER,
    style.elementOrder,
  )
  return { type: 'object', members }
}

function principalNode(principal: PrincipalElement, { lists }: TreeStyle): JsonNode {
  if (principal.form === 'everybody') return { type: 'string', value: '*' }
  if (principal.form === 'malformed' && principal.value !== undefined) return principal.value
  return {
    type: 'object',
    members: principal.entries.map((entry) => memberNode(entry.name.text, entryNode(entry, lists))),
  }
}

/** The typed tree reads no patterns under a key it does not know (PRIN-9). */
function entryNode({ key, patterns, value }: PrincipalEntry, lists: ListStyle): JsonNode {
  return key === undefined && value !== undefined ? value : textsNode(patterns, value, lists)
}

function conditionNode(condition: ConditionElement, lists: ListStyle): JsonNode {
  if (condition.form !== 'clauses' && condition.value !== undefined) return condition.value
  const members = condition.clauses.map((clause) => memberNode(clause.operator.text, clauseNode(clause, lists)))
  return { type: 'object', members }
}

function clauseNode(clause: ConditionClause, lists: ListStyle): JsonNode {
  if (clause.malformed && clause.value !== undefined) return clause.value
  const members = clause.entries.map(({ key, values }) => {
    const all = values.items.map(valueNode)
    return memberNode(key.text, listNode(values.form, all, lists, isConditionScalar))
  })
  return { type: 'object', members }
}

function valueNode(value: ConditionValue): JsonNode {
  switch (value.type) {
    case 'string':
      return { type: 'string', value: value.text }
    case 'number':
    case 'boolean':
      return value
    case 'other':
      return value.value
  }
}

/** Actions, resources, or the patterns of a principal entry. */
function textsNode(texts: OneOrMany<TextValue>, written: JsonNode | undefined, lists: ListStyle): JsonNode {
  const readable = texts.items.map(({ text }): JsonNode => ({ type: 'string', value: text }))
  return listNode(texts.form, withUnreadable(written, readable, isString), lists, isString)
}

/**
 * The readable values with the unreadable ones between them as they were written. When the tree was changed so that
 * its values no longer stand for the readable ones that were written, the tree alone counts.
 */
function withUnreadable(
  written: JsonNode | undefined,
  readable: readonly JsonNode[],
  isReadable: (node: JsonNode) => boolean,
): readonly JsonNode[] {
  if (written === undefined) return readable
  const all = written.type === 'array' ? written.elements : [written]
  if (all.filter(isReadable).length !== readable.length) return readable
  const next = readable.values()
  return all.map((node) => (isReadable(node) ? (next.next().value ?? node) : node))
}

/** One value or an array (DOC-9) in the style asked for; only a value that `mayMove` gains or loses its brackets. */
function listNode(
  form: OneOrMany<unknown>['form'],
  nodes: readonly JsonNode[],
  lists: ListStyle,
  mayMove: (node: JsonNode) => boolean,
): JsonNode {
  const [only] = nodes
  if (only === undefined || nodes.length > 1) return arrayOf(nodes)
  const styled = lists === 'keep' || !mayMove(only) ? form : lists === 'list' ? 'list' : 'one'
  return styled === 'one' ? only : arrayOf(nodes)
}

const isString = ({ type }: JsonNode): boolean => type === 'string'

const isConditionScalar = ({ type }: JsonNode): boolean => type === 'string' || type === 'number' || type === 'boolean'

function arrayOf(elements: readonly JsonNode[]): JsonArray {
  return { type: 'array', elements }
}

function textNode(value: TextValue | undefined): JsonNode | undefined {
  return value && { type: 'string', value: value.text }
}
