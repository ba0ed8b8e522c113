// `compilePolicies`: the policies in force, prepared to decide many requests. It joins the layers and says what is wrong with
// the input. It refuses to know requests.
import { readPolicy } from '@qcs-policy/syntax/read'
import { CONTENT, type CompileDiagnostic, type CompileResult } from '../compile-result.ts'
import type { Layer } from '../decision.ts'
import { GENERAL_POLICIES } from '../general-policies.ts'
import type { PoliciesInForce } from '../policies-in-force.ts'
import { type CompiledAction, compilePermidEntry, type Permids } from './action.ts'
import { KINDS_OF, surroundingsOf } from './compile-policy.ts'
import { createShared, type Shared } from './compile-statement.ts'
import { type CompiledLayer, readLayer } from './layer.ts'
import type { PolicyOwner } from './outer.ts'
import type { Compiled, RoleToAssume } from './policies.ts'
import {
  type GivenPolicy,
  malformed,
  type ReportInput,
  readAccount,
  readOnePolicy,
  readPolicies,
  readRole,
  readTexts,
} from './read-input.ts'
import { isRecord } from './record.ts'

/** Services that support access across accounts (E4), unless told otherwise. */
const CROSS_ACCOUNT_SERVICES = ['cos', 'cas']

/**
 * Prepares policies to decide many requests. Never throws. Refuses, with diagnostics and without `compiled`, a policy that
 * has structural errors (DOC-12) and input that is not what it should be. Linear in the size of the policies, and quick: a
 * statement is compiled when a request first reaches it, so policies must not be changed after they were given. What was
 * read of it is let go then, except for statements with places.
 */
export function compilePolicies(input: PoliciesInForce): CompileResult {
  try {
    return compileInput(input)
  } catch {
    return {
      diagnostics: [malformed('The policies could not be compiled, which is a fault of ours: please report it')],
    }
  }
}

function compileInput(input: unknown): CompileResult {
  const diagnostics: CompileDiagnostic[] = []
  const report: ReportInput = (diagnostic) => diagnostics.push(diagnostic)
  if (!isRecord(input)) return { diagnostics: [malformed('The policies in force are no object')] }
  const compiled = compileLayers(input, report)
  const refused = diagnostics.some(({ code }) => code === 'policy-refused' || code === 'input-malformed')
  return refused ? { diagnostics } : { compiled: { [CONTENT]: compiled }, diagnostics }
}

type Given = Readonly<Record<string, unknown>>

function compileLayers(given: Given, report: ReportInput): Compiled {
  const shared = createShared(readPermids(given['permids'], report))
  const identity = readPolicies(given, 'identityPolicies', 'identity', report)
  const boundary = readOnePolicy(given, 'permissionsBoundary', 'boundary', report)
  const session = readOnePolicy(given, 'sessionPolicy', 'session', report)
  const resource = readPolicies(given, 'resourcePolicies', 'resource', report)
  const trust = readOnePolicy(given, 'trustPolicy', 'trust', report)
  const layerOf = (layer: Layer, policies: readonly GivenPolicy[]): CompiledLayer =>
    compileLayer(layer, policies, shared, report)
  const resourceOwner = readAccount(given['resourceOwner'], 'resourceOwner', report)
  const layers = {
    general: layerOf('general', readGeneral(given['generalPolicies'], report)),
    identity: layerOf('identity', identity),
    boundary: boundary === undefined ? undefined : layerOf('boundary', [boundary]),
    session: session === undefined ? undefined : layerOf('session', [session]),
    resource: layerOf('resource', resource),
    trust: layerOf('trust', trust === undefined ? [] : [trust]),
  }
  return {
    ...layers,
    hasIdentity: identity.length > 0,
    resourceOwner,
    role: readRoleToAssume(given, trust !== undefined, report),
    crossAccountServices: new Set(
      readTexts(given['crossAccountServices'], 'crossAccountServices', report) ?? CROSS_ACCOUNT_SERVICES,
    ),
    memo: { found: new Map(), entries: 0 },
    spare: undefined,
  }
}

function compileLayer(
  layer: Layer,
  policies: readonly GivenPolicy[],
  shared: Shared,
  report: ReportInput,
): CompiledLayer {
  const compilable = policies.flatMap(({ policy, name, owner }, position) => {
    if (!policy.compilable) return []
    if (!KINDS_OF[layer].includes(policy.kind)) {
      report({
        code: 'kind-mismatch',
        severity: 'warning',
        rule: 'P-2',
        at: name === undefined ? { layer, policy: position } : { layer, policy: position, name },
        message: `A ${policy.kind} policy stands among the ${layer} policies, so its allows do not count and its denies do; give it where it belongs, or read it as the kind that is meant`,
      })
    }
    const byLayer = layer === 'resource' ? 'resource' : 'caller'
    const ofPolicy: PolicyOwner = owner === undefined ? byLayer : `uin/${owner}`
    return [{ tree: policy, surroundings: surroundingsOf(policy, { layer, position, name, owner: ofPolicy }) }]
  })
  return readLayer(layer, compilable, shared)
}

/** EVAL-8. */
function readGeneral(given: unknown, report: ReportInput): readonly GivenPolicy[] {
  if (given === undefined || given === null || given === false) return []
  if (given !== true) report(malformed('`generalPolicies` is neither true nor false'))
  return GENERAL_POLICIES.flatMap(({ name, document }) => {
    const { policy } = readPolicy(document, { kind: 'identity' })
    return policy === undefined ? [] : [{ policy, name, owner: undefined }]
  })
}

/** ACT-5. */
function readPermids(given: unknown, report: ReportInput): Permids {
  const permids = new Map<string, readonly CompiledAction[]>()
  if (given === undefined || given === null) return permids
  if (!isRecord(given)) {
    report(malformed('`permids` is no object of lists of actions'))
    return permids
  }
  for (const [name, entries] of Object.entries(given)) {
    const texts = readTexts(entries, `permids["${name}"]`, report)
    if (texts !== undefined) permids.set(name, texts.map(compilePermidEntry))
  }
  return permids
}

/** EVAL-6. */
function readRoleToAssume(given: Given, hasTrust: boolean, report: ReportInput): RoleToAssume | undefined {
  const role = readRole(given['role'], report)
  if (role !== undefined) return { resource: `qcs::cam::uin/${role.ownerUin}:roleName/${role.roleName}` }
  if (!hasTrust) return undefined
  report({
    code: 'role-missing',
    severity: 'error',
    rule: 'EVAL-6',
    message: 'A trust policy was given without the role that it belongs to, so every request is denied; give `role`',
  })
  return { resource: undefined }
}
