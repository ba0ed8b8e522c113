// From a question about an exported account to what is decided: reads the export, finds the caller, lets it assume a role
// first if it is to, and puts the policies in force. Documents from files come on top: what would hold if they were
// attached. Loaded only when an account is given. It refuses to decide.
import {
  type AccountDiagnostic,
  type AccountExport,
  assumeRole,
  type Caller,
  parseCaller,
  resolve,
} from '@qcs-policy/account'
import type { Layer, PoliciesInForce, PolicyInput } from '@qcs-policy/evaluate'
import { diagnosticTexts, readAccountFiles } from './account-files.ts'
import type { Asked, Refusal } from './asked.ts'
import { complete, type OpenRequest } from './complete.ts'
import type { PolicyFile, PolicyFiles, PolicySources } from './policy-files.ts'
import type { Question } from './question-options.ts'
import { type Tools, troubleOf } from './tools.ts'
import { isTrouble, type Trouble } from './trouble.ts'

/** What files and options say besides the account. */
export type Extra = { readonly files: PolicyFiles; readonly facts: PoliciesInForce }

/** Who acts in the end: the caller, or the session of the role that it has assumed. */
type Acting = { readonly acting: Caller; readonly remarks: readonly string[] }

/** Reads the accounts and asks them; what an error says the cloud would deny is a refusal, not a trouble. */
export function askAccount(
  question: Question,
  request: OpenRequest,
  extra: Extra,
  tools: Tools,
): Asked | Refusal | Trouble {
  if (question.caller === undefined) return troubleOf(tools.words.noCaller)
  const read = readAccountFiles(question.accounts, tools)
  if (isTrouble(read)) return read
  const { caller, diagnostics } = parseCaller(question.caller)
  if (caller === undefined) return unanswered(diagnostics, read.remarks, tools)
  const who: Acting | Asked | Refusal | Trouble =
    question.assumeRole === undefined
      ? { acting: caller, remarks: [] }
      : assume(read.accounts, caller, question.assumeRole, { question, request, extra }, tools)
  if (isTrouble(who)) return who
  const remarks = [...read.remarks, ...who.remarks]
  return 'acting' in who ? resolved(read.accounts, who.acting, request, extra, remarks, tools) : { ...who, remarks }
}

/** A session of the role; or the request to assume it, when that is denied or nothing else is asked for. */
function assume(
  accounts: readonly AccountExport[],
  caller: Caller,
  role: string,
  { question, request, extra }: { question: Question; request: OpenRequest; extra: Extra },
  tools: Tools,
): Acting | Asked | Refusal | Trouble {
  const { session, asked, diagnostics } = assumeRole(accounts, caller, role, {
    now: question.assumedAt ?? request.now,
    durationSeconds: question.duration,
    sessionPolicy: extra.files.sources.get('session')?.[0]?.text,
    context: request.context,
  })
  const remarks = remarksOf(diagnostics, tools)
  const isAnswer = session === undefined || request.action === undefined
  if (asked !== undefined && isAnswer) {
    const refused = session === undefined && request.action !== undefined ? [tools.words.notAssumed] : []
    return { policies: asked.policies, request: asked.request, sources: new Map(), remarks: [...refused, ...remarks] }
  }
  return session === undefined ? unanswered(diagnostics, [], tools) : { acting: session, remarks }
}

function resolved(
  accounts: readonly AccountExport[],
  caller: Caller,
  request: OpenRequest,
  { files, facts }: Extra,
  before: readonly string[],
  tools: Tools,
): Asked | Refusal | Trouble {
  const { resolved: found, diagnostics } = resolve(accounts, caller, { resources: request.resource, now: request.now })
  if (found === undefined) return unanswered(diagnostics, before, tools)
  const { policies, sources } = joined(found.policies, files)
  const asked = complete({ ...policies, ...facts }, found.principal, request, sources, tools)
  if (isTrouble(asked)) return asked
  return { ...asked, remarks: [...before, ...remarksOf(diagnostics, tools), ...asked.remarks] }
}

/** The policies of the account with those of files behind them. */
function joined(
  own: PoliciesInForce,
  { policies, sources }: PolicyFiles,
): { readonly policies: PoliciesInForce; readonly sources: PolicySources } {
  const identityPolicies = [...(own.identityPolicies ?? []), ...(policies.identityPolicies ?? [])]
  const resourcePolicies = [...(own.resourcePolicies ?? []), ...(policies.resourcePolicies ?? [])]
  const { sessionPolicy = own.sessionPolicy } = policies
  const behind = (layer: Layer, before: readonly PolicyInput[] = []): readonly (PolicyFile | undefined)[] => [
    ...before.map(() => undefined),
    ...(sources.get(layer) ?? []),
  ]
  return {
    policies: {
      ...own,
      identityPolicies,
      resourcePolicies,
      ...(sessionPolicy === undefined ? {} : { sessionPolicy }),
    },
    sources: new Map([
      ['identity', behind('identity', own.identityPolicies)],
      ['resource', behind('resource', own.resourcePolicies)],
      ['session', sources.get('session') ?? []],
    ]),
  }
}

/** Nothing to decide: the cloud itself would say no, or the export cannot tell. */
function unanswered(
  diagnostics: readonly AccountDiagnostic[],
  remarks: readonly string[],
  tools: Tools,
): Refusal | Trouble {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const open = errors.filter(({ denies }) => !denies)
  const texts = (some: readonly AccountDiagnostic[]): readonly string[] =>
    diagnosticTexts({ path: '', diagnostics: some }, ['error'], tools)
  if (open.length > 0)
    return {
      trouble: texts(open)
        .map((text) => troubleOf(text).trouble)
        .join(''),
    }
  return { refusal: texts(errors), remarks: [...remarks, ...remarksOf(diagnostics, tools)] }
}

function remarksOf(diagnostics: readonly AccountDiagnostic[], tools: Tools): readonly string[] {
  return diagnosticTexts({ path: '', diagnostics }, ['warning', 'info'], tools)
}
