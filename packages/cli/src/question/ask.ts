// From a question to what is decided: reads what the question names, finds the caller, puts the policies in force and the
// request together. It refuses to decide, except where an account already says no.
import type { Principal } from '@qcs-policy/evaluate'
import type { Asked, Refusal } from './asked.ts'
import { principalOf } from './caller.ts'
import { complete, type OpenRequest } from './complete.ts'
import { readContext } from './context-values.ts'
import { readFacts } from './facts.ts'
import { readPolicyFiles } from './policy-files.ts'
import type { Question } from './question-options.ts'
import type { GivenRequest } from './request-text.ts'
import { type Tools, troubleOf } from './tools.ts'
import { isTrouble, type Trouble } from './trouble.ts'

/** Reads everything. `given` holds what other options or a text say of the request; `start` is the start of the run. */
export async function ask(
  question: Question,
  given: GivenRequest,
  start: string,
  tools: Tools,
): Promise<Asked | Refusal | Trouble> {
  const { words } = tools
  const entries = readContext(question.context)
  if ('fault' in entries) return troubleOf(words.contextFault(entries.entry, entries.fault))
  const files = await readPolicyFiles(question, tools)
  const facts = await readFacts(question, tools)
  if (isTrouble(files) || isTrouble(facts)) {
    return { trouble: [files, facts].map((each) => (isTrouble(each) ? each.trouble : '')).join('') }
  }
  const request: OpenRequest = {
    ...given,
    ...(question.context.length === 0 ? {} : { context: { ...given.context, ...entries.context } }),
    now: question.now ?? given.now ?? start,
  }
  if (question.accounts.length > 0) {
    const { askAccount } = await import('./ask-account.ts')
    return askAccount(question, request, { files, facts }, tools)
  }
  const principal = await principalAsked(question, given, tools)
  if (isTrouble(principal)) return principal
  return complete({ ...files.policies, ...facts }, principal, request, files.sources, tools)
}

/** The caller that `--as` names by ids, or that the request names. */
async function principalAsked(
  { caller, appId, groups }: Question,
  given: GivenRequest,
  { words }: Tools,
): Promise<Principal | Trouble> {
  if (caller === undefined) return given.principal ?? troubleOf(words.noCaller)
  const { parseCaller } = await import('@qcs-policy/account')
  const parsed = parseCaller(caller)
  if (parsed.caller === undefined) return troubleOf(parsed.diagnostics.map(({ message }) => message).join('; '))
  const principal = principalOf(parsed.caller, { appId, groups })
  return 'fault' in principal ? troubleOf(words.callerFault(principal.fault, caller)) : principal
}
