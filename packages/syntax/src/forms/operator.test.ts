// Condition operators (COND-1): all names there are, no others, and what is suggested for the names of other languages.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BASE_OPERATORS, OPERATORS, readOperator } from './operator.ts'
import { nodeOf, place, recorder, type Told, told } from './recorder.test-support.ts'

function read(text: string) {
  const { report, faults } = recorder()
  const { qualifier, base, ifExist } = readOperator(nodeOf(text), place, report)
  return { parts: [qualifier, base, ifExist], faults }
}

function check(text: string, parts: readonly unknown[], faults: readonly Told[] = []): void {
  expect(read(text).parts).toEqual(parts)
  expect(told(text, read(text).faults)).toEqual(faults)
}

const UNKNOWN = [undefined, undefined, false]

describe('COND-1: the names of the language', () => {
  test.for<[text: string, parts: readonly unknown[]]>([
    ['string_equal', [undefined, 'string_equal', false]],
    ['string_like_if_exist', [undefined, 'string_like', true]],
    ['for_any_value:string_equal', ['for_any_value', 'string_equal', false]],
    ['for_all_value:string_not_equal_ignore_case_if_exist', ['for_all_value', 'string_not_equal_ignore_case', true]],
    ['numeric_less_than_equal', [undefined, 'numeric_less_than_equal', false]],
    ['date_greater_than_if_exist', [undefined, 'date_greater_than', true]],
    ['null_equal', [undefined, 'null_equal', false]],
    ['for_any_value:null_equal', ['for_any_value', 'null_equal', false]],
  ])('%s', ([text, parts]) => check(text, parts))

  test('23 bases, six names each, but three of `null_equal`', () => {
    const names = BASE_OPERATORS.flatMap((base) =>
      ['', 'for_any_value:', 'for_all_value:'].flatMap((qualifier) => [
        `${qualifier}${base}`,
        `${qualifier}${base}_if_exist`,
      ]),
    )
    expect(BASE_OPERATORS).toHaveLength(23)
    const unknown = names.filter((name) => read(name).parts[1] === undefined)
    expect(unknown.map((name) => name.replace(/^for_..._value:/, ''))).toEqual(Array(3).fill('null_equal_if_exist'))
  })

  test('each fact of an operator shows in its name', () => {
    for (const base of BASE_OPERATORS) {
      const { family, comparison, negated, takesIfExist } = OPERATORS[base]
      expect(negated).toBe(base.includes('_not_'))
      expect(takesIfExist).toBe(base !== 'null_equal')
      expect(base.startsWith(family === 'boolean' ? 'bool' : family)).toBe(true)
      const ending = comparison === 'missing' ? 'equal' : comparison.replaceAll('-', '_')
      expect(base.replace('_not', '')).toBe(`${base.split('_', 1)[0]}_${ending}`)
    }
  })
})

describe('COND-1: a name that is none makes its clause indeterminate', () => {
  test.for<[text: string, suggestion: string]>([
    ['string_equals', 'string_equal'],
    ['String_Equal', 'string_equal'],
    ['StringEquals', 'string_equal'],
    ['StringNotEquals', 'string_not_equal'],
    ['StringEqualsIgnoreCase', 'string_equal_ignore_case'],
    ['StringNotEqualsIgnoreCase', 'string_not_equal_ignore_case'],
    ['StringLike', 'string_like'],
    ['StringNotLike', 'string_not_like'],
    ['NumericEquals', 'numeric_equal'],
    ['NumericNotEquals', 'numeric_not_equal'],
    ['NumericLessThan', 'numeric_less_than'],
    ['NumericLessThanEquals', 'numeric_less_than_equal'],
    ['NumericGreaterThan', 'numeric_greater_than'],
    ['NumericGreaterThanEquals', 'numeric_greater_than_equal'],
    ['DateEquals', 'date_equal'],
    ['DateNotEquals', 'date_not_equal'],
    ['DateLessThan', 'date_less_than'],
    ['DateLessThanEquals', 'date_less_than_equal'],
    ['DateGreaterThan', 'date_greater_than'],
    ['DateGreaterThanEquals', 'date_greater_than_equal'],
    ['Bool', 'bool_equal'],
    ['BinaryEquals', 'binary_equal'],
    ['IpAddress', 'ip_equal'],
    ['NotIpAddress', 'ip_not_equal'],
    ['Null', 'null_equal'],
    ['ArnLike', 'string_like'],
    ['StringEqualsIfExists', 'string_equal_if_exist'],
    ['string_equal_if_exists', 'string_equal_if_exist'],
    ['string_equal_ifexist', 'string_equal_if_exist'],
    ['ip_equals_if_exist', 'ip_equal_if_exist'],
    ['ForAnyValue:StringEquals', 'for_any_value:string_equal'],
    ['ForAllValues:StringLikeIfExists', 'for_all_value:string_like_if_exist'],
    ['for_any_values:string_like', 'for_any_value:string_like'],
    ['for_any_value：string_like', 'for_any_value:string_like'],
    ['null_equal_if_exist', 'null_equal'],
    ['NullIfExists', 'null_equal'],
    ['numeric_les_than', 'numeric_less_than'],
    ['stirng_equal', 'string_equal'],
    ['for_each_value:string_equal', ''],
    ['for_any_value:', ''],
    ['frobnicate', ''],
    ['', ''],
    ['_if_exist', ''],
    ['constructor', ''],
    ['__proto__', ''],
    ['string_equal'.repeat(10), ''],
  ])('%j: did you mean %j', ([text, suggestion]) => {
    const code = 'condition-operator-unknown'
    check(text, UNKNOWN, [suggestion === '' ? [code, text] : [code, text, suggestion]])
    expect(read(text).faults[0]?.args).toEqual({ name: text, suggestion })
    if (suggestion !== '') expect(read(suggestion).parts[1]).toBeDefined()
  })

  test.for<[text: string, meant: string]>([
    [' string_equal', 'string_equal'],
    ['string_equal\u00a0', 'string_equal'],
    ['\u3000ip_equal\t', 'ip_equal'],
    ['for_any_value: string_equal', 'for_any_value:string_equal'],
  ])('white space is no part of a name: %j', ([text, meant]) => {
    check(text, UNKNOWN, [['condition-operator-space', text, meant]])
    expect(read(text).faults[0]?.args).toEqual({ name: text, meant })
  })

  test('VAR-2: a variable is not substituted', () => {
    check('string_${uin}', UNKNOWN, [['variable-misplaced', '${uin}']])
  })
})

test('the reading equals a regular expression', () => {
  const base =
    '(?:string_(?:not_)?equal(?:_ignore_case)?|string_(?:not_)?like|(?:numeric|date)_(?:(?:not_)?equal|(?:less|greater)_than(?:_equal)?)|bool_equal|binary_equal|ip_(?:not_)?equal)'
  const model = new RegExp(`^(?:for_(?:any|all)_value:)?(?:${base}(?:_if_exist)?|null_equal)$`)
  const word = fc.constantFrom(
    'for_any_value:',
    'for_all_value:',
    'string',
    'numeric',
    'date',
    'ip',
    'null',
    'bool',
    'binary',
    '_not',
    '_equal',
    '_ignore_case',
    '_like',
    '_less_than',
    '_greater_than',
    '_if_exist',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const text = words.join('')
      expect(read(text).parts[1] !== undefined).toBe(model.test(text))
      expect(read(text).faults.length).toBe(model.test(text) ? 0 : 1)
    }),
    { numRuns: 3000 },
  )
})
