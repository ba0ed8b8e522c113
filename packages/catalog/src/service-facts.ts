// What a row of the overlay says of a service, and the names of its values. Types alone.

/** What vendor pages say of a service. Absent is not known. */
export type ServiceFacts = {
  /** The product's name. */
  readonly product?: string
  /** What access is granted to: the service as a whole, operations, or resources. */
  readonly granularity?: 'service' | 'operation' | 'resource'
  /** Whether access can be granted by tags. */
  readonly tag?: boolean
  /** Whether operations are checked against `qcs:ip`. */
  readonly ip?: 'supported' | 'partial' | 'not supported'
}
