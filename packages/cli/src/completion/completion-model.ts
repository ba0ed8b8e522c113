// What completion scripts are made from. It refuses to know where it comes from and any shell.

export type CompletionOption = {
  /** The long form, as `--kind`. */
  readonly flag: string
  readonly summary: string
  readonly takesValue: boolean
  /** Whether the value names a file or a folder. */
  readonly takesFile: boolean
  /** The closed list of values; empty when anything may stand there. */
  readonly values: readonly string[]
}

export type CompletionCommand = {
  readonly name: string
  readonly summary: string
  readonly takesFiles: boolean
  /** The closed list of its argument; empty when there is none. */
  readonly words: readonly string[]
  readonly options: readonly CompletionOption[]
}

export type Shell = 'bash' | 'zsh' | 'fish'

/** Makes a script for one shell. */
export type ScriptMaker = (program: string, commands: readonly CompletionCommand[]) => string
