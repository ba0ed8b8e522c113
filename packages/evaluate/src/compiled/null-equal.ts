// `null_equal` (COND-12): whether a condition key is missing. It refuses to compare values.
import type { ConditionValue } from '@qcs-policy/syntax'
import type { CallerFacts } from './caller.ts'
import { booleanOfValue } from './scalars.ts'
import { resolveText, type Template, templateOf } from './variables.ts'
import { NO, or, UNSURE, type Verdict, yesIf } from './verdict.ts'

/** The values of one `null_equal`, each read as a boolean. */
export type NullTest = { readonly wanted: readonly (boolean | Template | undefined)[] }

export function compileNull(values: readonly ConditionValue[]): NullTest {
  const wanted = values.map((value) =>
    value.type === 'string' && value.variables.length > 0
      ? templateOf(value.text, value.variables, false)
      : booleanOfValue(value.type === 'string' ? value.text : value.value),
  )
  return { wanted }
}

/** Whether one of the values says of the key what is so. */
export function matchNull({ wanted }: NullTest, value: unknown, caller: CallerFacts): Verdict {
  const missing = isMissing(value)
  if (missing === undefined) return UNSURE.notNullBoolean
  let result = NO
  for (const one of wanted) {
    const said = typeof one === 'object' ? booleanOfValue(resolveText(one, caller)) : one
    result = or(result, said === undefined ? UNSURE.notNullBoolean : yesIf(said === missing))
  }
  return result
}

/** Nothing, an empty text and an empty list are missing; of `null` and objects it is not known. */
function isMissing(value: unknown): boolean | undefined {
  if (value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? false : undefined
}
