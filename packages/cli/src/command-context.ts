// What every command gets besides its arguments. It refuses to know the commands.
import type { Command } from 'commander'
import { type ExitCode, UNUSABLE } from './exit-code.ts'
import type { Surroundings } from './surroundings.ts'

export type CommandContext = {
  readonly surroundings: Surroundings
  /** Takes the exit code a command ended with. */
  readonly finish: (code: ExitCode) => void
}

/** Adds one command, with its options, help and action, to the program. */
export type AddCommand = (program: Command, context: CommandContext) => void

/** Examples for the end of a command's help: what one does with it, and the command line. */
export function examples(rows: readonly (readonly [what: string, line: string])[]): string {
  return `\nExamples:\n${rows.map(([what, line]) => `  # ${what}\n  $ ${line}\n`).join('\n')}`
}

/** Ends the program because a command was called in a way that makes no sense. */
export function wrongUsage(command: Command, message: string): never {
  return command.error(`error: ${message}`, { exitCode: UNUSABLE, code: 'qcs-policy.usage' })
}
