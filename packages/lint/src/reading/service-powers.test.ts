// What services give away: every operation that an ability rests on is one of its service that the catalogue knows.
import { CATALOG } from '@qcs-policy/catalog/catalog'
import { expect, test } from 'vitest'
import { POWERS } from './service-powers.ts'

const rows = [...POWERS].flatMap(([service, { abilities }]) =>
  abilities.flatMap(({ actions }) => actions.map((action) => [service, action] as const)),
)

test.for(rows)('%s: %s is known to the catalogue', ([service, action]) => {
  const [prefix = '', name = ''] = action.split(':')
  expect(prefix).toBe(service)
  expect(CATALOG.findAction(service, name)).toBeDefined()
})

test.for([...POWERS].flatMap(([, { instead }]) => [...new Set(instead.en.match(/`[a-z]+:[A-Z]\w+`/g))]))(
  '%s, which is written instead, is known to the catalogue',
  (quoted) => {
    const [service = '', name = ''] = quoted.slice(1, -1).split(':')
    expect(CATALOG.findAction(service, name)).toBeDefined()
  },
)
