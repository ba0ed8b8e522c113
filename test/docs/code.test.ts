// The TypeScript of the documentation: the blocks of a page that are marked `run` make one program. Its types are right,
// and it prints what the blocks marked `output` show. It refuses to know what any page is about.
import { basename, join } from 'node:path'
import { inspect } from 'node:util'
import vm from 'node:vm'
import { build } from 'esbuild'
import ts from 'typescript-6'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../support/packed.ts'
import { textOf } from '../support/project-files.ts'
import { type Fence, fencesOf, markdownFiles } from './markdown.ts'

const here = join(projectRoot, 'test/docs')
const isRun = ({ flags }: Fence): boolean => flags.has('run')
const isOutput = ({ flags }: Fence): boolean => flags.has('output')

const pages = markdownFiles()
  .map((file) => ({ file, blocks: fencesOf(textOf(file)).filter((block) => isRun(block) || isOutput(block)) }))
  .filter(({ blocks }) => blocks.some(isRun))

/** The program of a page, with each line at its number in the page. */
function programOf(blocks: readonly Fence[]): string {
  const lines: string[] = []
  for (const { line, body } of blocks.filter(isRun)) {
    while (lines.length < line) lines.push('')
    lines.push(...body.split('\n'))
  }
  return lines.join('\n')
}

/** What the program prints, a text for each block that shows it. */
async function printedBy(blocks: readonly Fence[]): Promise<string[]> {
  const contents = blocks.map((block) => (isRun(block) ? block.body : 'console.next()')).join('\n')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['@qcs-policy/source'],
    logLevel: 'silent',
  })
  const printed: string[][] = [[]]
  const log = (...values: unknown[]): void => {
    printed.at(-1)?.push(values.map((value) => (typeof value === 'string' ? value : shown(value))).join(' '))
  }
  vm.runInNewContext(outputFiles[0]?.text ?? '', { console: { log, next: () => printed.push([]) } })
  return printed.map((lines) => lines.join('\n'))
}

/** As Node prints it, with room for a statement in one line. */
function shown(value: unknown): string {
  return inspect(value, { depth: 9, breakLength: 120 })
}

/** What the compiler has to say, as `page.md:12: …`. */
function faultsOf(programs: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(join(projectRoot, 'test/tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, join(projectRoot, 'test'))
  const checked = { ...options, noUnusedLocals: false }
  const host = ts.createCompilerHost(checked)
  const { readFile, fileExists } = host
  host.readFile = (file) => programs.get(file) ?? readFile(file)
  host.fileExists = (file) => programs.has(file) || fileExists(file)
  const program = ts.createProgram([...programs.keys()], checked, host)
  return [...programs.keys()].flatMap((name) => {
    const source = program.getSourceFile(name)
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText, start = 0 }) => {
        const line = source === undefined ? 0 : source.getLineAndCharacterOfPosition(start).line + 1
        return `${basename(name)}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
      },
    )
  })
}

test('is of the types that it says', { timeout: 60_000 }, () => {
  const name = (file: string): string => join(here, `${file.replaceAll('/', '-')}.ts`)
  expect(faultsOf(new Map(pages.map(({ file, blocks }) => [name(file), programOf(blocks)])))).toEqual([])
})

describe('prints what is shown', () => {
  test.for(pages)('$file', async ({ blocks }) => {
    const outputs = blocks.filter(isOutput).map(({ body }) => body)
    expect(await printedBy(blocks)).toEqual([...outputs, ''])
  })
})
