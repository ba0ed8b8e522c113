// The command `qcs-policy`. A placeholder that knows only its version.
import { readFileSync } from 'node:fs'

/** Runs the command with the arguments after its name and gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  process.stdout.write(`qcs-policy ${version} ${args.join(' ')}\n`)
  return 0
}
