// Single values as each family of operators reads them (COND-7 to COND-11): from JSON values of a policy or a request. It
// refuses to compare them.
import {
  booleanOfNumber,
  type DateTime,
  type IpRange,
  readBoolean,
  readDateTime,
  readIp,
  readNumber,
} from '@qcs-policy/syntax/read'

/** COND-7: a text; a finite number by its shortest text. */
export function textOfValue(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
}

/** COND-8. */
export function numberOfValue(value: unknown): number | undefined {
  if (typeof value === 'string') return readNumber(value)
  return typeof value === 'number' && !Number.isNaN(value) ? value : undefined
}

/** COND-9. */
export function dateOfValue(value: unknown): DateTime | undefined {
  return typeof value === 'string' ? readDateTime(value) : undefined
}

/** COND-10: an address or a range. */
export function ipOfValue(value: unknown): IpRange | undefined {
  return typeof value === 'string' ? readIp(value) : undefined
}

/** COND-11. */
export function booleanOfValue(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') return readBoolean(value)
  return typeof value === 'number' ? booleanOfNumber(value) : undefined
}

/**
 * COND-7: lower case, character by character. JavaScript's own looks at neighbors (a final sigma) and may make two
 * characters of one (the capital I with a dot), which a simple mapping does not.
 */
export function foldCase(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  let folded = ''
  for (const character of text) {
    const lower = character.toLowerCase()
    folded += lower.length > character.length ? lower.charAt(0) : lower
  }
  return folded
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) > 0x7f) return false
  }
  return true
}
