// The types of generate.mjs, which Node runs as it is.
import type { Options } from 'ajv/dist/2020.js'

/** The options of the validator. */
export const ajvOptions: Options
/** The generated file by path. */
export default function generateValidator(): Promise<Readonly<Record<string, string>>>
