// Which denies guard against other documents, and which only take something out of an allow beside them (ACT-1 to ACT-4).
import { parsePolicy } from '@qcs-policy/syntax'
import { expect, test } from 'vitest'
import { firstOutsideDeny } from './outside-denies.ts'

const statement = (effect: string, action: string | readonly string[]): object => ({ effect, action, resource: '*' })

function found(allowed: string | readonly string[], denied: string | readonly string[], effect = 'deny'): unknown {
  const document = { version: '2.0', statement: [statement('allow', allowed), statement(effect, denied)] }
  const { policy } = parsePolicy(JSON.stringify(document), { kind: 'identity' })
  return policy === undefined ? undefined : firstOutsideDeny(policy)?.text
}

test.for<readonly [string, string | readonly string[], string | readonly string[], string | undefined]>([
  ['another service', 'cam:GetUser', 'cvm:TerminateInstances', 'cvm:TerminateInstances'],
  ['another action of the same service', 'cvm:Describe*', 'cvm:TerminateInstances', 'cvm:TerminateInstances'],
  ['a whole service', 'cam:GetUser', 'cvm:*', 'cvm:*'],
  ['of two the one outside', 'cvm:*', ['cvm:TerminateInstances', 'cos:DeleteBucket'], 'cos:DeleteBucket'],
  ['what an allow covers', 'cvm:*', 'cvm:TerminateInstances', undefined],
  ['what covers an allow', 'cvm:TerminateInstances', 'cvm:Terminate*', undefined],
  ['beside an allow of everything', '*', 'cvm:TerminateInstances', undefined],
  ['beside an allow over all services', '*:Terminate*', 'cvm:TerminateInstances', undefined],
  ['beside a set of actions, which may hold anything', 'permid/1', 'cvm:TerminateInstances', undefined],
  ['a deny of everything', 'cam:GetUser', '*', undefined],
  ['a deny over all services', 'cam:GetUser', '*:Terminate*', undefined],
  ['a deny of a set of actions', 'cam:GetUser', 'permid/1', undefined],
  ['so many allows that nobody compares', Array.from({ length: 101 }, (_, i) => `cvm:A${i}`), 'cvm:B', undefined],
  ['as many as are compared', Array.from({ length: 100 }, (_, i) => `cvm:A${i}`), 'cvm:B', 'cvm:B'],
])('%s', ([, allowed, denied, expected]) => {
  expect(found(allowed, denied)).toBe(expected)
})

test('an effect in the wrong letter case is no deny', () => {
  expect(found('cam:GetUser', 'cvm:TerminateInstances', 'Deny')).toBeUndefined()
})
