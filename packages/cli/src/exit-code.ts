// The exit codes, the same for every command. It refuses to know which command gives which.

/** Nothing above the threshold. */
export const OK = 0
/** An error-level finding, too many warnings, or a file that is not formatted. */
export const FOUND = 1
/** Wrong usage or unreadable input; wins over `FOUND`. */
export const UNUSABLE = 2
/** A fault of this program. */
export const FAULT = 70

export type ExitCode = typeof OK | typeof FOUND | typeof UNUSABLE | typeof FAULT
