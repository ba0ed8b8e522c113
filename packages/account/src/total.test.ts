// Nothing that comes from outside makes a function throw, and nothing broken allows more: any value, and accounts of which
// some part was replaced by any value.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Caller, parseCaller } from './caller/caller.ts'
import { companies, companyFiles, ROLE_ARN } from './companies.test-support.ts'
import { decideFor } from './decide-for.ts'
import type { AccountExport } from './model.ts'
import { resolve } from './resolve/resolve.ts'
import { readApiResponses } from './responses/read-api-responses.ts'
import { assumeRole } from './session/assume-role.ts'
import { isExpired } from './session/role-session.ts'
import { readAccounts } from './shape/read-account.ts'

const NOW = '2026-01-31T08:00:00Z'
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
})
const hostile = fc.oneof(
  anything,
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__": {"policies": []}}'),
    { constructor: 1 },
    null,
    undefined,
    '',
    0,
    -1,
    1e300,
  ),
)

/** A value of which the part that `seed` picks is replaced, left out or named `__proto__`. */
function mutated(value: unknown, seed: readonly number[], by: unknown): unknown {
  const copy: unknown = structuredClone(value)
  let at: unknown = copy
  for (const [i, pick] of seed.entries()) {
    const keys = Object.keys(Object(at))
    const key = keys[pick % Math.max(keys.length, 1)]
    if (key === undefined) return copy
    const next = Object(at)[key]
    if (i < seed.length - 1 && typeof next === 'object' && next !== null) {
      at = next
      continue
    }
    if (pick % 7 === 0) Reflect.deleteProperty(Object(at), key)
    else if (pick % 7 === 1) Object.defineProperty(at, '__proto__', { value: by, enumerable: true, configurable: true })
    else Reflect.set(Object(at), key, by)
    return copy
  }
  return copy
}

const seeds = fc.array(fc.nat(1000), { minLength: 1, maxLength: 9 })

/** Asks everything that can be asked; any of it could throw. */
function askAll(accounts: readonly AccountExport[]): void {
  for (const text of ['67890/DevB', '67890/root', 'role/AuditRole', 'anonymous', 'DevB']) {
    const { caller } = parseCaller(text)
    if (caller === undefined) continue
    for (const resource of ['*', 'qcs::cos:gz:uid/1250000002:own-1250000002/a', 'qcs::cvm:gz:uin/67890:instance/i']) {
      decideFor(accounts, caller, { action: 'cvm:RunInstances', resource, now: NOW })
    }
    const { session } = assumeRole(accounts, caller, ROLE_ARN, { now: NOW })
    if (session !== undefined) decideFor(accounts, session, { action: 'cvm:RunInstances', now: NOW })
  }
}

test('any value is read, and any caller, resource and time asked about', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      askAll(readAccounts(value).accounts)
      askAll(readApiResponses([{ name: 'GetUserAppId.json', value }]).accounts)
    }),
    { numRuns: 200 },
  )
})

test('accounts with a broken part are read', () => {
  fc.assert(
    fc.property(seeds, hostile, (seed, by) => {
      const { accounts, diagnostics } = readAccounts(mutated(companies(), seed, by))
      expect(accounts.length > 0 || diagnostics.length > 0).toBe(true)
      askAll(accounts)
    }),
    { numRuns: 100 },
  )
})

test('responses with a broken part are read', () => {
  const files = companyFiles()
  fc.assert(
    fc.property(fc.nat(files.length - 1), seeds, hostile, (i, seed, by) => {
      const value = mutated(files[i]?.value, seed, by)
      const { accounts, diagnostics } = readApiResponses(
        files.map((file, at) => (at === i ? { ...file, value } : file)),
      )
      expect(accounts.length > 0 || diagnostics.length > 0).toBe(true)
      askAll(accounts)
    }),
    { numRuns: 100 },
  )
})

test('any name of a file is read', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', 'GetPolicy.', 'ListUsers.', 'a/'), (text, api) => {
      readApiResponses([{ name: api + text, value: { TotalNum: 0 } }])
    }),
  )
})

test('any text is a caller or none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `qcs::cam::uin/${text}`),
      ),
      (text) => {
        const { caller, diagnostics } = parseCaller(text)
        expect(caller === undefined).toBe(diagnostics.length > 0)
      },
    ),
  )
})

test('a caller, resources, options and a session of any kind are taken', () => {
  const { accounts } = readAccounts(companies())
  const type = fc.constantFrom('root', 'user', 'role', 'federated', 'service', 'anonymous', 'session', 'other')
  const members = {
    owner: hostile,
    user: hostile,
    role: hostile,
    provider: hostile,
    service: hostile,
    expires: hostile,
    roleId: hostile,
    sessionPolicy: hostile,
  }
  // The types promise better; the values may still come from JSON.
  const anyCaller = fc.record({ type, ...members }).map((caller) => caller as unknown as Caller)
  fc.assert(
    fc.property(anyCaller, hostile, hostile, hostile, (caller, one, other, more) => {
      const options = { now: other as string, durationSeconds: one as number, sessionPolicy: more }
      resolve(accounts, caller, { resources: one as string, now: other as string })
      decideFor(accounts, caller, { action: one as string, resource: other as string, now: more as string })
      const { session } = assumeRole(accounts, caller, String(ROLE_ARN), options)
      assumeRole(accounts, caller, one as string, { ...options, now: NOW })
      expect(session === undefined || typeof session.expires === 'string').toBe(true)
      if (caller.type === 'session') isExpired(caller, other as string)
    }),
    { numRuns: 200 },
  )
})
