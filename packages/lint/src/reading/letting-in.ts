// Whether a principal is let in where it stands: by an allow that could be read, its principal whole. It refuses to judge whom.
import type { Statement } from '@qcs-policy/syntax'
import type { PrincipalPlace } from '../rule.ts'

/** True when some allow that the principal belongs to is one to look at; any allow unless told. */
export function isLetIn(
  { element, statements }: PrincipalPlace,
  isOpen = (_statement: Statement): boolean => true,
): boolean {
  if (element.entries.some(({ malformed }) => malformed)) return false
  return statements.some(
    (statement) => statement.effect?.value === 'allow' && !statement.effect.wrongCase && isOpen(statement),
  )
}
