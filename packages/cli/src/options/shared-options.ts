// The options that several commands share, so that they read the same everywhere. It refuses to know the commands.
import type { PolicyKind } from '@qcs-policy/syntax'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { COLOR_CHOICES, type ColorChoice } from '../report/color-choice.ts'
import { LANGUAGES, type Language } from '../words/language.ts'
import { choiceOf, KINDS, type RawOptions, textOf } from './choices.ts'

/** Options of every command that shows documents. */
export type OutputOptions = {
  readonly language: Language
  readonly color: ColorChoice
  readonly stdinFilename: string | undefined
}

/** Those of commands that read documents of one kind. */
export type SharedOptions = OutputOptions & { readonly kind: PolicyKind | undefined }

/** Adds the options to a command. */
export function addSharedOptions(command: Command): Command {
  return addOutputOptions(
    command.addOption(new Option('--kind <kind>', 'kind of every document; inferred when absent').choices(KINDS)),
  )
}

/** Adds those that say nothing about documents. */
export function addOutputOptions(command: Command): Command {
  return command
    .addOption(new Option('--lang <language>', 'language of messages').choices(LANGUAGES).default('en'))
    .addOption(
      new Option('--color <when>', 'colors; NO_COLOR and FORCE_COLOR count').choices(COLOR_CHOICES).default('auto'),
    )
    .option('--stdin-filename <name>', 'name that standard input is shown by')
}

/** Their values. */
export function readSharedOptions(options: RawOptions): SharedOptions {
  return { ...readOutputOptions(options), kind: choiceOf(options, 'kind', KINDS) }
}

/** The values of the options that say nothing about documents. */
export function readOutputOptions(options: RawOptions): OutputOptions {
  return {
    language: choiceOf(options, 'lang', LANGUAGES) ?? 'en',
    color: choiceOf(options, 'color', COLOR_CHOICES) ?? 'auto',
    stdinFilename: textOf(options, 'stdinFilename'),
  }
}

/** Reads a count, such as the argument of `--max-warnings`. */
export function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number such as 0 or 10.')
  return Number(text)
}
