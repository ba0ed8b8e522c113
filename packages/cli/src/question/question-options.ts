// The options by which `evaluate` and `why` are told who asks and what is in force, a row each, and their values. It
// refuses to read any file and to know what is asked about.
import { type Command, InvalidArgumentError, Option } from 'commander'
import { choiceOf, isGiven, numberOf, type RawOptions, textOf, textsOf } from '../options/choices.ts'

/** The kinds that a `--policy` document may be read as. */
const POLICY_KINDS = ['identity', 'legacy'] as const

/** Who asks, under which policies, in which circumstances; everything as it was written. */
export type Question = {
  readonly policies: readonly string[]
  readonly policyKind: (typeof POLICY_KINDS)[number]
  readonly boundary: string | undefined
  readonly session: string | undefined
  readonly resourcePolicies: readonly string[]
  readonly trust: string | undefined
  readonly role: string | undefined
  readonly resourceOwner: string | undefined
  readonly generalPolicies: boolean
  readonly permids: string | undefined
  readonly crossAccountServices: string | undefined
  readonly accounts: readonly string[]
  readonly caller: string | undefined
  readonly appId: string | undefined
  readonly groups: readonly string[]
  readonly assumeRole: string | undefined
  readonly duration: number | undefined
  readonly assumedAt: string | undefined
  readonly context: readonly string[]
  readonly now: string | undefined
}

type Row = {
  readonly flags: string
  readonly says: string
  /** May be given several times. */
  readonly repeats?: true
  readonly choices?: readonly string[]
  readonly parse?: (text: string) => unknown
}

const ROWS: readonly Row[] = [
  { flags: '-p, --policy <file>', says: 'identity policy of the caller; repeat it for several', repeats: true },
  { flags: '--policy-kind <kind>', says: 'kind that --policy is read as', choices: POLICY_KINDS },
  { flags: '--boundary <file>', says: 'permissions boundary of the caller' },
  { flags: '--session <file>', says: 'session policy of the caller, or of the session that --assume-role gives' },
  { flags: '--resource-policy <file>', says: 'policy of the resource, as of a COS bucket; repeatable', repeats: true },
  { flags: '--trust <file>', says: 'trust policy of the role that is to be assumed' },
  { flags: '--role <qcs>', says: 'that role, as qcs::cam::uin/12345:roleName/DevOpsRole' },
  { flags: '--resource-owner <uin[/appid]>', says: 'account that owns the resource' },
  { flags: '--general-policies', says: 'the six general policies are in force, which ask for MFA' },
  { flags: '--permids <file>', says: 'JSON object that says what actions each permid/N stands for' },
  { flags: '--cross-account-services <list>', says: 'services with access across accounts; cos,cas unless told' },
  { flags: '--account <path>', says: 'exported account, a folder or a JSON or YAML file; repeatable', repeats: true },
  {
    flags: '--as <caller>',
    says: 'who asks: OWNER/UIN, OWNER/root, OWNER/role/NAME, service/HOST, anonymous, or a qcs',
  },
  { flags: '--app-id <appid>', says: "APPID of the caller's account" },
  { flags: '--group <id>', says: 'group that the user is in, or none; repeatable', repeats: true },
  { flags: '--assume-role <qcs>', says: 'role of an --account that the caller assumes first' },
  { flags: '--duration <seconds>', says: 'how long the assumed session is to last', parse: parseSeconds },
  { flags: '--assumed-at <time>', says: 'when it was assumed; --now unless told' },
  {
    flags: '--context <key=value>',
    says: 'condition key of the request, key:=JSON for other than text',
    repeats: true,
  },
  { flags: '--now <time>', says: 'time of the request, as 2026-01-31T08:00:00Z; the start of the run unless told' },
]

/** Adds the options to a command. */
export function addQuestionOptions(command: Command): Command {
  for (const { flags, says, repeats, choices, parse } of ROWS) {
    const option = new Option(flags, says)
    if (choices !== undefined) option.choices(choices)
    if (parse !== undefined) option.argParser(parse)
    if (repeats) option.argParser((text: string, before: readonly string[] = []) => [...before, text])
    command.addOption(option)
  }
  return command
}

/** Their values. */
export function readQuestion(options: RawOptions): Question {
  return {
    policies: textsOf(options, 'policy'),
    policyKind: choiceOf(options, 'policyKind', POLICY_KINDS) ?? 'identity',
    boundary: textOf(options, 'boundary'),
    session: textOf(options, 'session'),
    resourcePolicies: textsOf(options, 'resourcePolicy'),
    trust: textOf(options, 'trust'),
    role: textOf(options, 'role'),
    resourceOwner: textOf(options, 'resourceOwner'),
    generalPolicies: isGiven(options, 'generalPolicies'),
    permids: textOf(options, 'permids'),
    crossAccountServices: textOf(options, 'crossAccountServices'),
    accounts: textsOf(options, 'account'),
    caller: textOf(options, 'as'),
    appId: textOf(options, 'appId'),
    groups: textsOf(options, 'group'),
    assumeRole: textOf(options, 'assumeRole'),
    duration: numberOf(options, 'duration'),
    assumedAt: textOf(options, 'assumedAt'),
    context: textsOf(options, 'context'),
    now: textOf(options, 'now'),
  }
}

/** Why the options cannot go together; `undefined` when they can. */
export function questionFault(question: Question): string | undefined {
  const { accounts, trust, role, assumeRole, duration, assumedAt, appId, groups, resourceOwner } = question
  const fromFiles = [question.boundary, trust, role, resourceOwner].some((value) => value !== undefined)
  if (accounts.includes('-')) return '--account reads a folder or a file, not standard input'
  if (accounts.length > 0 && (appId !== undefined || groups.length > 0)) {
    return '--app-id and --group are for callers without an --account, which knows them'
  }
  if (accounts.length > 0 && fromFiles) {
    return '--boundary, --trust, --role and --resource-owner cannot go with --account, which says them'
  }
  if (trust !== undefined && role === undefined) return '--trust needs --role, which says what role is to be assumed'
  if (assumeRole !== undefined && accounts.length === 0) return '--assume-role needs the --account that holds the role'
  if ((duration !== undefined || assumedAt !== undefined) && assumeRole === undefined) {
    return '--duration and --assumed-at are for the session that --assume-role gives'
  }
  if (role !== undefined && assumeRole !== undefined) return '--role and --assume-role cannot go together'
  return undefined
}

function parseSeconds(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number of seconds such as 7200.')
  return Number(text)
}
