// `npm run new-rule -- CATEGORY ID`: the three files of a lint rule to start from, and the list of rules with it in it. The rule
// finds nothing yet, and its test and page say so by failing. It refuses to know what rules look for.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import listRules from './generators/lint.mjs'
import { root } from './pnpm.mjs'

const CATEGORIES = ['correctness', 'security', 'suspicious', 'style']
const FOLDER = 'packages/lint/src/rules'

/** The files of a new rule by path, or why there can be none. */
export function filesOf(category, id, isThere) {
  if (!CATEGORIES.includes(category)) return { problem: `the category must be one of ${CATEGORIES.join(', ')}` }
  if (!/^[a-z]+(-[a-z0-9]+)+$/.test(id ?? ''))
    return { problem: 'the id must be at least two words in kebab-case, such as action-unknown' }
  const taken = CATEGORIES.find((each) => isThere(`${FOLDER}/${each}/${id}.ts`))
  if (taken !== undefined) return { problem: `${FOLDER}/${taken}/${id}.ts exists already` }
  const name = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
  const path = `${FOLDER}/${category}/${id}`
  return {
    files: { [`${path}.ts`]: rule(category, id, name), [`${path}.test.ts`]: test(id, name), [`${path}.md`]: page() },
  }
}

const rule = (
  category,
  id,
  name,
) => `// What it looks for, in a sentence or two. It refuses to know what other rules look for; say what it leaves alone.
import { cut } from '@qcs-policy/syntax'
import type { StatementRule } from '../../rule.ts'

export const ${name}: StatementRule = {
  id: '${id}',
  category: '${category}',
  level: 'warning',
  preset: 'strict',
  summary: {
    en: 'What is found, without a verb',
    zh: '一句话说明发现的问题',
  },
  cites: ['ACT-1'],
  scope: 'statement',
  visit: {
    action: (action, ctx) => {
      const isWrong = false
      if (!isWrong) return
      ctx.report({
        at: action,
        message: {
          en: \`\\\`\${cut(action.text)}\\\` is wrong; why it matters; what to do\`,
          zh: \`\\\`\${cut(action.text)}\\\` 有什么问题；为什么重要；该怎么做\`,
        },
      })
    },
  },
}
`

const test = (id, name) => `// What the rule finds and what it leaves alone (ACT-1).
import { checkRule } from '../check.test-support.ts'
import { ${name} } from './${id}.ts'

checkRule(${name}, [
  { title: 'what is wrong', statement: { action: 'cvm:RunInstances' }, finds: ['"cvm:RunInstances"'], says: ['what to do'] },
  { title: 'what is right', statement: { action: 'cvm:StopInstances' }, finds: [] },
])
`

const document = (action) => `{
  "version": "2.0",
  "statement": [
    {
      "effect": "allow",
      "action": "${action}",
      "resource": "qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-a1b2c3d4"
    }
  ]
}`

const page = () => `<!-- generated: begin; \`npm run generate\` writes this part -->
<!-- generated: end -->

What is found, in one sentence.

## Avoid

\`\`\`json avoid
${document('cvm:RunInstances')}
\`\`\`

## Prefer

\`\`\`json prefer
${document('cvm:StopInstances')}
\`\`\`

## Why it matters

What happens to a request, and who notices.

## What to do

The steps, in order.

## Related

- [ACT-1](../../../../../docs/language.md#act-1)
`

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [category, id] = process.argv.slice(2)
  const { files, problem } = filesOf(category, id, (file) => existsSync(join(root, file)))
  if (files === undefined) {
    process.stderr.write(`npm run new-rule -- CATEGORY ID: ${problem}\n`)
    process.exitCode = 2
  } else {
    write(files)
    write(listRules())
    process.stdout.write(
      `${Object.keys(files).join('\n')}\nwritten. Next: the rule, its cases, its page; then npm run generate, and a line in .changeset/.\n`,
    )
  }
}

function write(files) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}
