// Nodes that were read and may be read again: policies repeat themselves, and a shared node costs neither time nor room.
// A memory is bounded, and no result depends on it. It refuses to know what it holds.

/** Nodes by the text they were read from. */
export type Memory<Node> = Map<string, Node>

/** An empty one. */
export function createMemory<Node>(): Memory<Node> {
  return new Map()
}

/** A memory that is full starts anew: what a program has to do with is remembered soon again. */
const MAX_NODES = 4096
/** In UTF-16 units. Longer texts are rare, and would make a memory of any size. */
const MAX_TEXT_LENGTH = 100

/** Keeps a node about which nothing was said. */
export function remember<Node>(memory: Memory<Node>, text: string, node: Node): void {
  if (text.length > MAX_TEXT_LENGTH) return
  if (memory.size >= MAX_NODES) memory.clear()
  memory.set(text, node)
}
