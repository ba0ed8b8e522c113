// What the validator of accounts found, in words and with a path. It refuses to know how it was found.
import { type AccountDiagnostic, diagnosticOf, type Path } from '../diagnostic.ts'
import type { SchemaError } from './validate.generated.ts'

/** More faults than this help nobody. */
const MOST = 100

/** The faults of `value` in words, at most a hundred. */
export function shapeDiagnostics(errors: readonly SchemaError[], value: unknown): readonly AccountDiagnostic[] {
  const told = errors.filter(({ keyword }) => Object.hasOwn(WORDS, keyword))
  return told.slice(0, MOST).map((error) => {
    const path = pathOf(error, value)
    return diagnosticOf('shape-malformed', `${placeOf(path)} ${wordsOf(error)}`, path)
  })
}

type Params = SchemaError['params']

const HAND_IN = 'What is left out counts as not exported'

/** By keyword of the schema; `if` and `propertyNames` only repeat what another fault says. */
const WORDS: Readonly<Record<string, (params: Params) => string>> = {
  type: ({ type }) => `has to be ${typeWords(type)}`,
  required: ({ missingProperty }) => `lacks \`${String(missingProperty)}\`, without which it cannot be told apart`,
  additionalProperties: ({ additionalProperty }) =>
    `has a member \`${String(additionalProperty)}\` that no account has. ${HAND_IN}, so a slip of the pen must not pass; see the account schema for the names`,
  enum: ({ allowedValues }) => `has to be one of ${listed(allowedValues)}`,
  pattern: ({ pattern }) => PATTERN_WORDS.get(String(pattern)) ?? 'has a form that cannot be',
  minLength: () => 'is empty',
  maxLength: ({ limit }) => `is longer than ${String(limit)} characters`,
  minimum: ({ limit }) => `is less than ${String(limit)}`,
  maximum: ({ limit }) => MAXIMUM_WORDS.get(Number(limit)) ?? `is more than ${String(limit)}`,
  minItems: () => 'is empty; write at least one',
}

const PATTERN_WORDS: ReadonlyMap<string, string> = new Map([
  ['^[0-9]{1,32}$', 'has to be digits'],
  [
    '^[a-z0-9][a-z0-9-]{0,62}-[0-9]{1,32}$',
    'is no full name of a bucket, which is NAME-APPID as in `example-1250000000`, so that no request could be about it',
  ],
])

const MAXIMUM_WORDS: ReadonlyMap<number, string> = new Map([
  [Number.MAX_SAFE_INTEGER, 'is a number too large to be exact; write the id in quotes'],
])

const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
}

function typeWords(type: unknown): string {
  const names: readonly unknown[] = Array.isArray(type) ? type : [type]
  return names.map((name) => TYPE_WORDS[String(name)] ?? String(name)).join(' or ')
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => `\`${String(value)}\``).join(', ') : String(values)
}

function wordsOf({ keyword, params }: SchemaError): string {
  return WORDS[keyword]?.(params) ?? keyword
}

/** `users[2].name`, or the whole value. */
export function placeOf(path: Path): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  return text === '' ? 'The account' : `\`${text.startsWith('.') ? text.slice(1) : text}\``
}

/** A JSON pointer as a path: a step into a list is a number. */
function pathOf({ instancePath, propertyName }: SchemaError, value: unknown): Path {
  const path: (string | number)[] = []
  let at: unknown = value
  for (const raw of instancePath.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(at) ? Number(step) : step)
    at = memberOf(at, step)
  }
  return propertyName === undefined ? path : [...path, propertyName]
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined
}
