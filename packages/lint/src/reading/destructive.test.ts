// Which operations take something away, by class and name.
import { CATALOG } from '@qcs-policy/catalog/catalog'
import { expect, test } from 'vitest'
import { beginsDestructively, isDestructive } from './destructive.ts'

test.for<readonly [string, string, boolean]>([
  ['cvm', 'TerminateInstances', true],
  ['cdb', 'IsolateDBInstance', true],
  ['cos', 'DeleteBucket', true],
  ['cvm', 'StopInstances', false],
  ['cvm', 'DescribeInstances', false],
])('%s:%s: %s', ([service, name, expected]) => {
  const action = CATALOG.findAction(service, name)
  expect(action).toBeDefined()
  expect(action !== undefined && isDestructive(action)).toBe(expected)
})

test('what does not write takes nothing away, whatever its name', () => {
  expect(isDestructive({ service: 'cvm', name: 'DeleteThings', class: 'read', inferred: false })).toBe(false)
  expect(isDestructive({ service: 'cvm', name: 'DeleteThings', inferred: false })).toBe(false)
})

test.for<readonly [string, boolean]>([
  ['Delete*', true],
  ['Terminate*', true],
  ['Destroy*', true],
  ['Isolate*', true],
  ['Del*', false],
  ['*Delete', false],
  ['delete*', false],
])('all that %s matches begins so: %s', ([glob, expected]) => {
  expect(beginsDestructively(glob)).toBe(expected)
})
