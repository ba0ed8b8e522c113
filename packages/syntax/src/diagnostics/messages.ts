// The languages that diagnostics are worded in, and diagnostics made by others than the parser: by a command line that
// knows something of a file which its text does not say. It refuses to hold wording itself.
import type { Span } from '../span.ts'
import type { DiagnosticArguments, DiagnosticCode } from './codes.ts'
import type { Diagnostic } from './diagnostic.ts'
import { type Messages, renderDiagnostic } from './draft.ts'
import { MESSAGES_EN } from './messages-en.ts'
import { MESSAGES_ZH } from './messages-zh.ts'
import { draftOf } from './reporter.ts'

export type MessageLanguage = 'en' | 'zh'

export const MESSAGES: Readonly<Record<MessageLanguage, Messages>> = { en: MESSAGES_EN, zh: MESSAGES_ZH }

/** A diagnostic of a known code, worded; `span` counts in the text that it will be shown with. */
export function createDiagnostic<Code extends DiagnosticCode>(
  code: Code,
  span: Span,
  args: DiagnosticArguments[Code],
  language: MessageLanguage = 'en',
): Diagnostic {
  return renderDiagnostic(draftOf(code, span, args, undefined), MESSAGES[language])
}
