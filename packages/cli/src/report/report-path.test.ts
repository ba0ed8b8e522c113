// Where paths in reports start from, and how they are written as URIs.
import { expect, test } from 'vitest'
import { pathInReport, pathRootOf, uriInReport } from './report-path.ts'

const ROOT = { cwd: '/checkout/policies', root: '/checkout' }

test.for([
  ['below the folder', 'a/b.json', 'policies/a/b.json', 'policies/a/b.json'],
  ['beside it', '../x.json', 'x.json', 'x.json'],
  ['absolute, within', '/checkout/x.json', 'x.json', 'x.json'],
  ['elsewhere', '../../etc/a b.json', '/etc/a b.json', 'file:///etc/a%20b.json'],
  ['whose name begins with dots', '..a.json', 'policies/..a.json', 'policies/..a.json'],
  [
    'of many characters',
    'a b#?%:[日].json',
    'policies/a b#?%:[日].json',
    'policies/a%20b%23%3F%25%3A%5B%E6%97%A5%5D.json',
  ],
  ['with half a character', 'a\ud800.json', 'policies/a\ud800.json', 'policies/a%EF%BF%BD.json'],
  ['of standard input', '<stdin>', 'policies/<stdin>', 'policies/%3Cstdin%3E'],
  ['of the root itself', '..', '.', '.'],
])('a path %s', ([, path = '', shown, uri]) => {
  expect(pathInReport(path, ROOT)).toBe(shown)
  expect(uriInReport(path, ROOT)).toEqual({ uri, isRelative: !uri?.startsWith('file:') })
})

test.for([
  ['the folder of the run', {}, '/checkout/policies'],
  ['the checkout on GitHub', { GITHUB_WORKSPACE: '/checkout' }, '/checkout'],
  ['the checkout on GitLab', { CI_PROJECT_DIR: '/checkout' }, '/checkout'],
  ['the folder of the run, when the checkout is elsewhere', { GITHUB_WORKSPACE: '/elsewhere' }, '/checkout/policies'],
  ['the folder of the run, when the variable is no path', { CI_PROJECT_DIR: '' }, '/checkout/policies'],
] as const)('paths start from %s', ([, env, root]) => {
  expect(pathRootOf({ cwd: '/checkout/policies', env })).toEqual({ cwd: '/checkout/policies', root })
})
