// The rows of the catalogue's overlay: each says where and when it was read, none is there twice, and each is found in what is
// made of them. It refuses to judge the facts.
import {
  findAction,
  findConditionKey,
  findRegion,
  findService,
  presetPolicies,
  serviceHosts,
} from '@qcs-policy/catalog'
import { resourcesOf, resourceTypes } from '@qcs-policy/catalog/resources'
import { describe, expect, test } from 'vitest'
import { projectFiles, textOf } from '../support/project-files.ts'

const FOLDER = 'packages/catalog/overlay/'

type Row = Readonly<Record<string, unknown>>

/** How rows of each file are named, and whether the catalogue has what they name. */
const FILES: Readonly<Record<string, { readonly key: string; readonly found: (name: string, row: Row) => boolean }>> = {
  'services.json': { key: 'service', found: (name) => findService(name) !== undefined },
  'actions.json': { key: 'action', found: (name, { seen }) => seen === 'third-party' || isKnown(name) },
  'object-storage.json': { key: 'action', found: isKnown },
  'condition-keys.json': { key: 'key', found: (name) => findConditionKey(name)?.name === name },
  'resource-types.json': {
    key: 'type',
    found: (name, { service }) => resourceTypes(String(service)).includes(name),
  },
  'resources.json': { key: 'action', found: (name) => resourcesOf(...partsOf(name)) !== undefined && isKnown(name) },
  'preset-policies.json': { key: 'name', found: (name) => presetPolicies().some((policy) => policy.name === name) },
  'regions.json': { key: 'region', found: (name) => findRegion(name)?.code === name },
  'service-principals.json': { key: 'host', found: (name) => serviceHosts().includes(name) },
}

function isKnown(action: string): boolean {
  return findAction(...partsOf(action)) !== undefined
}

function partsOf(action: string): [service: string, name: string] {
  const [service = '', name = ''] = action.split(':')
  return [service, name]
}

function rowsOf(file: string): readonly Row[] {
  const { rows }: { rows: Row[] } = JSON.parse(textOf(FOLDER + file))
  return rows
}

test('every file of the overlay is known here', () => {
  const files = projectFiles().filter((file) => file.startsWith(FOLDER))
  expect(files.map((file) => file.slice(FOLDER.length)).sort()).toEqual(Object.keys(FILES).sort())
})

describe.for(Object.entries(FILES))('%s', ([file, { key, found }]) => {
  const rows = rowsOf(file)

  test('says of each row where and when it was read', () => {
    const unsaid = rows.filter(({ source, date }) => {
      const hasSource =
        Array.isArray(source) && source.length > 0 && source.every((one) => typeof one === 'string' && one)
      return !hasSource || !/^\d{4}-\d{2}-\d{2}$/.test(String(date))
    })
    expect(unsaid).toEqual([])
  })

  test('has each row once', () => {
    const names = rows.map((row) => (key === 'type' ? `${row['service']} ${row[key]}` : row[key]))
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  test('is in the catalogue, row by row', () => {
    expect(rows.filter((row) => !found(String(row[key]), row))).toEqual([])
  })
})
