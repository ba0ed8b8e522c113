// The options that several commands share, so that they read the same everywhere. It refuses to know the commands.
import type { PolicyKind } from '@qcs-policy/syntax'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { COLOR_CHOICES, type ColorChoice } from '../report/color-choice.ts'
import { LANGUAGES, type Language } from '../words/language.ts'
import { choiceOf, KINDS, type RawOptions, textOf } from './choices.ts'

export type SharedOptions = {
  readonly kind: PolicyKind | undefined
  readonly language: Language
  readonly color: ColorChoice
  readonly stdinFilename: string | undefined
}

/** Adds the options to a command. */
export function addSharedOptions(command: Command): Command {
  return command
    .addOption(new Option('--kind <kind>', 'kind of every document; inferred when absent').choices(KINDS))
    .addOption(new Option('--lang <language>', 'language of messages').choices(LANGUAGES).default('en'))
    .addOption(
      new Option('--color <when>', 'colors; NO_COLOR and FORCE_COLOR count').choices(COLOR_CHOICES).default('auto'),
    )
    .option('--stdin-filename <name>', 'name that standard input is shown by')
}

/** Their values. */
export function readSharedOptions(options: RawOptions): SharedOptions {
  return {
    kind: choiceOf(options, 'kind', KINDS),
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
