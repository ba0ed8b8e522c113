// What is wrong with the structure of a configuration, in words. It refuses to know how it was found.
import { cut, nearestName } from '@qcs-policy/syntax'
import type { Text } from '../finding.ts'
import type { ConfigProblem } from './shape.ts'
import type { SchemaError } from './validate.generated.ts'

/** More problems than this help nobody. */
export const MOST_PROBLEMS = 100

/** The faults of `value` in words, at most a hundred. */
export function structureProblems(errors: readonly SchemaError[], value: unknown): readonly ConfigProblem[] {
  const told = errors.filter(({ keyword }) => Object.hasOwn(WORDS, keyword))
  return told.slice(0, MOST_PROBLEMS).map((error) => {
    const path = pathOf(error.instancePath, value)
    if (error.keyword === 'additionalProperties') return unknownMember(path, String(error.params['additionalProperty']))
    const { en, zh } = WORDS[error.keyword]?.(error.params) ?? { en: '', zh: '' }
    const place = placeOf(path)
    return { path, message: { en: `${place.en} ${en}`, zh: `${place.zh}${zh}` } }
  })
}

/** ` did you mean …` in both languages; nothing where no name is near. */
export function suggestion(name: string, names: Iterable<string>): Text {
  const nearest = nearestName(name, names)
  if (nearest === '') return { en: '', zh: '' }
  return { en: `; did you mean \`${nearest}\`?`, zh: `；是否想写 \`${nearest}\`？` }
}

/** `overrides[0].kinds`, or the whole value. */
function placeOf(path: ConfigProblem['path']): Text {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${cut(step)}`)).join('')
  if (text === '') return { en: 'The configuration', zh: '配置' }
  const name = `\`${text.startsWith('.') ? text.slice(1) : text}\``
  return { en: name, zh: `${name} ` }
}

const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  '': [...['extends', 'rules', 'overrides', 'catalog', 'account', 'ignore', 'ruleModules', 'customRules'], '$schema'],
  overrides: ['files', 'kinds', 'kind', 'rules'],
  rules: ['level', 'options'],
  catalog: ['services', 'conditionKeys', 'regions', 'serviceHosts'],
  services: ['actions', 'resourceTypes', 'complete'],
  conditionKeys: ['type', 'actions'],
  account: ['uin', 'appId', 'trusted'],
  customRules: [
    ...['id', 'level', 'message', 'category', 'kinds', 'forbidActions', 'requireConditions', 'allowRegions'],
    ...['openRegions', 'allowAccounts'],
  ],
  message: ['en', 'zh'],
  requireConditions: ['actions', 'keys', 'operator', 'key', 'values'],
}

function unknownMember(path: ConfigProblem['path'], name: string): ConfigProblem {
  const names = MEMBERS[ownerOf(path)] ?? []
  const near = suggestion(name, names)
  const place = placeOf(path)
  const known = names.map((each) => `\`${each}\``)
  return {
    path: [...path, name],
    isName: true,
    message: {
      en: `${place.en} has no member \`${cut(name)}\`${near.en || `; it may have ${known.join(', ')}`}`,
      zh: `${place.zh}没有成员 \`${cut(name)}\`${near.zh || `；可用的成员为 ${known.join('、')}`}`,
    },
  }
}

/** The member whose shape a path leads into: the last name that the table has, other than names that users give. */
function ownerOf(path: ConfigProblem['path']): string {
  const [first = '', second, third] = path
  if (first === 'catalog') return typeof second === 'string' && third !== undefined ? second : 'catalog'
  const names = path.filter((step) => typeof step === 'string')
  const last = names.at(-1) ?? ''
  if (names.includes('rules')) return 'rules'
  return Object.hasOwn(MEMBERS, last) ? last : String(first)
}

type Params = SchemaError['params']

const say = (en: string, zh: string): Text => ({ en, zh })

/** By keyword of the schema; `if` only repeats what another fault says. */
const WORDS: Readonly<Record<string, (params: Params) => Text>> = {
  type: ({ type }) => say(`must be ${typeWords(type, 'en')}`, `必须是${typeWords(type, 'zh')}`),
  required: ({ missingProperty }) => say(`lacks \`${String(missingProperty)}\``, `缺少 \`${String(missingProperty)}\``),
  additionalProperties: () => say('', ''),
  enum: ({ allowedValues }) =>
    say(`must be one of ${listOf(allowedValues, ', ')}`, `必须是以下之一：${listOf(allowedValues, '、')}`),
  pattern: ({ pattern }) => PATTERN_WORDS.get(String(pattern)) ?? say('has a form that cannot be', '格式不正确'),
  minLength: () => say('is empty', '为空'),
  maxLength: ({ limit }) => say(`is longer than ${String(limit)} characters`, `超过 ${String(limit)} 个字符`),
  minimum: ({ limit }) => say(`is less than ${String(limit)}`, `小于 ${String(limit)}`),
  maximum: () =>
    say('is a number too large to be exact; write the id in quotes', '是无法精确表示的大数；请给 ID 加上引号'),
  minItems: () => say('is empty; write at least one', '为空；请至少写一项'),
  maxItems: ({ limit }) => say(`has more than ${String(limit)} entries`, `超过 ${String(limit)} 项`),
  maxProperties: ({ limit }) => say(`has more than ${String(limit)} members`, `超过 ${String(limit)} 个成员`),
}

const PATTERN_WORDS: ReadonlyMap<string, Text> = new Map([
  ['^[0-9]{1,32}$', say('must be digits', '必须是数字')],
  [
    '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    say(
      'must be words in small letters with hyphens between, as `no-cam-writes`',
      '必须是以连字符连接的小写单词，例如 `no-cam-writes`',
    ),
  ],
])

const TYPE_WORDS: Readonly<Record<string, Text>> = {
  object: say('an object', '对象'),
  array: say('a list', '列表'),
  string: say('a text', '文本'),
  integer: say('a whole number', '整数'),
  number: say('a number', '数字'),
  boolean: say('true or false', 'true 或 false'),
}

function typeWords(type: unknown, language: 'en' | 'zh'): string {
  const names: readonly unknown[] = Array.isArray(type) ? type : [type]
  return names
    .map((name) => TYPE_WORDS[String(name)]?.[language] ?? String(name))
    .join(language === 'en' ? ' or ' : '或')
}

function listOf(values: unknown, between: string): string {
  return Array.isArray(values) ? values.map((value) => `\`${String(value)}\``).join(between) : String(values)
}

/** A JSON pointer as a path: a step into a list is a number. */
function pathOf(pointer: string, value: unknown): readonly (string | number)[] {
  const path: (string | number)[] = []
  let at: unknown = value
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(at) ? Number(step) : step)
    at = typeof at === 'object' && at !== null ? Object.getOwnPropertyDescriptor(at, step)?.value : undefined
  }
  return path
}
