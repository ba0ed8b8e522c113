// The policies in force as they were given, checked: they may come from JSON, and what is malformed must not pass for what is
// absent. It refuses to compile.
import type { Policy } from '@qcs-policy/syntax'
import type { CompileDiagnostic } from '../compile-result.ts'
import type { Layer } from '../decision.ts'
import type { Account } from '../request.ts'
import { BAD, idOf } from './caller.ts'
import { isRecord } from './record.ts'

/** One policy as given. */
export type GivenPolicy = {
  readonly policy: Policy
  readonly name: string | undefined
  readonly owner: string | undefined
}

/** Where faults of the input go. */
export type ReportInput = (diagnostic: CompileDiagnostic) => void

type Given = Readonly<Record<string, unknown>>

/** The policies of a layer that takes several; a member that is `null` is absent. */
export function readPolicies(given: Given, member: string, layer: Layer, report: ReportInput): readonly GivenPolicy[] {
  const list = given[member] ?? undefined
  if (list === undefined) return []
  if (!Array.isArray(list)) {
    report(malformed(`\`${member}\` is no list of policies`))
    return []
  }
  return list.flatMap((one: unknown, i) => readPolicyInput(one, `${member}[${i}]`, { layer, policy: i }, report) ?? [])
}

/** The policy of a layer that takes one. */
export function readOnePolicy(
  given: Given,
  member: string,
  layer: Layer,
  report: ReportInput,
): GivenPolicy | undefined {
  const one = given[member] ?? undefined
  return one === undefined ? undefined : readPolicyInput(one, member, { layer, policy: 0 }, report)
}

type At = { readonly layer: Layer; readonly policy: number }

function readPolicyInput(given: unknown, where: string, at: At, report: ReportInput): GivenPolicy | undefined {
  const wrapped = isRecord(given) && given['type'] !== 'policy' ? given : undefined
  const policy = wrapped === undefined ? given : wrapped['policy']
  const name = wrapped?.['name'] ?? undefined
  const owner = readAccount(wrapped?.['owner'], `${where}.owner`, report)
  if (!isPolicy(policy)) {
    report(malformed(`\`${where}\` is no policy that was read; read documents with \`readPolicy\` or \`parsePolicy\``))
    return undefined
  }
  if (name !== undefined && typeof name !== 'string') report(malformed(`\`${where}.name\` is no string`))
  const named = typeof name === 'string' ? name : undefined
  if (!policy.compilable) {
    report({
      code: 'policy-refused',
      severity: 'error',
      rule: 'DOC-12',
      at: named === undefined ? at : { ...at, name: named },
      message: `${named === undefined ? `\`${where}\`` : `Policy \`${named}\``} has structural errors, so nothing is known of what it grants or denies; mend what the diagnostics of reading it name`,
    })
  }
  return { policy, name: named, owner: owner?.uin }
}

/** As far as can be seen at a glance: trees are made by the readers of syntax, not by hand. */
function isPolicy(value: unknown): value is Policy {
  return (
    isRecord(value) &&
    value['type'] === 'policy' &&
    Array.isArray(value['statements']) &&
    Array.isArray(value['members'])
  )
}

/** An account that is given; `null` is absent. */
export function readAccount(given: unknown, where: string, report: ReportInput): Account | undefined {
  if (given === undefined || given === null) return undefined
  const uin = isRecord(given) ? idOf(given['uin']) : undefined
  const appId = isRecord(given) ? idOf(given['appId']) : undefined
  if (typeof uin !== 'string' || appId === BAD) {
    report(malformed(`\`${where}\` is no account: it needs \`uin\`, and may have \`appId\``))
    return undefined
  }
  return appId === undefined ? { uin } : { uin, appId }
}

/** The role to assume, its owner and name (EVAL-6). */
export function readRole(given: unknown, report: ReportInput): { ownerUin: string; roleName: string } | undefined {
  if (given === undefined || given === null) return undefined
  const ownerUin = isRecord(given) ? idOf(given['ownerUin']) : undefined
  const roleName = isRecord(given) ? idOf(given['roleName']) : undefined
  if (typeof ownerUin === 'string' && typeof roleName === 'string') return { ownerUin, roleName }
  report(malformed('`role` needs `ownerUin` and `roleName`'))
  return undefined
}

/** A list of texts that is given. */
export function readTexts(given: unknown, where: string, report: ReportInput): readonly string[] | undefined {
  if (given === undefined || given === null) return undefined
  if (Array.isArray(given) && given.every((one): one is string => typeof one === 'string')) return given
  report(malformed(`\`${where}\` is no list of strings`))
  return undefined
}

export function malformed(message: string): CompileDiagnostic {
  return { code: 'input-malformed', severity: 'error', rule: 'EVAL-10', message }
}
