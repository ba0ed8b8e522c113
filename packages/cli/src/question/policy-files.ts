// Policy documents that are named by files: read with their places, as the kind that their slot takes (P-2), or refused with
// what is wrong with them. It refuses to know who asks what.
import type { Layer, PoliciesInForce, PolicyInput } from '@qcs-policy/evaluate'
import type { Policy, PolicyKind } from '@qcs-policy/syntax'
import { whileWorkingOn } from '../inputs/readings.ts'
import { type LintedFile, lintBytes } from '../lint/lint-text.ts'
import { refusalText } from '../report/refusal-text.ts'
import type { Question } from './question-options.ts'
import { readNamed, type Tools } from './tools.ts'
import { isTrouble, type Trouble } from './trouble.ts'

/** A document that may be evaluated, with its text. */
export type PolicyFile = {
  readonly path: string
  readonly text: string
  readonly policy: Policy
  /** Errors that do not forbid evaluation: parts of it match nothing or cannot be judged. */
  readonly errors: number
}

/** The files by layer; the position in a list is that of the policy in its layer, `undefined` where it has no file. */
export type PolicySources = ReadonlyMap<Layer, readonly (PolicyFile | undefined)[]>

/** The policies that files give, and the files. */
export type PolicyFiles = {
  readonly policies: Pick<
    PoliciesInForce,
    'identityPolicies' | 'permissionsBoundary' | 'sessionPolicy' | 'resourcePolicies' | 'trustPolicy'
  >
  readonly sources: PolicySources
}

/** Reads every document that the question names; all troubles come together. */
export async function readPolicyFiles(question: Question, tools: Tools): Promise<PolicyFiles | Trouble> {
  const slots: readonly (readonly [layer: Layer, kind: PolicyKind, names: readonly string[]])[] = [
    ['identity', question.policyKind, question.policies],
    ['boundary', 'identity', listOf(question.boundary)],
    ['session', 'session', listOf(question.session)],
    ['resource', 'resource', question.resourcePolicies],
    ['trust', 'trust', listOf(question.trust)],
  ]
  const sources = new Map<Layer, readonly PolicyFile[]>()
  let trouble = ''
  for (const [layer, kind, names] of slots) {
    const files: PolicyFile[] = []
    for (const name of names) {
      const file = await readPolicyFile(name, kind, tools)
      if (isTrouble(file)) trouble += file.trouble
      else files.push(file)
    }
    if (files.length > 0) sources.set(layer, files)
  }
  return trouble === '' ? { policies: policiesOf(sources), sources } : { trouble }
}

function listOf(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name]
}

function policiesOf(sources: ReadonlyMap<Layer, readonly PolicyFile[]>): PolicyFiles['policies'] {
  const inputs = (layer: Layer): readonly PolicyInput[] => (sources.get(layer) ?? []).map(inputOf)
  const [permissionsBoundary] = inputs('boundary')
  const [sessionPolicy] = inputs('session')
  const [trustPolicy] = inputs('trust')
  return {
    identityPolicies: inputs('identity'),
    resourcePolicies: inputs('resource'),
    ...(permissionsBoundary === undefined ? {} : { permissionsBoundary }),
    ...(sessionPolicy === undefined ? {} : { sessionPolicy }),
    ...(trustPolicy === undefined ? {} : { trustPolicy }),
  }
}

function inputOf({ policy, path }: PolicyFile): PolicyInput {
  return { policy, name: path }
}

async function readPolicyFile(name: string, kind: PolicyKind, tools: Tools): Promise<PolicyFile | Trouble> {
  const named = await readNamed(name, tools)
  if (isTrouble(named)) return named
  const { shared, surroundings, words } = tools
  const file = lintedFile(named.bytes, named.path, kind, tools)
  const { policy, path, text, diagnostics } = file
  if (policy === undefined || !policy.compilable || file.kind === null) {
    return { trouble: refusalText(file, words.refused, shared, surroundings) }
  }
  return { path, text, policy, errors: diagnostics.filter(({ severity }) => severity === 'error').length }
}

function lintedFile(bytes: Uint8Array, path: string, kind: PolicyKind, { shared }: Tools): LintedFile {
  try {
    return lintBytes(bytes, path, { kind, api: undefined, language: shared.language })
  } catch (error) {
    throw whileWorkingOn(path, error)
  }
}
