// The same account, read from one value and from responses, is the same.
import { expect, test } from 'vitest'
import { accountsOf, accountsOfFiles, companies, companyFiles } from './companies.test-support.ts'
import type { AccountExport, DocumentExport } from './model.ts'

/** What two exports of one account must have in common; where a thing stood is not part of it, nor how it was written. */
function essence(account: AccountExport) {
  const document = (one: DocumentExport | null | undefined) =>
    one?.policy?.statements.map(({ effect, action, resource }) => [
      effect?.value,
      action?.items.map(({ text }) => text),
      resource?.items.map(({ text }) => text),
    ])
  const byKey = (entries: readonly (readonly [string, unknown])[]) => Object.fromEntries(entries)
  return {
    ...account,
    users: byKey([...account.users]),
    groups: byKey([...account.groups]),
    roles: account.roles.map((role) => ({ ...role, trustPolicy: document(role.trustPolicy) })),
    policies: byKey(
      [...account.policies].map(([id, policy]) => [
        id,
        { ...policy, versions: policy.versions.length > 0, document: document(policy.document) },
      ]),
    ),
    bucketPolicies: byKey([...account.bucketPolicies].map(([bucket, one]) => [bucket, document(one)])),
  }
}

test('both ways to write an account down give the same account', () => {
  const fromValue = accountsOf(companies()).map(essence)
  const fromFiles = accountsOfFiles(companyFiles()).map(essence)
  expect(fromFiles).toEqual(fromValue)
})
