// The list of lint rules: every file in packages/lint/src/rules that is no test, by category and name, so that a rule is
// registered by where it stands. It refuses to read them.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../pnpm.mjs'

const folder = 'packages/lint/src/rules'
const categories = ['correctness', 'security', 'suspicious', 'style']

/** The modules by their paths. */
export default function generate() {
  const rules = categories.flatMap((category) =>
    readdirSync(join(root, folder, category))
      .filter((file) => file.endsWith('.ts') && !/\.test(-support)?\.ts$/.test(file))
      .map((file) => file.slice(0, -3))
      .sort()
      .map((id) => ({ path: `./rules/${category}/${id}`, name: constantOf(id) })),
  )
  const imports = rules.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return {
    'packages/lint/src/rules.generated.ts': [
      '// biome-ignore-all lint: generated',
      '// biome-ignore-all format: generated',
      '// The rules by category and name. Made by `npm run generate` from the files in packages/lint/src/rules, and not to be edited.',
      '// It refuses to know what any of them does.',
      "import type { Rule } from './rule.ts'",
      ...imports.map(({ path, name }) => `import { ${name} } from '${path}.ts'`),
      '',
      '/** Every rule that ships. */',
      'export const RULES: readonly Rule[] = [',
      ...rules.map(({ name }) => `  ${name},`),
      ']',
      '',
    ].join('\n'),
  }
}

/** `actionUnknown` of `action-unknown`. */
function constantOf(id) {
  return id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
}
