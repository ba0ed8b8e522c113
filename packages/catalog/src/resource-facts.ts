// What rows of the overlay say of the resources of a service, in the compact form that ships. Types alone.

/** What the rows say of a service: patterns, and for each operation which of them. */
export type ResourceFacts = {
  readonly patterns: readonly string[]
  /**
   * `Name=what` with a blank between: `*` for no resource, `?` for some resource that no page shows, `!` where editions
   * disagree, else numbers of patterns with commas.
   */
  readonly actions: string
  /** The first parts of sixth segments, with a blank between. */
  readonly types: string
}
