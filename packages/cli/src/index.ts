// The command `qcs-policy`: arguments in, exit code out. It refuses to know the commands; it sees to it that nothing, a
// fault of the program included, ends in silence or in a bare stack trace.
import { CommanderError } from 'commander'
import { type ExitCode, FAULT, OK, UNUSABLE } from './exit-code.ts'
import { createProgram } from './program.ts'
import { visible } from './report/visible.ts'
import { ownSurroundings, type Surroundings } from './surroundings.ts'
import { ownVersion } from './version.ts'

/** Runs the command with the arguments after its name and gives the exit code. Never rejects. */
export async function main(args: readonly string[], surroundings: Surroundings = ownSurroundings()): Promise<number> {
  // A reader that has gone is no fault; whoever writes much looks into it (output.ts).
  for (const stream of [surroundings.stdout, surroundings.stderr]) stream.on('error', () => undefined)
  let code: ExitCode = OK
  try {
    const program = createProgram({
      surroundings,
      finish: (given) => {
        code = given
      },
    })
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    // Help and version that were asked for; help in place of a missing command is wrong usage.
    if (error instanceof CommanderError) return error.exitCode === 0 ? OK : UNUSABLE
    surroundings.stderr.write(faultText(error, surroundings.env['QCS_POLICY_STACK'] !== undefined))
    return FAULT
  }
}

function faultText(error: unknown, withStack: boolean): string {
  const causes: string[] = []
  for (let at = error; at !== undefined && causes.length < 5; at = at instanceof Error ? at.cause : undefined) {
    causes.push(withStack && at instanceof Error && at.stack ? at.stack : at instanceof Error ? at.message : String(at))
  }
  const details = causes.flatMap((cause) => cause.split('\n')).map((line) => `  ${visible(line)}\n`)
  const more = withStack ? '' : ' Set QCS_POLICY_STACK=1 to see where it happened.'
  return (
    `qcs-policy ${ownVersion()} failed. This is a fault of the program, not of your policy:\n${details.join('')}` +
    `Please report it with the command line and, if you can share it, the document.${more}\n`
  )
}
