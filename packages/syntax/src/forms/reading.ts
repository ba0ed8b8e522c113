// What the readers of the small forms (action, qcs, principal, operator, condition values) share: how they tell a
// fault. They see one decoded string and offsets into it, and refuse to know the text around it.
import type { DiagnosticArguments, DiagnosticCode } from '../diagnostics/codes.ts'
import type { Fix } from '../diagnostics/diagnostic.ts'

/** A mend inside the string: the decoded characters `start` to `end` become `newText`. */
export type FormFix = {
  readonly safety: Fix['safety']
  readonly start: number
  readonly end: number
  readonly newText: string
}

/** Called for each fault; `start` and `end` are offsets into the decoded string. */
export type FormReport = <Code extends DiagnosticCode>(
  code: Code,
  start: number,
  end: number,
  args: DiagnosticArguments[Code],
  fix?: FormFix,
) => void
