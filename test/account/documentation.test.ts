// The page on exported accounts names every API whose responses are read, and every member of the shape.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { APIS } from '../../packages/account/src/responses/apis.ts'
import { packageFolder } from '../support/packed.ts'
import { textOf } from '../support/project-files.ts'

const page = textOf('docs/account.md')

test('every API that is read has a row, and every row an API', () => {
  const rows = [...page.matchAll(/^\| `([A-Za-z]+)\.(?:[A-Z.]+\.)?json`/gm)].map((match) => match[1])
  expect(rows.toSorted()).toEqual(Object.keys(APIS).sort())
})

test('every member of the shape is named', () => {
  const schema = JSON.parse(readFileSync(join(packageFolder('account'), 'schema', 'account.schema.json'), 'utf8'))
  const members = ['account', 'user', 'group', 'role', 'policy'].flatMap((name) =>
    Object.keys(schema.$defs[name].properties),
  )
  const missing = members.filter((name) => name !== '$schema' && !page.includes(`\`${name}\``))
  expect(missing).toEqual([])
})
