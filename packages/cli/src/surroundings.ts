// What the program sees of the world around it: folder, environment, streams. Commands get it as an argument, so that a
// test can give another one. It refuses to know what is written or read.

/** A stream that takes text, as `process.stdout` does. */
export type TextStream = {
  write(text: string, done?: (error?: Error | null) => void): boolean
  on(event: 'error', listener: (error: Error) => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

export type Surroundings = {
  /** The folder that relative paths start from. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Gives standard input in pieces; called at most once, and only when it is asked for. */
  readonly openStdin: () => AsyncIterable<Uint8Array>
  readonly stdout: TextStream
  readonly stderr: TextStream
}

/** The process this runs in. */
export function ownSurroundings(): Surroundings {
  return {
    cwd: process.cwd(),
    env: process.env,
    openStdin: () => process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  }
}
