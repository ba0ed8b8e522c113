// Arbitrary documents that are usual but for a slip here and there, as values: what the fast readers take, and what lies
// just outside. It refuses to know which is which.
import fc from 'fast-check'
import type { PolicyKind } from '../../policy.ts'

type Value = fc.Arbitrary<unknown>

const oneOrMany = (one: Value): Value => fc.oneof(one, fc.array(one, { minLength: 1, maxLength: 3 }))

const action = fc.constantFrom(
  ...['*', '*:*', 'cos:*', 'cos:GetObject', 'name/cos:GetObject', 'name/*', 'cvm:Describe*', 'permid/280655'],
  ...['cvm:*Instances', 'a:b', 'name/*:*', 'cvm:D?[', 'cvm:/a', 'tcb:a/b'],
)
const stsAction = fc.constantFrom('sts:AssumeRole', 'name/sts:AssumeRole')
const resource = fc.constantFrom(
  ...['*', 'qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/*', 'qcs::cvm:::instance/ins-1'],
  ...['qcs::cvm:gz:uin/100000000001:*', 'qcs::cam::uin/-1:*', 'qcs::cvm::*:instance/*', 'qcs::cvm:*::instance/*'],
  ...[`qcs::cam:::user/\${uin}`, 'qcs::cls:::a:b', 'qcs::cos:::桶/*', 'qcs::cvm:::a b', `qcs::${'x'.repeat(1100)}:::y`],
)
const cosResource = fc.constantFrom('qcs::cos:::b/*', 'qcs::cos:ap-beijing:uid/1:b-1/a')
const legacyResource = fc.oneof(resource, fc.constantFrom('', 'qcs:id/7:cvm:::', 'qcs:id/*:cos:::x'))

const principal: Value = fc.oneof(
  fc.constant('*'),
  fc
    .record(
      {
        qcs: oneOrMany(
          fc.constantFrom(
            ...['*', 'qcs::cam::anonymous:anonymous', 'qcs::cam::uin/1:root', 'qcs::cam::uin/1:uin/2'],
            ...['qcs::cam::uin/1:groupid/3', 'qcs::cam::uin/1:roleName/r', 'qcs::cam::uin/1:role/4'],
            'qcs::cam::uin/1:role/tencentcloudServiceRoleName/R',
          ),
        ),
        service: oneOrMany(fc.constantFrom('cvm.qcloud.com', 'cos.qcloud.com')),
        federated: oneOrMany(fc.constant('qcs::cam::uin/1:saml-provider/p')),
      },
      { requiredKeys: [] },
    )
    .filter((map) => Object.keys(map).length > 0),
)

