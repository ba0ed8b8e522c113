// biome-ignore-all lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
// The few shapes that all parts of the JSON Schema are made of. It refuses to know what they describe.

/** A reference to one of `$defs`. */
export const ref = (name) => ({ $ref: `#/$defs/${name}` })
/** A schema with what editors show of it. */
export const described = (title, description, rest) => ({ title, description, ...rest })
/** One value or a list of them that is not empty (DOC-9); `if` and not `anyOf`, for one clear message in editors. */
export const oneOrMany = (one) => ({ if: { type: 'array' }, then: { minItems: 1, items: one }, else: one })
/** A string of a form, in which the unwanted patterns occur nowhere. */
export const text = (wanted, ...unwanted) => ({
  type: 'string',
  pattern: wanted,
  ...(unwanted.length > 0 ? { not: { anyOf: unwanted.map((one) => ({ pattern: one })) } } : {}),
})
