// Completion scripts for bash, zsh and fish. Everything in them comes from the program itself, yet summaries are quoted
// for the shell, since they are prose. It refuses to know a single command or option.
import type { CompletionCommand, CompletionOption, ScriptMaker, Shell } from './completion-model.ts'

/** The scripts by shell. */
export const SCRIPTS: Readonly<Record<Shell, ScriptMaker>> = { bash: bashScript, zsh: zshScript, fish: fishScript }

const EVERYWHERE: readonly CompletionOption[] = [
  { flag: '--help', summary: 'print help', takesValue: false, takesFile: false, values: [] },
]

function optionsOf(command: CompletionCommand): readonly CompletionOption[] {
  return [...command.options, ...EVERYWHERE]
}

function bashScript(program: string, commands: readonly CompletionCommand[]): string {
  const functionName = `_${program.replaceAll('-', '_')}`
  const names = commands.map(({ name }) => name).join(' ')
  const cases = commands.flatMap((command) => {
    const closed = optionsOf(command).filter(({ values }) => values.length > 0)
    const free = optionsOf(command).filter(({ takesValue, values }) => takesValue && values.length === 0)
    const files = free.filter(({ takesFile }) => takesFile)
    const open = free.filter(({ takesFile }) => !takesFile)
    return [
      `    ${command.name})`,
      '      case "$previous" in',
      ...closed.map(
        ({ flag, values }) =>
          `        ${flag}) COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$current")); return ;;`,
      ),
      ...(files.length > 0
        ? [`        ${flagsOf(files)}) local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$current")); return ;;`]
        : []),
      ...(open.length > 0 ? [`        ${flagsOf(open)}) return ;;`] : []),
      '      esac',
      `      words="${[...command.words, ...optionsOf(command).map(({ flag }) => flag)].join(' ')}"`,
      `      files=${command.takesFiles ? 'yes' : 'no'}`,
      '      ;;',
    ]
  })
  return `${[
    `# bash completion for ${program}`,
    `${functionName}() {`,
    `  local current="$2" previous="$3" words="" files=no`,
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W "${names} help --help --version" -- "$current"))`,
    '    return',
    '  fi',
    `  case "\${COMP_WORDS[1]}" in`,
    ...cases,
    `    help) words="${names}" ;;`,
    '  esac',
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    `  if [ "$files" = yes ] && [ "\${current#-}" = "$current" ]; then`,
    "    local IFS=$'\\n'",
    '    COMPREPLY=($(compgen -f -- "$current"))',
    '  fi',
    '}',
    `complete -o filenames -F ${functionName} ${program}`,
  ].join('\n')}\n`
}

function zshScript(program: string, commands: readonly CompletionCommand[]): string {
  const argumentsOf = (command: CompletionCommand): string[] => [
    ...optionsOf(command).map(({ flag, summary, takesValue, takesFile, values }) => {
      const free = takesFile ? ':file:_files' : takesValue ? ':value:' : ''
      const value = values.length > 0 ? `:value:(${values.join(' ')})` : free
      return quoted(`${flag}[${summary.replace(/[[\]\\:]/g, '\\$&')}]${value}`)
    }),
    ...(command.words.length > 0 ? [quoted(`1:argument:(${command.words.join(' ')})`)] : []),
    ...(command.takesFiles ? [quoted('*:file:_files')] : []),
  ]
  return `${[
    `#compdef ${program}`,
    `_${program}() {`,
    '  local -a commands',
    '  commands=(',
    ...commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`),
    "    'help:print help for a command'",
    '  )',
    '  if (( CURRENT == 2 )); then',
    "    _describe 'command' commands",
    '    return',
    '  fi',
    '  local command="$words[2]"',
    '  shift words',
    '  (( CURRENT-- ))',
    '  case "$command" in',
    ...commands.map((command) => `    ${command.name}) _arguments ${argumentsOf(command).join(' ')} ;;`),
    "    help) _describe 'command' commands ;;",
    '  esac',
    '}',
    `if [ "$funcstack[1]" = "_${program}" ]; then _${program} "$@"; else compdef _${program} ${program}; fi`,
  ].join('\n')}\n`
}

function fishScript(program: string, commands: readonly CompletionCommand[]): string {
  return `${[
    `# fish completion for ${program}`,
    `complete -c ${program} -f`,
    ...commands.map(
      ({ name, summary }) => `complete -c ${program} -n __fish_use_subcommand -a ${name} -d ${quotedForFish(summary)}`,
    ),
    ...commands.flatMap((command) => {
      const start = `complete -c ${program} -n '__fish_seen_subcommand_from ${command.name}'`
      return [
        ...optionsOf(command).map(({ flag, summary, takesValue, takesFile, values }) => {
          const free = takesFile ? ' -r -F' : takesValue ? ' -x' : ''
          const value = values.length > 0 ? ` -x -a '${values.join(' ')}'` : free
          return `${start} -l ${flag.slice(2)}${value} -d ${quotedForFish(summary)}`
        }),
        ...(command.words.length > 0 ? [`${start} -a '${command.words.join(' ')}'`] : []),
        ...(command.takesFiles ? [`${start} -F`] : []),
      ]
    }),
  ].join('\n')}\n`
}

function flagsOf(options: readonly CompletionOption[]): string {
  return options.map(({ flag }) => flag).join('|')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

function quotedForFish(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
