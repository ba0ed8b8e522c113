// The JSON tree that everything above reads: objects keep their members in order, duplicates included, and every node
// has its place when it came from a text. It refuses to know what a policy is.
import type { Span } from '../span.ts'

type Node = { readonly span?: Span | undefined }

export type JsonString = Node & {
  readonly type: 'string'
  /** The decoded value. */
  readonly value: string
  /** What was written, quotes included; absent in a tree made from values. */
  readonly raw?: string | undefined
  /** Where `raw` begins in the decoded document; only for a document that was itself encoded in its text. */
  readonly innerStart?: number
}

export type JsonNumber = Node & {
  readonly type: 'number'
  readonly value: number
  /** What was written, or the shortest decimal text of a value. */
  readonly raw: string
}

export type JsonBoolean = Node & { readonly type: 'boolean'; readonly value: boolean }
export type JsonNull = Node & { readonly type: 'null' }

/** Stands where a value should be and none could be read. */
export type JsonMissing = Node & { readonly type: 'missing' }

export type JsonArray = Node & { readonly type: 'array'; readonly elements: readonly JsonNode[] }

/** One member; `span` covers name and value. */
export type JsonMember = Node & { readonly name: JsonString; readonly value: JsonNode }

export type JsonObject = Node & { readonly type: 'object'; readonly members: readonly JsonMember[] }

export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull | JsonMissing

/** The name of a JSON value's type as messages write it. */
export type JsonTypeName = JsonNode['type']
