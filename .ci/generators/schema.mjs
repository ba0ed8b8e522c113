// biome-ignore-all lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
// grammar/policy.schema.json: the JSON Schema of a policy document, for editors and for whoever validates without this
// toolkit. It says of a document what parsePolicy says in errors, as far as the schema language can; what each pattern
// is, schema-patterns.mjs says, and this file refuses to know.
import { BASE_OPERATORS, OPERATORS } from '../../packages/syntax/dist/forms/operator.js'
import * as pattern from './schema-patterns.mjs'

const ref = (name) => ({ $ref: `#/$defs/${name}` })
const described = (title, description, rest) => ({ title, description, ...rest })
/** One value or a list of them that is not empty (DOC-9); `if` and not `anyOf`, for one clear message in editors. */
const oneOrMany = (one) => ({ if: { type: 'array' }, then: { minItems: 1, items: one }, else: one })
const text = (wanted, ...unwanted) => ({
  type: 'string',
  pattern: wanted,
  ...(unwanted.length > 0 ? { not: { anyOf: unwanted.map((one) => ({ pattern: one })) } } : {}),
})

/** The file by path. */
export default function generateSchema() {
  return { 'grammar/policy.schema.json': `${printed(policySchema(), 0, 0)}\n` }
}

const WIDTH = 120

/**
 * JSON as the project's formatter lays it out: on one line what fits, the rest member by member. `before` and `after`
 * are the characters that stand on the line beside the value.
 */
