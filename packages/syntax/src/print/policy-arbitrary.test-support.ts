// Arbitrary policy documents for properties: every form of the language and what people write in its place. It refuses
// to judge: a document may be of any kind and hold any fault but a fault of JSON syntax or a duplicate member.
import fc from 'fast-check'
import type { JsonMember, JsonNode, JsonObject } from '../json/tree.ts'
import { endless, jsonText, PLAIN, type Spelling } from './json-text.test-support.ts'

/** How far documents may stray. */
export type PolicyArbitraryOptions = {
  /** Wrong types and odd values everywhere, so that most documents have structural faults; `false` unless told. */
  readonly odd?: boolean
}

type Node = fc.Arbitrary<JsonNode>

/** The JSON tree of a document, without places. No two members of an object differ in case only. */
function policyNodes({ odd = false }: PolicyArbitraryOptions = {}): fc.Arbitrary<JsonObject> {
  const statement = statements(odd)
  const list = fc.array(mostly(odd, statement, oddNode), { minLength: odd ? 0 : 1, maxLength: 3 }).map(arrayNode)
  return objectOf([
    always(cased('version'), mostly(odd, fc.constant(textNode('2.0')), oddNode)),
    always(cased('statement'), mostly(odd, fc.oneof({ weight: 3, arbitrary: list }, statement), oddNode)),
    sometimes(cased('principal'), principals),
    sometimes(unknownName, oddNode),
  ])
}

/** Texts of documents: any white space between tokens, any spelling of the characters of a string. */
export function policyTexts(options: PolicyArbitraryOptions = {}): fc.Arbitrary<string> {
  const gap = fc.constantFrom('', '', '', ' ', '\n', '\t', '\r\n', '\n    ')
  const spelling = fc.constantFrom<Spelling>('plain', 'plain', 'escaped', 'solidus')
  const gaps = fc.array(gap, { minLength: 1, maxLength: 9 })
  const spellings = fc.array(spelling, { minLength: 1, maxLength: 7 })
  return fc.tuple(policyNodes(options), gaps, spellings).map(([node, some, others]) => {
    return jsonText(node, { gap: endless(some), spelling: endless(others) })
  })
}

/** The values that `JSON.parse` makes of such documents. */
export function policyValues(options: PolicyArbitraryOptions = {}): fc.Arbitrary<unknown> {
  return policyNodes(options).map((node): unknown => JSON.parse(jsonText(node, PLAIN)))
}

// The parts of strings

const variable = fc.oneof(
  fc.constantFrom('uin', 'owner_uin', 'app_id', 'nobody', '').map((name) => `\${${name}}`),
  fc.constantFrom('${', '}', '$'),
)

const fragment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'Z9', '-', '_', '.', '/', ':', '*', '?', '&', ' ') },
  { weight: 1, arbitrary: variable },
  { weight: 1, arbitrary: fc.constantFrom('中文', 'é', '😀', '👩‍👧', '\u{10ffff}', '\u{e0041}', '\ud83d', '\ude00') },
  { weight: 1, arbitrary: fc.constantFrom('"', '\\', '\n', '\t', '\u0000', '\u001b', '\u007f', '\u0085', '</script>') },
  { weight: 1, arbitrary: fc.constantFrom('\u00a0', '\u200b', '\u202e', '\u2028', '\u2029', '\u3000', '\ufeff') },
)

