// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of the language are written so.
// Documents with one slip, and wild ones, as JSON values made at random. Nothing here judges a document.
import fc from 'fast-check'
import type { PolicyKind } from '../../packages/syntax/src/policy.ts'
import { action, DOCUMENTS, type Json, principal, resource } from './documents.ts'

/** What a slip puts in the place of a value. */
const ODD: readonly Json[] = [
  ...[
    '',
    ' ',
    '*',
    'allow',
    'Allow',
    'ALLOW',
    'deny ',
    '2.0',
    '3.0',
    'cos',
    'cos:',
    ':X',
    'cos:Get Object',
    'permid/x',
    'cos:a:b',
  ],
  ...[
    'cos:${uin}',
    'qcs::cvm:*',
    'qcs:id/7:cvm:::*',
    'qcs::cvm::12:*',
    'qcs::cvm:::',
    'qcs::cos:::${uin}',
    'arn:a',
    'uin/1',
  ],
  ...[
    'qcs::cam::uin/x:root',
    'qcs::cam::uin/1:uin/${uin}',
    'qcs::cam::uin/1:roleName/a*',
    '${name}',
    '${',
    'x y',
    '1.1.1.1/33',
  ],
  ...[
    '01.1.1.1',
    '1::2::3',
    '::/129',
    'FE80::1',
    '2026-02-30T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '0x1',
    '1e',
    'yes',
    'True',
  ],
  ...[null, true, false, 0, 1, 2, 2.5, [], {}, [''], [null], [[]], { a: 1 }, { qcs: [] }, { '*': '*' }],
]

/** What a slip writes for a name. */
const ODD_NAMES: readonly string[] = [
  ...[
    'version',
    'Version',
    'VERSION',
    'statement',
    'Statement',
    'principal',
    'Principal',
    'sid',
    'Sid',
    'SID',
    'effect',
    'Effect',
  ],
  ...[
    'action',
    'Action',
    'ACTION',
    'resource',
    'Resource',
    'condition',
    'Condition',
    'notAction',
    'actions',
    'qcs',
    'service',
  ],
  ...[
    'federated',
    'AWS',
    'string_equal',
    'ip_equal',
    'null_equal_if_exist',
    'StringEquals',
    'ip_equal ',
    '',
    ' qcs:ip',
    'a${uin}',
    '__proto__',
  ],
]

/** A way into a document: at each object or list, which member or element to enter, and where to stop. */
type Way = readonly { readonly turn: number; readonly stop: boolean }[]

const way: fc.Arbitrary<Way> = fc.array(
  fc.record({ turn: fc.nat(6), stop: fc.integer({ min: 0, max: 4 }).map((i) => i === 0) }),
  { minLength: 1, maxLength: 7 },
)

type Slip = (members: readonly (readonly [string, Json])[], at: number) => readonly (readonly [string, Json])[]

const slip: fc.Arbitrary<Slip> = fc.oneof(
  fc.constant<Slip>((members, at) => members.filter((_, i) => i !== at)),
  fc.constantFrom(...ODD).map(
    (value): Slip =>
      (members, at) =>
        members.map(([name, old], i) => [name, i === at ? value : old]),
  ),
  fc.constantFrom(...ODD_NAMES).map(
    (name): Slip =>
      (members, at) =>
        members.map(([old, value], i) => [i === at ? name : old, value]),
  ),
  fc.tuple(fc.constantFrom(...ODD_NAMES), fc.oneof(fc.constantFrom(...ODD), principal, resource)).map(
    ([name, value]): Slip =>
      (members) => [...members, [name, value]],
  ),
)

function slipped(value: Json, path: Way, change: Slip): Json {
  const [first, ...rest] = path
  if (typeof value !== 'object' || value === null || first === undefined) return value
  const members = Object.entries(value)
  const at = members.length === 0 ? 0 : first.turn % members.length
  const inner = members[at]?.[1]
  const goesOn = !first.stop && rest.length > 0 && typeof inner === 'object' && inner !== null
  const changed = goesOn
    ? members.map(([name, old], i): readonly [string, Json] => [name, i === at ? slipped(old, rest, change) : old])
    : change(members, at)
  return Array.isArray(value) ? changed.map(([, element]) => element) : objectOf(changed)
}

/** An object whose members are its own, `__proto__` too. */
function objectOf(members: readonly (readonly [string, Json])[]): Json {
  return JSON.parse(`{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`)
}

/** A well-formed document in which one thing was taken away, replaced, renamed or added. */
export function nearDocuments(kind: PolicyKind): fc.Arbitrary<Json> {
  return fc.tuple(DOCUMENTS[kind], way, slip).map(([whole, path, change]) => slipped(whole, path, change))
}

/** Objects with the names of the language in the wrong places, and anything else. */
export const WILD: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'wild' },
    fc.oneof(fc.constantFrom(...ODD), action, resource, principal),
    fc
      .array(fc.tuple(fc.constantFrom(...ODD_NAMES), tie('value')), { maxLength: 5, depthIdentifier: 'wild' })
      .map(objectOf),
    fc.array(tie('value'), { maxLength: 3, depthIdentifier: 'wild' }),
  ),
})).value
