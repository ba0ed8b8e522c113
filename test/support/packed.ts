// Where the tests find what is shipped. On sources that is this checkout with its built command; in the run on packed
// tarballs it is the folder they were installed into. It refuses to know how they were packed.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const projectRoot: string = fileURLToPath(new URL('../..', import.meta.url))

/** The folder into which the tarballs were installed; undefined when the tests run on sources. */
export const packedRoot: string | undefined = process.env['QCS_POLICY_PACKED']

/** The folder of a package as its users get it. */
export function packageFolder(name: string): string {
  return packedRoot ? join(packedRoot, 'node_modules', '@qcs-policy', name) : join(projectRoot, 'packages', name)
}

/** The script behind the command `qcs-policy`, to be run as `node <file> …`. */
export const cliFile: string = join(packageFolder('cli'), 'bin', 'qcs-policy.js')
