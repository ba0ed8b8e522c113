// The patterns of the JSON Schema, made from the tables of the parsers so that they cannot drift from them: ECMAScript
// regular expressions under the `u` flag, each with at most one way through a text. It refuses to know documents.
import { isWhiteSpace, isWideColon } from '../../packages/syntax/dist/forms/characters.js'
import { BASE_OPERATORS, OPERATORS } from '../../packages/syntax/dist/forms/operator.js'
import { VARIABLE_NAMES } from '../../packages/syntax/dist/forms/variable.js'

const SPACE = classOf(isWhiteSpace)
const WIDE_COLON = classOf(isWideColon)

/** Any `${`, and one that begins no variable of the language (VAR-1, VAR-4). */
export const ANY_VARIABLE = '\\$\\{'
export const BAD_VARIABLE = `\\$\\{(?!(?:${VARIABLE_NAMES.join('|')})\\})`

const actionText = `[^:${WIDE_COLON}${SPACE}]+`

/** ACT-1, ACT-5, ACT-6. */
export const ACTION = `^(?:name/|(?!name/))(?:\\*|permid/[0-9]+|(?!permid/)${actionText}:${actionText})$`

/** RES-5: blank, `*`, an account, or with a wildcard, a variable or white space at an edge; the look-aheads keep it linear. */
const account = [
  'uin/-1',
  'ui[nd]/[0-9]+',
  '(?=[^:*]*\\*)[^:]*',
  '(?=[^:]*\\$\\{)[^:]*',
  `(?=[${SPACE}]|[^:]*[${SPACE}]:)[^:]*`,
  '',
].join('|')

/** RES-2 to RES-6, RES-10: six segments with a blank project, or `id/0`. */
export const RESOURCE = `^(?:\\*|qcs:(?:id/0)?:[^:]*:[^:]*:(?:${account}):[\\s\\S]+)$`

/** The same in a legacy document, where projects are written and blanks cover everything (RES-11). */
export const LEGACY_RESOURCE = `^(?:\\*|qcs:[^:]*:[^:]*:[^:]*:(?:${account}):[\\s\\S]*)?$`

/** VAR-2: a variable in a COS object path. */
export const COS_PATH_VARIABLE = '^qcs:[^:]*:cos:[^:]*:[^:]*:[\\s\\S]*\\$\\{'

const owner = 'qcs::cam::uin/[0-9]+:'
const name = `[^*/:${SPACE}]+`
const role = `(?:roleName/|role/(?:tencentcloudServiceRole(?:Name)?/)?)${name}`

/** PRIN-1 to PRIN-8. */
export const PRINCIPAL = {
  qcs: `^(?:\\*|qcs::cam::anonymous:anonymous|qcs::cam::anyone:anyone|${owner}(?:root|(?:uin|groupid)/[0-9]+|${role}))$`,
  service: `^[^${SPACE}]+$`,
  federated: `^${owner}(?:saml|oidc)-provider/${name}$`,
}

/** COND-8. */
export const NUMBER = '^[+-]?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$'

const day =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))'
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]'
const offset = '(?:Z|[+-](?:[01][0-9]|2[0-3]):?[0-5][0-9])'

/** COND-9, but for 29 February in years that have none. */
export const DATE = `^(?!0000)[0-9]{4}-${day}(?:T${time}(?:\\.[0-9]{1,9})?${offset}| ${time}|T ${time}Z)$`

const octet = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])'
const v4 = `${octet}(?:\\.${octet}){3}`
const group = '[0-9A-Fa-f]{1,4}'

/** COND-10: an address, or a range with a prefix of digits. */
export const IP = `^(?:${v4}(?:/0*(?:[12]?[0-9]|3[0-2]))?|(?:${v6Forms().join('|')})(?:/0*(?:[1-9]?[0-9]|1[01][0-9]|12[0-8]))?)$`

/** No text longer than this is an address or range. */
export const IP_LENGTH = 64

/** IPv6 in full, or with `::` after so many groups; IPv4 may stand for the last two. */
function v6Forms() {
  const full = `(?:${group}:){6}(?:${group}:${group}|${v4})`
  const shortened = Array.from({ length: 8 }, (_, before) => {
    const after = 7 - before
    const head = before === 0 ? '' : `${group}(?::${group}){${before - 1}}`
    const tails = [
      ...(after >= 1 ? [`(?:${group}:){0,${after - 1}}${group}`] : []),
      ...(after >= 2 ? [`(?:${group}:){0,${after - 2}}${v4}`] : []),
    ]
    return `${head}::${tails.length > 0 ? `(?:${tails.join('|')})?` : ''}`
  })
  return [full, ...shortened]
}

/** COND-1: the qualified names of a family's operators. */
export function qualifiedOperators(family) {
  const bases = BASE_OPERATORS.filter((base) => OPERATORS[base].family === family)
  const suffix = OPERATORS[bases[0]].takesIfExist ? '(?:_if_exist)?' : ''
  return `^for_(?:any|all)_value:(?:${bases.join('|')})${suffix}$`
}

/** The characters of the basic plane that `is` takes, for the inside of a character class. */
function classOf(is) {
  const ranges = []
  for (let code = 0; code <= 0xffff; code++) {
    const last = ranges.at(-1)
    if (!is(code)) continue
    if (last?.end === code - 1) last.end = code
    else ranges.push({ start: code, end: code })
  }
  const escaped = (code) => `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`
  return ranges.map(({ start, end }) => escaped(start) + (end > start ? `-${escaped(end)}` : '')).join('')
}
