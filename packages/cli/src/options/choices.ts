// The closed lists that options take, and what an option's value is once it has been checked. It refuses to know which
// command has which option.
import type { ApiName, PolicyKind } from '@qcs-policy/syntax'

/** The five kinds of document (P-2). */
export const KINDS: readonly PolicyKind[] = ['identity', 'trust', 'session', 'resource', 'legacy']

/** The kind of document that each call takes. */
export const KIND_OF_API: Readonly<Record<ApiName, PolicyKind>> = {
  CreatePolicy: 'identity',
  UpdatePolicy: 'identity',
  CreatePolicyVersion: 'identity',
  CreateRole: 'trust',
  UpdateAssumeRolePolicy: 'trust',
}

/** The names of a table's rows, in order. */
export function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  const names: Name[] = []
  for (const name in table) names.push(name)
  return names
}

/** Values of options by name, as the argument parser leaves them; read by the functions below. */
export type RawOptions = Readonly<Record<string, unknown>>

/** The value of an option with a closed list; `undefined` when it was not given. */
export function choiceOf<Choice extends string>(
  options: RawOptions,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === options[name])
}

/** The text an option was given. */
export function textOf(options: RawOptions, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** The texts that an option was given, which may be given several times. */
export function textsOf(options: RawOptions, name: string): readonly string[] {
  const value = options[name]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

/** The number an option was given. */
export function numberOf(options: RawOptions, name: string): number | undefined {
  const value = options[name]
  return typeof value === 'number' ? value : undefined
}

/** Whether an option without a value was given. */
export function isGiven(options: RawOptions, name: string): boolean {
  return options[name] === true
}
