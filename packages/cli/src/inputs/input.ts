// What a command is to read, before it is read. It refuses to know how it was found.

export type Input =
  /** Standard input, under the name it is shown by. */
  | { readonly type: 'stdin'; readonly path: string }
  /** A file that was named, or that a glob matched. */
  | { readonly type: 'file'; readonly path: string }
  /** A folder with what was found in it; the files count when they are policy documents. */
  | { readonly type: 'folder'; readonly path: string; readonly files: readonly string[] }
  /** An argument that stands for nothing readable. */
  | { readonly type: 'nothing'; readonly path: string; readonly failure: InputFailure }

/** A system error's code such as `ENOENT`, or one of the program's own: `NO_MATCH`, `NO_DOCUMENT`, `TOO_LARGE`. */
export type InputFailure = string

/** The name under which standard input is shown when no other is given. */
export const STDIN_NAME = '<stdin>'
