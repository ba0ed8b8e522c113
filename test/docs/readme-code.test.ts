// The README's code runs and does what the text beside it says. It refuses to know more than the block's own names.
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { projectRoot } from '../support/packed.ts'

const README = readFileSync(join(projectRoot, 'README.md'), 'utf8')

/** Runs the block with `text` set, and returns what it calls `names`. */
async function runBlock(text: string, names: readonly string[]): Promise<unknown> {
  const [, block = ''] = /```ts\n([\s\S]*?)```/.exec(README) ?? []
  const contents = `const text = ${JSON.stringify(text)}\n${block}\nexport { ${names.join(', ')} }`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(projectRoot, 'test'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['@qcs-policy/source'],
    logLevel: 'silent',
  })
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64')
  return { ...(await import(`data:text/javascript;base64,${code}`)) }
}

test('the example of the library reads a broken document', async () => {
  const text = '{"version": "2.0", "statement": [{"effect": "allow", "action": "cos:*", "resource": "*",}]}'
  expect(await runBlock(text, ['faults', 'kind', 'allows', 'answer'])).toEqual({
    faults: [expect.stringMatching(/^kind-inferred at 0: /), expect.stringMatching(/^json-trailing-comma at 87: /)],
    kind: 'identity',
    allows: 1,
    answer: 'InvalidParameter.PolicyDocumentError',
  })
})
