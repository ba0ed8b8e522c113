// Operations by service: which names are known, and what sort of operation each is. It refuses to match patterns.
import { ACTION_FACTS } from './action-facts.generated.ts'
import { ACTIONS } from './actions.generated.ts'
import { CREDENTIAL_ACTIONS, PERMISSION_ACTIONS } from './sensitive-actions.ts'

/** What an operation does, for those who narrow policies. */
export type ActionClass = 'read' | 'list' | 'write' | 'permissions' | 'credentials'

/** What is checked for an operation of object storage: a bucket, an object in it, or the service. */
export type ActionLevel = 'bucket' | 'object' | 'service'

/** One operation. */
export type Action = {
  readonly service: string
  readonly name: string
  /** Absent where neither a row nor the name says it. */
  readonly class?: ActionClass
  /** True when only the first word of the name says it. */
  readonly inferred: boolean
  readonly level?: ActionLevel
}

const CLASSES: Readonly<Record<string, ActionClass>> = { r: 'read', w: 'write', l: 'list', p: 'permissions' }
const LEVELS: Readonly<Record<string, ActionLevel>> = { b: 'bucket', o: 'object', s: 'service' }

/** What the first word of a name says. Words that say different things in different services are left out. */
const VERBS: Readonly<Record<ActionClass, readonly string[]>> = {
  read: [
    'Describe',
    'Get',
    'Query',
    'Check',
    'Inquiry',
    'Inquire',
    'Head',
    'Search',
    'Count',
    'Detect',
    'Verify',
    'Download',
    'View',
    'Lookup',
    'Fetch',
  ],
  list: ['List'],
  write: [
    ...['Create', 'Delete', 'Modify', 'Update', 'Set', 'Add', 'Remove', 'Put', 'Reset', 'Start', 'Stop', 'Restart'],
    ...['Reboot', 'Run', 'Terminate', 'Destroy', 'Isolate', 'Attach', 'Detach', 'Associate', 'Disassociate', 'Bind'],
    ...['Unbind', 'Enable', 'Disable', 'Open', 'Close', 'Renew', 'Resize', 'Upgrade', 'Apply', 'Upload', 'Import'],
    ...['Copy', 'Move', 'Replace', 'Release', 'Allocate', 'Migrate', 'Restore', 'Recover', 'Abort', 'Cancel', 'Switch'],
    ...['Register', 'Deregister', 'Install', 'Uninstall', 'Deploy', 'Publish', 'Rollback', 'Retry', 'Revoke', 'Rename'],
    ...['Submit', 'Send', 'Sync', 'Resume', 'Pause', 'Scale', 'Change', 'Activate', 'Deactivate', 'Clear', 'Invoke'],
    ...['Assign', 'Unassign', 'Execute', 'Edit', 'Transfer', 'Clone', 'Kill', 'Refund', 'Grant', 'Accept', 'Reject'],
    ...['Drop', 'Trigger', 'Confirm', 'Upsert', 'Lock', 'Unlock', 'Purge', 'Configure', 'Save', 'Adjust', 'Push'],
    ...['Expand', 'Commit', 'Clean', 'Convert', 'Build', 'Reload', 'Repair', 'Alter', 'Archive', 'Purchase', 'Pay'],
    ...['Recharge', 'Shutdown', 'Suspend', 'Initialize', 'Duplicate', 'Rotate', 'Freeze', 'Revert', 'Recycle', 'Flush'],
    ...['Rerun', 'Enter', 'Exit'],
  ],
  permissions: [],
  credentials: [],
}

const CLASS_OF_VERB: ReadonlyMap<string, ActionClass> = new Map(
  (['read', 'list', 'write'] as const).flatMap((name) => VERBS[name].map((verb) => [verb, name] as const)),
)

const split: Map<string, ReadonlySet<string>> = new Map()

/** The names of a service's known operations, in alphabetical order; none for a service that is not known. */
export function actionNames(service: string): ReadonlySet<string> {
  const known = split.get(service)
  if (known !== undefined) return known
  const text = Object.hasOwn(ACTIONS, service) ? ACTIONS[service] : undefined
  if (text === undefined) return NONE
  const names: ReadonlySet<string> = new Set(text.split(' '))
  split.set(service, names)
  return names
}

const NONE: ReadonlySet<string> = new Set()

/** What is known of an operation, by the exact names of its service and itself; nothing for one that is not known. */
export function findAction(service: string, name: string): Action | undefined {
  if (!actionNames(service).has(name)) return undefined
  const id = `${service}:${name}`
  const row = Object.hasOwn(ACTION_FACTS, id) ? (ACTION_FACTS[id] ?? '') : ''
  const level = LEVELS[row.charAt(1)]
  const told = classOf(id, row)
  const inferred = told === undefined ? CLASS_OF_VERB.get(firstWord(name)) : undefined
  const actionClass = told ?? inferred
  return {
    service,
    name,
    ...(actionClass !== undefined && { class: actionClass }),
    inferred: inferred !== undefined,
    ...(level !== undefined && { level }),
  }
}

function classOf(id: string, row: string): ActionClass | undefined {
  if (CREDENTIAL_ACTIONS.has(id)) return 'credentials'
  return PERMISSION_ACTIONS.has(id) ? 'permissions' : CLASSES[row.charAt(0)]
}

/** `Describe` of `DescribeInstances`. */
function firstWord(name: string): string {
  return /^[A-Z][a-z]*/.exec(name)?.[0] ?? ''
}