function printed(value, indent, before, after = 0) {
  const line = inLine(value)
  if (typeof value !== 'object' || value === null || indent + before + line.length + after <= WIDTH) return line
  const inner = ' '.repeat(indent + 2)
  const entries = Object.entries(value)
  const lines = entries.map(([name, one], i) => {
    const label = Array.isArray(value) ? '' : `${JSON.stringify(name)}: `
    return inner + label + printed(one, indent + 2, label.length, i < entries.length - 1 ? 1 : 0)
  })
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`
}

function inLine(value) {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${inLine(one)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
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

function elements() {
  const lists = ['string', 'array']
  const principalKey = (key, title, description) =>
    described(title, description, { type: lists, ...oneOrMany(text(pattern.PRINCIPAL[key], pattern.ANY_VARIABLE)) })
  const resource = (one) => ({ type: lists, ...oneOrMany(one) })
  return {
    version: described('Version', 'The version of the policy language, always "2.0" (DOC-3).', { const: '2.0' }),
    effect: described('Effect', 'Whether the statement allows or denies; an explicit deny wins over every allow.', {
      enum: ['allow', 'deny'],
    }),
    capitalEffect: described(
      'Effect',
      'Whether the statement allows or denies; an explicit deny wins over every allow. COS also takes an initial capital (DOC-8).',
      { enum: ['allow', 'deny', 'Allow', 'Deny'] },
    ),
    action: described(
      'Action',
      'The API operations meant: service:Api, with * for any run of characters, or * for all (ACT-1 to ACT-6). One or a list.',
      { type: lists, ...oneOrMany(ref('actionPattern')) },
    ),
    actionPattern: described(
      'Action',
      'service:Api, with * for any run of characters; * for all; permid/N for a set that the product defines.',
      text(pattern.ACTION, pattern.ANY_VARIABLE),
    ),
    resourceElement: described(
      'Resource',
      'The resources meant: qcs::service:region:account:resource, or * for all (RES-1 to RES-10). One or a list.',
      resource(ref('resourcePattern')),
    ),
    resourcePattern: described(
      'Resource',
      'qcs::service:region:account:resource with * for any run of characters in the last segment; * for all. A blank region means all, a blank account the one that owns the policy; the project stays blank.',
      text(pattern.RESOURCE, pattern.BAD_VARIABLE, pattern.COS_PATH_VARIABLE),
    ),
    legacyResourceElement: described(
      'Resource',
      'The resources meant, with projects; what is blank covers everything (RES-11). One or a list.',
      resource(ref('legacyResourcePattern')),
    ),
    legacyResourcePattern: described(
      'Resource',
      'qcs:project:service:region:account:resource; * or a blank for all (RES-11).',
      text(pattern.LEGACY_RESOURCE, pattern.BAD_VARIABLE, pattern.COS_PATH_VARIABLE),
    ),
    principal: described(
      'Principal',
      'Who is meant: "*" for everybody, or a map of qcs, service and federated (PRIN-1 to PRIN-9).',
      {
        type: ['string', 'object'],
        if: { type: 'string' },
        then: { const: '*' },
        else: {
          minProperties: 1,
          additionalProperties: false,
          properties: {
            qcs: principalKey(
              'qcs',
              'Accounts, users, groups, roles',
              'qcs::cam::uin/OWNER:uin/USER for a user, …:root for an account, …:groupid/G, …:roleName/R, …:role/ID; * for everybody (PRIN-1 to PRIN-6).',
            ),
            service: principalKey('service', 'Services', 'The name of a service, such as cvm.qcloud.com (PRIN-7).'),
            federated: principalKey(
              'federated',
              'Identity providers',
              'qcs::cam::uin/OWNER:saml-provider/NAME or …:oidc-provider/NAME (PRIN-8).',
            ),
          },
        },
      },
    ),
  }
}

/** What each family of operators compares, and the definition of its values (COND-7 to COND-12). */
const FAMILIES = {
  string: ['Texts', { type: ['string', 'number'] }],
  binary: ['Texts, with regard to letter case', { type: ['string', 'number'] }],
  numeric: ['Numbers', { type: ['string', 'number'] }, pattern.NUMBER],
  date: [
    'Dates with a time, such as 2026-01-31T08:00:00Z or with an offset such as +08:00',
    { type: 'string' },
    pattern.DATE,
  ],
  ip: ['IP addresses and ranges, such as 10.0.0.1 or 10.0.0.0/24', { type: 'string' }, pattern.IP, pattern.IP_LENGTH],
  boolean: ['true or false', { type: ['string', 'boolean', 'number'] }, ['true', 'false', '1', '0']],
  null: [
    'true: the key is missing from the request; false: it is there',
    { type: ['string', 'boolean', 'number'] },
    ['true', 'false', '1', '0'],
  ],
}

/** One value of a family. A string with a variable is not known yet, so only the variable is judged (VAR-2). */
function valuesLike([, type, wanted, maxLength]) {
  const noBadVariable = { not: { type: 'string', pattern: pattern.BAD_VARIABLE } }
  if (wanted === undefined) return { ...type, ...noBadVariable }
  const good = Array.isArray(wanted)
    ? { enum: [...wanted, true, false, 1, 0] }
    : { pattern: wanted, ...(maxLength === undefined ? {} : { maxLength }) }
  return { ...type, if: { type: 'string', pattern: pattern.ANY_VARIABLE }, then: noBadVariable, else: good }
}

function conditions() {
  const families = Object.entries(FAMILIES)
  const clause = (family) => `${family}Clause`
  const names = BASE_OPERATORS.flatMap((base) => (OPERATORS[base].takesIfExist ? [base, `${base}_if_exist`] : [base]))
  return {
    condition: described(
      'Condition',
      'When the statement applies: { operator: { key: value or list } }. Operators and keys are joined by and, the values of one key by or (section 4). Empty means no condition.',
      {
        type: ['object', 'array'],
        maxItems: 0,
        properties: Object.fromEntries(names.map((name) => [name, operator(name, clause)])),
        patternProperties: Object.fromEntries(
          families.map(([family]) => [pattern.qualifiedOperators(family), ref(clause(family))]),
        ),
        additionalProperties: false,
      },
    ),
    conditionKey: described(
      'Condition key',
      'Taken literally (COND-3), so without white space at the edges, and without variables (VAR-2).',
      {
        pattern: '^\\S',
        not: { anyOf: [{ pattern: '\\s$' }, { pattern: pattern.ANY_VARIABLE }] },
      },
    ),
    ...Object.fromEntries(
      families.map(([family, facts]) => [
        clause(family),
        described('Condition keys', `Condition keys with the values they are compared with. ${facts[0]}.`, {
          type: 'object',
          minProperties: 1,
          propertyNames: ref('conditionKey'),
          additionalProperties: oneOrMany(ref(`${family}Value`)),
        }),
      ]),
    ),
    ...Object.fromEntries(
      families.map(([family, facts]) => [
        `${family}Value`,
        described('Condition value', `${facts[0]}.`, valuesLike(facts)),
      ]),
    ),
  }
}

function operator(name, clause) {
  const base = name.replace(/_if_exist$/, '')
  const { family, negated } = OPERATORS[base]
  const missing =
    family === 'null'
      ? 'It asks whether the key is in the request (COND-12)'
      : name === base
        ? 'A key that the request lacks makes it false, also when negated (COND-2)'
        : 'A key that the request lacks makes it true (COND-2)'
  const several = negated ? ' Satisfied by a request value that equals none of the values (COND-6).' : ''
  return { title: name, description: `${FAMILIES[family][0]}. ${missing}.${several}`, ...ref(clause(family)) }
}
