// biome-ignore-all lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
// The part of the JSON Schema for conditions, made from the table of operators: a member for each operator, so that
// editors can offer it, and the values of each family. It refuses to know where a condition stands.
import { BASE_OPERATORS, OPERATORS } from '../../packages/syntax/dist/forms/operator.js'
import { described, oneOrMany, ref } from './schema-parts.mjs'
import * as pattern from './schema-patterns.mjs'

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

/** The definitions by name. */
export function conditions() {
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
