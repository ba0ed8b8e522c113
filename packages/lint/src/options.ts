// The values of a rule's options, by their types. It refuses to know where they come from: the runner fills in what nobody
// gave.
import type { OptionSpecs, OptionValue, RuleFacts } from './rule.ts'

export type Options = Readonly<Record<string, OptionValue>>

/** The value of an option of the type `integer`; 0 for one that the rule does not declare. */
export function numberOption(options: Options, name: string): number {
  const value = options[name]
  return typeof value === 'number' ? value : 0
}

/** The value of an option of the type `choice`. */
export function textOption(options: Options, name: string): string {
  const value = options[name]
  return typeof value === 'string' ? value : ''
}

const NONE: OptionSpecs = {}

/** What is given, and the defaults for what is not. */
export function optionsOf({ options: specs = NONE }: RuleFacts, given: Options): Options {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, given[name] ?? spec.default]))
}
