// Above the line everything runs in a browser. The proof is to bundle each entry for one, to load the bundle in a world
// that has nothing but the language and makes no code from text, as many pages and edge runtimes forbid it, and to look
// for the few parts of the language that reach outside.
import vm from 'node:vm'
import ts from 'typescript-6'
import { describe, expect, test } from 'vitest'
import { bundleForBrowser, entriesOf } from '../support/bundle.ts'
import { treeOf } from '../support/imports.ts'
import { packageNames, shippedSources } from '../support/project-files.ts'
import { rowOf } from './packages.ts'

const above = packageNames().filter((name) => rowOf(name).aboveTheLine)
const entries = above.flatMap((name) => entriesOf(name))

describe.for(entries)('$specifier', ({ specifier }) => {
  test('bundles for a browser and loads where there is only the language', async () => {
    const { code } = await bundleForBrowser(specifier)
    const world = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
    // Every browser and worker calls its global object `self`; lodash, inside chevrotain, asks for it.
    vm.runInContext('globalThis.self = globalThis', world)
    expect(() => vm.runInContext(code, world)).not.toThrow()
  })
})

test.for(['@qcs-policy/syntax/read', '@qcs-policy/syntax/wildcard'])('%s is free of chevrotain', async (specifier) => {
  const { inputs } = await bundleForBrowser(specifier)
  expect(inputs.filter(isForeign)).toEqual([])
})

test.for(above)('%s asks neither the clock nor chance nor the global object', (name) => {
  const found = shippedSources(name).flatMap((file) => reachesOutside(file))
  expect(found).toEqual([])
})

// With `types: []` and without the DOM library the compiler already refuses process, fetch, setTimeout and the like.
const outside = new Set([
  'Date.now',
  'Math.random',
  'globalThis',
  'eval',
  'Function',
  'WeakRef',
  'FinalizationRegistry',
])

/** Whether a bundled file belongs to a package from elsewhere. */
function isForeign(file: string): boolean {
  const [, ...installed] = file.split('node_modules/')
  return installed.some((each) => !each.startsWith('.pnpm/') && !each.startsWith('@qcs-policy/'))
}

/** The places of a file that read the clock, chance, or the world around. */
function reachesOutside(file: string): string[] {
  const tree = treeOf(file)
  const found: string[] = []
  const add = (node: ts.Node) => {
    found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1} ${node.getText(tree)}`)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && outside.has(node.getText(tree))) add(node)
    else if (ts.isIdentifier(node) && outside.has(node.text) && isValue(node)) add(node)
    else if (isCurrentDate(node)) add(node)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** `Date()` and `new Date()`; with an argument it is arithmetic. */
function isCurrentDate(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false
  return ts.isIdentifier(node.expression) && node.expression.text === 'Date' && !node.arguments?.length
}

/** Whether a name is used as a value, and not as a property, a member or a type. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  return (
    ts.isExpression(node) && (ts.isExpression(parent) || ts.isStatement(parent) || ts.isVariableDeclaration(parent))
  )
}
