// The main job on the bundled examples: what `npm start` shows. One of them is broken on purpose, so the command's exit
// code 1 is the success of this script. It refuses to build; `prestart` has done that.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = fileURLToPath(new URL('../packages/cli/bin/qcs-policy.js', import.meta.url))

process.stdout.write('$ npx qcs-policy lint docs/examples\n\n')
const { status } = spawnSync(process.execPath, [command, 'lint', 'docs/examples'], { cwd: root, stdio: 'inherit' })
process.exitCode = status === 1 ? 0 : (status ?? 70)
if (status === 1) {
  process.stdout.write('\nOne example is broken on purpose. Your own documents: npx qcs-policy lint PATH …\n')
}