const freeText = fc.oneof(
  { weight: 8, arbitrary: fc.array(fragment, { maxLength: 6 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('', '__proto__', 'constructor', 'toString', 'null', '2.0', '0', '10') },
)

const digits = fc.constantFrom('100000000001', '1250000000', '0', '', '12a')

function joined(...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
  return fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((texts) => texts.join(''))
}

const service = fc.constantFrom('cvm', 'cos', 'sts', 'cam', '*', '', 'c*')

const actionText = fc.oneof(
  fc.constantFrom('*', '*:*', 'name/*', 'cos:*', 'permid/280655', 'sts:AssumeRole', 'name/sts:AssumeRoleWithSAML'),
  joined(fc.constantFrom('', 'name/'), service, ':', fc.constantFrom('GetObject', 'Describe*', '*', 'D?', '')),
  freeText,
)

const resourceText = fc.oneof(
  fc.constantFrom('*', '', 'qcs::cos:gz:uid/1250000000:prefix//1250000000/bucket/*'),
  joined(
    fc.constantFrom('qcs:', 'qcs:', 'acs:', ''),
    fc.constantFrom('', '*', 'id/0', 'id/7'),
    ':',
    service,
    ':',
    fc.constantFrom('', '*', 'ap-guangzhou', 'gz', 'ap-*'),
    ':',
    joined(fc.constantFrom('', '*', 'uin/', 'uid/', 'uin/-1', 'own/'), digits),
    ':',
    fc.oneof(fc.constantFrom('*', '*/*', 'instance/ins-1', 'instance/*', ''), freeText),
  ),
  freeText,
)

const principalText = fc.oneof(
  fc.constantFrom('*', 'qcs::cam::anonymous:anonymous', 'qcs::cam::anyone:anyone', 'cvm.qcloud.com'),
  joined(
    'qcs::cam::uin/',
    digits,
    ':',
    fc.oneof(
      joined(fc.constantFrom('uin/', 'groupid/', 'role/', 'role/tencentcloudServiceRole/'), digits),
      fc.constantFrom('root', 'roleName/r', 'role/tencentcloudServiceRoleName/R', 'saml-provider/p', 'oidc-provider/p'),
    ),
  ),
  freeText,
)

const operatorText = fc.oneof(
  { weight: 5, arbitrary: joinedOperator() },
  { weight: 1, arbitrary: fc.constantFrom('StringEquals', ' ip_equal', 'string_equals', 'ip_equal ') },
  { weight: 1, arbitrary: freeText },
)

function joinedOperator(): fc.Arbitrary<string> {
  const base = fc.constantFrom(
    ...['string_equal', 'string_not_like', 'string_equal_ignore_case', 'numeric_less_than_equal', 'date_not_equal'],
    ...['bool_equal', 'binary_equal', 'ip_not_equal', 'null_equal'],
  )
  return joined(fc.constantFrom('', '', 'for_any_value:', 'for_all_value:'), base, fc.constantFrom('', '_if_exist'))
}

const keyText = fc.oneof(fc.constantFrom('qcs:ip', 'mfa', 'qcs:resource_tag', 'qcs:tag/env', ' qcs:ip'), freeText)

// The nodes

function textNode(value: string): JsonNode {
  return { type: 'string', value }
}

function arrayNode(elements: readonly JsonNode[]): JsonNode {
  return { type: 'array', elements }
}

function memberNode(name: string, value: JsonNode): JsonMember {
  return { name: { type: 'string', value: name }, value }
}

const numberNode: Node = fc
  .oneof(
    fc.constantFrom('0', '-0', '1', '1.0', '1E3', '0.10e-2', '12345678901234567890', '1e999', '-7'),
    fc.integer().map(String),
  )
  .map((raw) => ({ type: 'number', value: Number(raw), raw }))

const literalNode: Node = fc.constantFrom<JsonNode>(
  { type: 'boolean', value: true },
  { type: 'boolean', value: false },
  { type: 'null' },
)

/** Any JSON value, up to a few levels deep. */
const oddNode: Node = fc.letrec<{ any: JsonNode }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    freeText.map(textNode),
    numberNode,
    literalNode,
    fc.array(tie('any'), { maxLength: 3 }).map(arrayNode),
    mapNode(freeText, tie('any'), 0),
  ),
})).any

function mostly(odd: boolean, usual: Node, unusual: Node): Node {
  return odd ? fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: unusual }) : usual
}

function oneOrMany(value: Node, minLength: number): Node {
  return fc.oneof(value, fc.array(value, { minLength, maxLength: 3 }).map(arrayNode))
}

