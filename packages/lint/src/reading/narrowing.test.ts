// What operations can be limited to: forms to fill in, or nothing where nothing is known.
import { CATALOG, extendCatalog } from '@qcs-policy/catalog/catalog'
import { expect, test } from 'vitest'
import { narrowedForms } from './narrowing.ts'

const added = extendCatalog(CATALOG, { services: { cos: { actions: { FrobBucket: 'write' } } } })

test.for<readonly [string, string, readonly string[] | undefined]>([
  ['an instance', 'cvm:StopInstances', ['qcs::cvm:REGION:uin/OWNER_UIN:instance/ID']],
  ['an object', 'cos:PutObject', ['qcs::cos:REGION:uid/APPID:BUCKET/*']],
  ['a bucket', 'cos:DeleteBucket', ['qcs::cos:REGION:uid/APPID:BUCKET/*']],
  ['the service of object storage', 'cos:GetService', undefined],
  ['an operation of object storage without a level', 'cos:FrobBucket', undefined],
  ['a bucket of another service', 'ci:CreateDocProcessBucket', ['qcs::ci:REGION:uid/APPID:bucket/BUCKET/*']],
  ['what is about to be made', 'cvm:CreateImage', undefined],
  ['an operation of a service without rows', 'organization:DeleteOrganizationMembers', undefined],
  ['editions that disagree', 'scf:CreateAlias', undefined],
])('%s', ([, action, forms]) => {
  const [service = '', name = ''] = action.split(':')
  expect(narrowedForms({ service, name, inferred: false, ...added.findAction(service, name) }, added)).toEqual(forms)
})

test('a level says nothing of how other services write resources', () => {
  const action = { service: 'cas', name: 'Frob', inferred: false, level: 'bucket' } as const
  expect(narrowedForms(action, CATALOG)).toBeUndefined()
})

test('every place in the patterns of the catalogue is filled in', () => {
  const forms = CATALOG.serviceNames().flatMap((service) =>
    [...CATALOG.actionNames(service)].flatMap((name) => {
      const action = CATALOG.findAction(service, name)
      return action === undefined ? [] : (narrowedForms(action, CATALOG) ?? [])
    }),
  )
  expect(forms.length).toBeGreaterThan(500)
  expect(forms.filter((form) => form.includes('{'))).toEqual([])
})
