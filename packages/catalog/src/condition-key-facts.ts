// What a row of the overlay says of a condition key, and the names of its values. Types alone.

/** What the values of a key are. A set holds several in one request. */
export type KeyType = 'string' | 'string-set' | 'numeric' | 'date' | 'ip' | 'boolean'

export type KeyFacts = {
  readonly type: KeyType
  /** Actions with a blank between: `*` for any, `service:*` for all of a service. */
  readonly actions: string
  readonly doubtful?: boolean
}
