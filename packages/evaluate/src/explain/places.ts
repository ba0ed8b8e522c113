// Statements, layers and accounts as messages name them. It refuses to know what is said of them.
import type { Layer, StatementRef } from '../decision.ts'

/** Where the policies of a layer stand in the input; built-in ones have only their names. */
const MEMBERS: Readonly<Record<Layer, string>> = {
  general: 'general policies',
  identity: 'identityPolicies',
  boundary: 'permissionsBoundary',
  session: 'sessionPolicy',
  resource: 'resourcePolicies',
  trust: 'trustPolicy',
}

/** A statement by the path to it, from 0: `identityPolicies[0].statement[1]`, or by the name of its policy. */
export function statementPath({ layer, policy, statement, name }: StatementRef): string {
  if (name !== undefined) return `\`statement[${statement}]\` of policy \`${name}\``
  const member = layer === 'identity' || layer === 'resource' ? `${MEMBERS[layer]}[${policy}]` : MEMBERS[layer]
  return `\`${member}.statement[${statement}]\``
}

/** The policies of a layer in the middle of a sentence. */
export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  general: 'the general policies',
  identity: 'the caller’s identity policies',
  boundary: 'the permissions boundary',
  session: 'the session policy',
  resource: 'the resource’s policies',
  trust: 'the trust policy',
}
