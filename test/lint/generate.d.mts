// The types of generate.mjs, which Node runs as it is.
import type { Options } from 'ajv/dist/2020.js'

/** The options of the validator. */
export const ajvOptions: Options
/** The schema that is published: the structure, and every rule with its options. */
export function publishedSchema(structure: unknown, rules: readonly unknown[], codes: unknown, aliases: unknown): object
/** The generated files by path. */
export default function generateConfig(): Promise<Readonly<Record<string, string>>>
