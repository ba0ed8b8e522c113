// The risky actions: each is one that the catalogue knows, so that no rule waits for a name that never comes, and each belongs
// to one rule.
import { CATALOG } from '@qcs-policy/catalog/catalog'
import { expect, test } from 'vitest'
import { RISKY, ROLE_SINKS, SPOKEN_OF } from './risky-actions.ts'

const all = Object.values(RISKY).flat()

test.for([...all, ...ROLE_SINKS])('%s is known to the catalogue', (action) => {
  const [service = '', name = ''] = action.split(':')
  expect(CATALOG.findAction(service, name)).toBeDefined()
})

test('each action belongs to one rule', () => {
  expect(all.filter((action, i) => all.indexOf(action) !== i)).toEqual([])
  expect(SPOKEN_OF.size).toBe(all.length)
})