function mapNode(name: fc.Arbitrary<string>, value: Node, minLength: number): fc.Arbitrary<JsonObject> {
  return fc
    .uniqueArray(fc.tuple(name, value), { selector: ([text]) => text.toLowerCase(), minLength, maxLength: 3 })
    .map((pairs) => ({ type: 'object', members: pairs.map(([text, node]) => memberNode(text, node)) }))
}

const principals: Node = fc.oneof(
  { weight: 1, arbitrary: fc.constant(textNode('*')) },
  {
    weight: 4,
    arbitrary: mapNode(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom('qcs', 'service', 'federated') }, keyText),
      oneOrMany(fc.oneof({ weight: 7, arbitrary: principalText.map(textNode) }, oddNode), 0),
      0,
    ),
  },
  { weight: 1, arbitrary: oddNode },
)

const conditions: Node = fc.oneof(
  {
    weight: 6,
    arbitrary: mapNode(
      operatorText,
      fc.oneof({ weight: 7, arbitrary: mapNode(keyText, conditionValues(), 1) }, oddNode),
      0,
    ),
  },
  { weight: 1, arbitrary: fc.constant(arrayNode([])) },
  { weight: 1, arbitrary: oddNode },
)

function conditionValues(): Node {
  const text = fc.oneof(
    fc.constantFrom(
      '10.0.0.0/8',
      '10.1.2.3/24',
      '2024-01-01T00:00:00Z',
      '2024-01-01 00:00:00',
      'true',
      '1',
      'env&prod',
    ),
    freeText,
  )
  const value = fc.oneof({ weight: 5, arbitrary: text.map(textNode) }, numberNode, literalNode, oddNode)
  return oneOrMany(value, 0)
}

// The members of a document or of a statement

type Slot = fc.Arbitrary<readonly JsonMember[]>

function always(name: fc.Arbitrary<string>, value: Node): Slot {
  return fc.tuple(name, value).map(([text, node]) => [memberNode(text, node)])
}

function sometimes(name: fc.Arbitrary<string>, value: Node): Slot {
  return fc.oneof(fc.constant([]), always(name, value))
}

/** The members of all slots in any order. A slot's names differ from those of the others by more than case. */
function objectOf(slots: readonly Slot[]): fc.Arbitrary<JsonObject> {
  return fc
    .tuple(...slots)
    .chain((members) => fc.shuffledSubarray(members.flat(), { minLength: members.flat().length }))
    .map((members) => ({ type: 'object', members }))
}

/** Mostly as it should be, else capitalized as COS takes it, or in another wrong case (DOC-8). */
function cased(name: string): fc.Arbitrary<string> {
  const capitalized = name.charAt(0).toUpperCase() + name.slice(1)
  return fc.constantFrom(name, name, name, name, capitalized, name.toUpperCase())
}

const unknownName = fc.constantFrom('notAction', 'Id', '__proto__', 'constructor', 'toString', '', '7', '中\u200b')

function statements(odd: boolean): Node {
  const texts = (text: fc.Arbitrary<string>): Node => {
    const value = mostly(odd, text.map(textNode), oddNode)
    return mostly(odd, oneOrMany(value, odd ? 0 : 1), oddNode)
  }
  const effect = fc.constantFrom('allow', 'allow', 'deny', 'Allow', 'DENY').map(textNode)
  const slots = [
    sometimes(fc.constantFrom('sid', 'Sid'), fc.oneof(freeText.map(textNode), oddNode)),
    always(cased('effect'), mostly(odd, effect, oddNode)),
    sometimes(cased('principal'), principals),
    always(cased('action'), texts(actionText)),
    always(cased('resource'), texts(resourceText)),
    sometimes(cased('condition'), conditions),
    sometimes(unknownName, oddNode),
  ]
  const whole = objectOf(slots)
  if (!odd) return whole
  const some = fc.tuple(whole, fc.nat({ max: slots.length })).map(([node, count]): JsonNode => {
    return { type: 'object', members: node.members.slice(0, count) }
  })
  return fc.oneof({ weight: 4, arbitrary: whole }, { weight: 1, arbitrary: some })
}
