// biome-ignore-all lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
// grammar/policy.schema.json: the JSON Schema of a policy document, for editors and for whoever validates without this
// toolkit. It says of a document what parsePolicy says in errors, as far as the schema language can; what each element
// may be, the other files say, and this one refuses to know.
import { printed } from './json-layout.mjs'
import { conditions } from './schema-conditions.mjs'
import { elements } from './schema-elements.mjs'
import { described, oneOrMany, ref } from './schema-parts.mjs'

/** The file by path. */
export default function generateSchema() {
  return { 'grammar/policy.schema.json': `${printed(policySchema(), 0, 0)}\n` }
}

function policySchema() {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'CAM policy document 2.0',
    description:
      'A policy document of Cloud Access Management. The kind is inferred from where principals stand, as the language does (P-2): a principal in a statement makes a trust policy when every action is an sts: one, else a resource policy; a principal at the top makes a resource policy when every resource is COS, else a legacy document; no principal makes an identity policy. To hold a document to one kind, refer to $defs: identity, session, trust, resource or legacy.',
    ...inferred(),
    $defs: { ...documents(), ...statements(), ...elements(), ...conditions() },
  }
}

/** P-2 as conditions, so that an editor reports against the one kind that is meant. */
function inferred() {
  const principal = { anyOf: [{ required: ['principal'] }, { required: ['Principal'] }] }
  const isSts = { pattern: '^(?:name/)?sts:' }
  const isCos = { pattern: '^qcs:[^:]*:cos(?::|$)' }
  const each = (names, one) =>
    Object.fromEntries(names.map((name) => [name, { if: { type: 'array' }, then: { items: one }, else: one }]))
  const every = (statement) => ({ properties: each(['statement', 'Statement'], statement) })
  const some = (statement) => ({
    anyOf: ['statement', 'Statement'].map((name) => ({
      required: [name],
      properties: { [name]: { anyOf: [{ type: 'array', contains: statement }, statement] } },
    })),
  })
  return {
    if: some({ type: 'object', ...principal }),
    then: { if: every({ properties: each(['action', 'Action'], isSts) }), then: ref('trust'), else: ref('resource') },
    else: {
      if: { type: 'object', ...principal },
      then: {
        if: every({
          anyOf: [{ required: ['resource'] }, { required: ['Resource'] }],
          properties: each(['resource', 'Resource'], isCos),
        }),
        then: ref('resource'),
        else: ref('legacy'),
      },
      else: ref('identity'),
    },
  }
}

const VERSION = { version: ref('version') }
const statementList = (name) => ({
  statement: described(
    'Statements',
    'What the policy says, as a list of statements (DOC-4). One statement object alone is accepted, but the Terraform provider refuses it.',
    {
      type: ['array', 'object'],
      ...oneOrMany(ref(name)),
    },
  ),
})

/** The two spellings of each member that a resource document takes (DOC-8), never both of one. */
function withCapitals(properties, required) {
  const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1)
  const names = Object.keys(properties).filter((name) => name !== 'sid' && name !== 'Sid')
  return {
    properties: { ...properties, ...Object.fromEntries(names.map((name) => [capital(name), properties[name]])) },
    additionalProperties: false,
    allOf: [
      ...required.map((name) => ({ anyOf: [{ required: [name] }, { required: [capital(name)] }] })),
      ...names.map((name) => ({ not: { required: [name, capital(name)] } })),
    ],
  }
}

function documents() {
  const closed = { type: 'object', additionalProperties: false }
  const required = ['version', 'statement']
  const plain = (statement) => ({ ...closed, required, properties: { ...VERSION, ...statementList(statement) } })
  const principal = { principal: ref('principal') }
  const spelled = (statement) => ({
    if: { type: 'array' },
    then: { items: ref(statement) },
    else: ref(statement),
  })
  return {
    identity: described(
      'Identity policy',
      'Attached to users, groups and roles, or set as a permissions boundary: CreatePolicy, UpdatePolicy, CreatePolicyVersion.',
      plain('identityStatement'),
    ),
    session: described(
      'Session policy',
      'Given to STS with AssumeRole or GetFederationToken; it can only narrow what is allowed.',
      plain('identityStatement'),
    ),
    trust: described(
      'Trust policy',
      'Says who may assume a role: CreateRole, UpdateAssumeRolePolicy.',
      plain('trustStatement'),
    ),
    resource: described(
      'Resource policy',
      'Attached to a resource, as a COS bucket policy; the only kind that takes words with an initial capital (DOC-8).',
      {
        type: 'object',
        ...withCapitals({ ...VERSION, ...principal, ...statementList('anyResourceStatement') }, required),
        if: { anyOf: [{ required: ['principal'] }, { required: ['Principal'] }] },
        then: { properties: { statement: spelled('resourceStatement'), Statement: spelled('resourceStatement') } },
        else: {
          properties: { statement: spelled('principalStatement'), Statement: spelled('principalStatement') },
        },
      },
    ),
    legacy: described(
      'Legacy document',
      'The strategyInfo of CreateCamStrategy: projects are written, and what is blank covers everything (RES-11).',
      {
        ...closed,
        required,
        properties: { ...VERSION, ...principal, ...statementList('legacyStatement') },
      },
    ),
  }
}

function statements() {
  const label = described('Label', 'A label that COS writes; it has no effect on what is allowed (DOC-5).', {})
  const common = { sid: label, Sid: label, effect: ref('effect'), action: ref('action'), condition: ref('condition') }
  const oneSid = { not: { required: ['sid', 'Sid'] } }
  const closed = (properties, required) => ({
    type: 'object',
    additionalProperties: false,
    required,
    properties,
    ...oneSid,
  })
  const principal = { principal: ref('principal') }
  const ignored = described(
    'Resource, ignored',
    'The resource of a trust policy is the role itself; what stands here has no effect (DOC-5).',
    {},
  )
  const capitalCommon = { ...common, effect: ref('capitalEffect'), resource: ref('resourceElement'), ...principal }
  return {
    identityStatement: described(
      'Statement',
      'One effect over actions and resources, perhaps under a condition (DOC-5).',
      closed({ ...common, resource: ref('resourceElement') }, ['effect', 'action', 'resource']),
    ),
    trustStatement: described(
      'Trust statement',
      'Who may assume the role, by which sts: action, perhaps under a condition (DOC-5).',
      closed({ ...common, ...principal, resource: ignored }, ['effect', 'principal', 'action']),
    ),
    anyResourceStatement: described(
      'Statement',
      'One effect for principals over actions and resources, perhaps under a condition (DOC-5, DOC-8).',
      {
        type: 'object',
        ...withCapitals(capitalCommon, ['effect', 'action', 'resource']),
        ...oneSid,
      },
    ),
    principalStatement: described(
      'Statement with its principal',
      'No principal stands at the top of the document, so each statement has one (DOC-5).',
      {
        anyOf: [{ required: ['principal'] }, { required: ['Principal'] }],
      },
    ),
    resourceStatement: described(
      'Statement under the principal of the document',
      'A principal stands at the top of the document, so none stands here (DOC-6).',
      {
        properties: { principal: false, Principal: false },
      },
    ),
    legacyStatement: described(
      'Legacy statement',
      'The principal, if any, stands beside the statements; without a resource it covers everything (DOC-5, RES-11).',
      closed({ ...common, resource: ref('legacyResourceElement') }, ['effect', 'action']),
    ),
  }
}
