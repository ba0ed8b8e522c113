// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of the language are written so.
// Documents made at random, as JSON values: well-formed ones of each kind. They serve the properties that
// hold schema, strict grammar and parser to each other. Nothing here judges a document.
import fc from 'fast-check'
import type { PolicyKind } from '../../packages/syntax/src/policy.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

export const KINDS: readonly PolicyKind[] = ['identity', 'session', 'trust', 'resource', 'legacy']

const oneOrMany = (one: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.oneof(one, fc.array(one, { minLength: 1, maxLength: 3 }))

export const action = fc.constantFrom(
  '*',
  '*:*',
  'cos:*',
  'name/cvm:RunInstances',
  'c*:X',
  'permid/12',
  'sts:AssumeRole',
  'name/*',
)
const stsAction = fc.constantFrom('sts:AssumeRole', 'name/sts:AssumeRole', 'sts:*')
export const resource = fc.constantFrom(
  ...['*', 'qcs::cvm:ap-guangzhou:uin/1:instance/*', 'qcs::cos::uid/2:b-2/a:b', 'qcs:id/0:cvm:::*', 'qcs::a:::${uin}'],
  ...['qcs::cam::uin/-1:*', 'qcs:::*:*:x', 'qcs::cvm::uin/*:x', 'qcs::cvm::uin/${owner_uin}:x', 'qcs::cvm:: uin/1:x '],
)
const cosResource = fc.constantFrom('qcs::cos:::b/*', 'qcs::cos:ap-beijing:uid/1:b-1/a')
const legacyResource = fc.oneof(resource, fc.constantFrom('', 'qcs:id/7:cvm:::', 'qcs:id/*:cos:::x'))

export const principal: fc.Arbitrary<Json> = fc.oneof(
  fc.constant('*'),
  fc.constantFrom<Json>(
    { qcs: ['*'] },
    { qcs: 'qcs::cam::anonymous:anonymous' },
    { qcs: ['qcs::cam::uin/1:root', 'qcs::cam::uin/1:uin/2'], service: 'cvm.qcloud.com' },
    { qcs: 'qcs::cam::uin/1:role/tencentcloudServiceRoleName/R' },
    { qcs: 'qcs::cam::uin/1:groupid/3', federated: ['qcs::cam::uin/1:saml-provider/p'] },
    { service: ['cvm.qcloud.com', 'scf.qcloud.com'] },
  ),
)

const VALUES: readonly (readonly [operators: readonly string[], values: readonly Json[]])[] = [
  [
    ['string_equal', 'string_not_like', 'string_equal_ignore_case', 'binary_equal'],
    ['a', '', 'x*', '${uin}', 7, '$'],
  ],
  [
    ['numeric_equal', 'numeric_greater_than'],
    [1, 0.5, '-1.5e3', '+2', '${app_id}'],
  ],
  [
    ['date_less_than', 'date_equal'],
    ['2026-01-31T08:00:00Z', '2024-02-29T00:00:00.5+0800', '2026-01-31 08:00:00'],
  ],
  [
    ['bool_equal', 'null_equal'],
    [true, false, 1, 0, 'true', '0'],
  ],
  [
    ['ip_equal', 'ip_not_equal'],
    ['10.0.0.1', '10.217.182.3/24', '::1', 'fe80::/10', '::ffff:1.2.3.4', '1:2:3:4:5:6:7::'],
  ],
]

const clause = fc.constantFrom(...VALUES).chain(([operators, values]) =>
  fc.record({
    operator: fc
      .tuple(fc.constantFrom('', 'for_any_value:', 'for_all_value:'), fc.constantFrom(...operators), fc.boolean())
      .map(([qualifier, base, ifExist]) => qualifier + base + (ifExist && base !== 'null_equal' ? '_if_exist' : '')),
    entries: fc.dictionary(
      fc.constantFrom('qcs:ip', 'mfa', 'qcs:tag/a b', '__proto__'),
      oneOrMany(fc.constantFrom(...values)),
      { minKeys: 1, maxKeys: 2 },
    ),
  }),
)

const condition: fc.Arbitrary<Json> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(clause, { minLength: 1, maxLength: 2 })
      .map((clauses) => Object.fromEntries(clauses.map(({ operator, entries }) => [operator, entries]))),
  },
  { weight: 1, arbitrary: fc.constantFrom<Json>({}, []) },
)

const label = fc.constantFrom('sid', 'Sid')

/** Which of a statement's members a kind of document has. */
type Needs = {
  readonly principal: boolean
  readonly resource: fc.Arbitrary<Json> | undefined
  readonly action: fc.Arbitrary<Json>
}

function statement({
  principal: needsPrincipal,
  resource: resources,
  action: actions,
}: Needs): fc.Arbitrary<Record<string, Json>> {
  const needed = { effect: fc.constantFrom('allow', 'deny'), action: oneOrMany(actions), condition }
  return fc
    .record({
      members: fc.record({
        ...needed,
        ...(needsPrincipal ? { principal } : {}),
        ...(resources ? { resource: oneOrMany(resources) } : {}),
      }),
      label: fc.option(label),
      hasCondition: fc.boolean(),
    })
    .map(({ members: { condition: when, ...members }, label: name, hasCondition }) => ({
      ...(name === null ? {} : { [name]: 'a' }),
      ...members,
      ...(hasCondition ? { condition: when } : {}),
    }))
}

function document(statements: fc.Arbitrary<Json>, top?: fc.Arbitrary<Json>): fc.Arbitrary<Record<string, Json>> {
  const list = fc.oneof(statements, fc.array(statements, { minLength: 1, maxLength: 2 }))
  return fc.record({ version: fc.constant('2.0'), statement: list, ...(top ? { principal: top } : {}) })
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** The members with an initial capital, and the effect too. */
function capitalized(members: Record<string, Json>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [
      capital(name),
      name === 'effect' && typeof value === 'string'
        ? capital(value)
        : name === 'statement'
          ? capitalizedStatements(value)
          : value,
    ]),
  )
}

function capitalizedStatements(value: Json): Json {
  if (Array.isArray(value)) return value.map(capitalizedStatements)
  return typeof value === 'object' && value !== null ? capitalized(Object.fromEntries(Object.entries(value))) : value
}

const anyAction = fc.oneof(action, stsAction)

const RESOURCE_DOCUMENTS = fc.oneof(
  document(statement({ principal: true, resource, action: anyAction })),
  document(statement({ principal: false, resource: fc.oneof(resource, cosResource), action: anyAction }), principal),
  document(statement({ principal: false, resource: cosResource, action: anyAction }), principal),
)

/** Well-formed documents of each kind: an error in one of them is a fault of the generator, or of what judges it. */
export const DOCUMENTS: Readonly<Record<PolicyKind, fc.Arbitrary<Record<string, Json>>>> = {
  identity: document(statement({ principal: false, resource, action: anyAction })),
  session: document(statement({ principal: false, resource, action: anyAction })),
  trust: document(statement({ principal: true, resource: undefined, action: stsAction })),
  resource: fc.oneof(RESOURCE_DOCUMENTS, RESOURCE_DOCUMENTS.map(capitalized)),
  legacy: fc.oneof(
    document(statement({ principal: false, resource: legacyResource, action: anyAction })),
    document(statement({ principal: false, resource: undefined, action: anyAction }), principal),
  ),
}
