// What a stream of scenarios falls into. Types and limits alone; how it is cut, the splitter knows.

/** Why a part of the stream is no scenario. */
export type PieceFault =
  /** Longer than {@link MAX_SCENARIO_BYTES}. */
  | 'TOO_LONG'
  /** The input ends inside it. */
  | 'NOT_CLOSED'
  /** A comma with nothing before or after it. */
  | 'EMPTY'
  /** Something follows the list. */
  | 'AFTER_LIST'
  /** The bytes are UTF-16. */
  | 'UTF_16'

/** One element of the stream: its bytes, or why there are none. `line` counts from 1. */
export type Piece =
  | { readonly line: number; readonly bytes: Uint8Array }
  | { readonly line: number; readonly fault: PieceFault }

/** The most bytes of one scenario; so much is held in memory at a time, whatever the size of the stream. */
export const MAX_SCENARIO_BYTES: number = 16 * 1024 * 1024