const text = fc.constantFrom('a', '', 'A*', '中', ' a', `\${uin}`, `\${owner_uin}/x`, '__proto__', '0')
const clauses = (
  [
    ['string_equal', fc.oneof(text, fc.constantFrom(1, -0, 0.5))],
    ['for_any_value:string_like_if_exist', text],
    ['numeric_less_than', fc.constantFrom(1, '1', '-2e3')],
    ['date_greater_than', fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-01T00:00:00+08:00')],
    ['bool_equal', fc.constantFrom(true, false, 'true', 1, 0)],
    ['ip_equal', fc.constantFrom('10.0.0.0/8', '192.168.1.1', '2001:db8::/32')],
    ['null_equal', fc.constantFrom(true, 'false')],
    ['binary_equal', text],
  ] as const
).map(([operator, value]) => {
  const key = fc.constantFrom('qcs:ip', 'mfa', 'cos:prefix', '__proto__', 'constructor', '中')
  return fc.dictionary(key, oneOrMany(value), { minKeys: 1, maxKeys: 2 }).map((keys) => ({ [operator]: keys }))
})
const condition = fc
  .array(fc.oneof(...clauses), { minLength: 1, maxLength: 2 })
  .map((parts) => Object.assign({}, ...parts))

/** What may stand anywhere and be wrong. */
const ODD: readonly unknown[] = ['', ' ', 'x', null, undefined, 0, true, [], {}, [[]], [''], ['*', null], { a: {} }]

/** What is nearly right, by the element in whose place it stands. */
const SLIPS: Readonly<Record<string, readonly unknown[]>> = {
  version: ['2', 2, '2.0 '],
  statement: ['Statement', [{}], {}],
  effect: ['Allow', 'DENY', 'allow '],
  action: [
    '**',
    'cos',
    'cos:',
    'cos:Get Object',
    'c*:X',
    'permid/',
    `cos:\${uin}`,
    'cos：Get',
    ['cos:*', 'cos'],
    ['cos'],
  ],
  resource: [
    ...['qcs::cvm::uin/1a:x', 'qcs::cvm::uin/:x', 'qcs::c*:::x', 'qcs:::::x', 'qcs::cvm:: uin/1:x', 'qcs::cvm:::'],
    ...['qcs:cvm:::x', 'acs::a:::b', 'qcs::cos:::b/$', 'qcs::cos:::b ', ' qcs::cos:::b', `qcs::cvm:\${uin}::x`],
    ...[`qcs::cos:::b/\${uin}`, 'qcs::cvm:a*::x', ['*', 'x'], ['qcs::cvm:::a', 'qcs::cvm:::a '], ['x']],
  ],
  condition: [
    ...[{ ip_equal: {} }, { ip_equal: [] }, { ip_equal: { a: [] } }, { ip_equal: { ' a': '1.1.1.1' } }],
    ...[{ ip_equal: { '': '1.1.1.1' } }, { ip_equal: { a: '10.0.0.1/8' } }, { a: { b: 'c' } }, { a: { b: ['c'] } }],
    ...[{ date_equal: { a: '2026-01-01 00:00:00' } }, { string_equal: { [`\${uin}`]: 'a' } }],
    ...[{ string_equal: { a: `\${nobody}` } }, { string_equal: { a: [null] } }, { string_equal: { a: { b: 1 } } }],
  ],
  principal: [
    ...[{ qcs: [] }, { QCS: '*' }, { qcs: 'x' }, { qcs: ['*', 'x'] }, { service: 'a b' }, { qcs: `\${uin}` }],
    ...[{ qcs: 'qcs::cam::uin/1:uin/x' }, { qcs: '*', service: null }],
  ],
}

const slipName = fc.constantFrom(
  'sid',
  'Sid',
  'Effect',
  'ACTION',
  'resources',
  'notAction',
  '__proto__',
  'Principal',
  '7',
)

type Members = Readonly<Record<string, unknown>>

/** The members in another order, perhaps with one of them replaced, renamed or left out, or one more. */
function slipped(members: fc.Arbitrary<Members>, slips: boolean): fc.Arbitrary<Members> {
  const shuffled = members.chain((one) =>
    fc.shuffledSubarray(Object.entries(one), { minLength: Object.keys(one).length }),
  )
  const changed = fc
    .tuple(shuffled, fc.nat(), fc.nat(11), fc.nat(), slipName)
    .map(([entries, at, how, which, name]) => {
      const i = at % Math.max(1, entries.length)
      const [own = '', kept] = entries[i] ?? []
      if (!slips || how > 5) return entries
      const values = [...(SLIPS[own] ?? []), ...ODD]
      const value = values[which % values.length]
      const replacement = [
        [[name, kept]],
        [],
        [
          [own, kept],
          [name, value],
        ],
      ][how] ?? [[own, value]]
      return [...entries.slice(0, i), ...replacement, ...entries.slice(i + 1)]
    })
  return changed.map((entries) => Object.fromEntries(entries.filter((entry) => entry.length === 2)))
}

function statementOf(kind: PolicyKind, hasTopPrincipal: boolean): fc.Arbitrary<Members> {
  const required = {
    effect: fc.constantFrom('allow', 'deny'),
    action: oneOrMany(kind === 'trust' ? stsAction : action),
  }
  const where = {
    identity: { resource: oneOrMany(resource) },
    session: { resource: oneOrMany(resource) },
    resource: { resource: oneOrMany(cosResource) },
    legacy: { resource: fc.oneof(oneOrMany(legacyResource), fc.constant(LEFT_OUT)) },
    trust: {},
  }[kind]
  const whose = (kind === 'trust' || kind === 'resource') && !hasTopPrincipal ? { principal } : {}
  const when = { condition: fc.oneof(condition, fc.constant(LEFT_OUT)) }
  return fc.record({ ...required, ...where, ...whose, ...when }).map(withoutLeftOut)
}

const LEFT_OUT = Symbol('left out')

function withoutLeftOut(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== LEFT_OUT))
}

/** Documents of a kind, as `JSON.parse` makes them; with `slips`, some of their parts are not usual. */
export function usualValues(kind: PolicyKind, slips: boolean): Value {
  const mayHaveTop = kind === 'resource' || kind === 'legacy'
  return fc.boolean().chain((some) => {
    const hasTopPrincipal = some && mayHaveTop
    const statement = slipped(statementOf(kind, hasTopPrincipal), slips)
    const members = {
      version: fc.constant('2.0'),
      statement: fc.array(statement, { minLength: 1, maxLength: 4 }),
      ...(hasTopPrincipal ? { principal } : {}),
    }
    return slipped(fc.record(members), slips)
  })
}
