// Links lead somewhere: every relative link of every Markdown file, with its anchor.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../support/packed.ts'
import { projectFiles, textOf } from '../support/project-files.ts'
import { anchorsOf, linksOf, markdownFiles } from './markdown.ts'

/** The links of a file that lead nowhere. */
function check(file: string): string[] {
  return linksOf(textOf(file)).flatMap(({ target, line }) => {
    if (/^[a-z]+:/.test(target)) return []
    const [path = '', anchor] = target.split('#')
    const found = path === '' ? file : join(dirname(file), path)
    const broken = `${file}:${line} → ${target}`
    if (!existsSync(join(projectRoot, found))) return [broken]
    return anchor === undefined || anchorsOf(textOf(found)).has(anchor) ? [] : [broken]
  })
}

describe('links', () => {
  test.for(markdownFiles())('of %s lead somewhere', (file) => {
    expect(check(file)).toEqual([])
  })
})

test('every page of the documentation is linked from another file', () => {
  const linked = new Set(
    markdownFiles().flatMap((file) =>
      linksOf(textOf(file))
        .map(({ target }) => join(dirname(file), target.split('#')[0] ?? ''))
        .filter((each) => each !== file),
    ),
  )
  const pages = projectFiles('docs').filter((file) => file.endsWith('.md'))
  expect(pages.filter((file) => file !== 'docs/README.md' && !linked.has(file))).toEqual([])
})
