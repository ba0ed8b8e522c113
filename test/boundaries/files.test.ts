// The shape of single files: one index for each package, an opening paragraph, a bearable length, and nothing that
// points out of the project.
import { isAbsolute } from 'node:path'
import ts from 'typescript-6'
import { describe, expect, test } from 'vitest'
import { importedFile, importsOf, treeOf } from '../support/imports.ts'
import { packageNames, projectFiles, shippedSources, textOf } from '../support/project-files.ts'

const everything = projectFiles()
const code = everything.filter((file) => /\.(ts|mjs|js)$/.test(file))
const shipped = packageNames().flatMap(shippedSources)

describe.for(packageNames())('%s', (name) => {
  const sources = shippedSources(name)

  test('has one index.ts, at the top of its sources', () => {
    expect(sources.filter((file) => file.endsWith('/index.ts'))).toEqual([`packages/${name}/src/index.ts`])
  })

  test('exports by name, never `export *`', () => {
    expect(sources.filter((file) => exportsStar(treeOf(file)))).toEqual([])
  })

  test('does not import its own index from inside', () => {
    const index = `packages/${name}/src/index.ts`
    const importing = sources.filter((file) =>
      importsOf(file).some(({ specifier }) => specifier.startsWith('.') && importedFile(file, specifier) === index),
    )
    expect(importing).toEqual([])
  })
})

test('every source file opens with a paragraph on what it is', () => {
  const openers = code.filter((file) => !file.endsWith('.test.ts'))
  expect(openers.filter((file) => openingWords(file) < 8)).toEqual([])
})

describe('length', () => {
  const limit = 400
  // Each with the reason why it is longer: tables and generated data only.
  const exempt: Readonly<Record<string, string>> = {}

  test(`no shipped source file is longer than ${limit} lines`, () => {
    const long = shipped.map((file) => ({ file, lines: lineCount(file) })).filter(({ lines }) => lines > limit)
    expect(long.filter(({ file }) => !(file in exempt))).toEqual([])
  })

  test('each exemption is still needed', () => {
    expect(Object.keys(exempt).filter((file) => !shipped.includes(file) || lineCount(file) <= limit)).toEqual([])
  })
})

describe('nothing points out of the project', () => {
  test('no import leaves its root', () => {
    const leaving = code.flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => isAbsolute(specifier) || importedFile(file, asRelative(specifier)).startsWith('..'))
        .map(({ specifier }) => `${file} imports ${specifier}`),
    )
    expect(leaving).toEqual([])
  })

  test('no file names a path of the machine it was written on or a folder beside the project', () => {
    const machinePath = new RegExp(`(?<![\\w.:*/}-])/(?:${['work', 'root', 'home', 'Users', 'mnt'].join('|')})/\\w`)
    const beside = new RegExp(`\\.\\./${'shared'}\\b`)
    const naming = everything.filter((file) => {
      const text = textOf(file)
      return machinePath.test(text) || beside.test(text) || climbs(text)
    })
    expect(naming).toEqual([])
  })
})

/** Whether a path goes up many folders to something that is not at the top of the project. */
function climbs(text: string): boolean {
  const tops = new Set(everything.map((file) => file.split('/')[0]))
  return [...text.matchAll(/(?:^|[\s"'`(])(?:\.\.\/){4,}([\w.-]*)/g)].some(([, name]) => !tops.has(name))
}

/** How many words the comment at the top of a file has. */
function openingWords(file: string): number {
  const text = textOf(file).replace(/^#!.*\n/, '')
  const comment = /^(?:(?:\/\/.*\n)+|\/\*[\s\S]*?\*\/)/.exec(text)?.[0] ?? ''
  return comment.match(/[\p{L}\d']{2,}/gu)?.length ?? 0
}

function lineCount(file: string): number {
  return textOf(file).split('\n').length - 1
}

function exportsStar(tree: ts.SourceFile): boolean {
  return tree.statements.some(
    (each) => ts.isExportDeclaration(each) && (!each.exportClause || ts.isNamespaceExport(each.exportClause)),
  )
}

/** A package's name as if it stood beside the file, for it leads nowhere else. */
function asRelative(specifier: string): string {
  return specifier.startsWith('.') ? specifier : `./${specifier}`
}
