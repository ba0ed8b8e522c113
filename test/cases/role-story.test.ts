// The story of a role between two companies, told by a table: who may assume it, what its sessions may do, and what is left
// of them when they are over or the role is gone.
import { type AccountExport, assumeRole, decideFor, parseCaller, readAccounts } from '@qcs-policy/account'
import { expect, test } from 'vitest'
import { textOf } from '../support/project-files.ts'

type StoryRow = {
  readonly id: string
  readonly title: string
  /** The accounts when the role is assumed, and when the request is made, if not those of the story. */
  readonly accounts?: string
  readonly then?: string
  readonly session: { readonly by: string; readonly at: string; readonly durationSeconds: number }
  readonly request?: { readonly action: string; readonly resource: string; readonly now: string }
  readonly expect: 'allow' | 'deny'
}

const FOLDER = 'test/cases/role-story'
const story: { readonly accounts: string; readonly role: string; readonly rows: readonly StoryRow[] } = JSON.parse(
  textOf(`${FOLDER}/story.json`),
)

function accountsIn(file: string): readonly AccountExport[] {
  const { accounts, diagnostics } = readAccounts(JSON.parse(textOf(`${FOLDER}/${file}`)))
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return accounts
}

/** What the cloud would answer; an error of another kind would mean that the accounts are told badly. */
function answerTo({ accounts, then, session, request }: StoryRow): string {
  const { caller } = parseCaller(session.by)
  if (caller === undefined) throw new Error(`${session.by} is no caller`)
  const { at: now, durationSeconds } = session
  const assumed = assumeRole(accountsIn(accounts ?? story.accounts), caller, story.role, { now, durationSeconds })
  const errors = assumed.diagnostics.filter(({ severity }) => severity === 'error')
  if (assumed.session === undefined) return errors.every(({ denies }) => denies) ? 'deny' : 'no answer'
  if (request === undefined) return 'allow'
  return decideFor(accountsIn(then ?? story.accounts), assumed.session, request).decision?.decision ?? 'no answer'
}

test.for(story.rows)('$id: $title', (row) => {
  expect(answerTo(row)).toBe(row.expect)
})

test('rows with a request are about a session that began', () => {
  const began = story.rows.filter(({ request }) => request !== undefined).map(({ request: _, ...row }) => answerTo(row))
  expect(new Set(began)).toEqual(new Set(['allow']))
})
