// Booleans as condition values write them (COND-11), for `bool_equal` and `null_equal`. It refuses to know what is true
// of a request.

/** What `"true"`, `"false"`, `"1"` or `"0"` means; `undefined` for any other text. Case-sensitive, constant time. */
export function readBoolean(text: string): boolean | undefined {
  if (text === 'true' || text === '1') return true
  return text === 'false' || text === '0' ? false : undefined
}

/** What the JSON number 1 or 0 means; `undefined` for any other. */
export function booleanOfNumber(value: number): boolean | undefined {
  if (value === 1) return true
  return value === 0 ? false : undefined
}
