// Finds members of one object that have the same name (DOC-2). It refuses to know which names belong where.
import type { Report } from '../diagnostics/reporter.ts'
import type { JsonMember } from './tree.ts'

/** Below this many members comparing each pair is quicker than filling a set. */
const PAIRWISE_LIMIT = 8

/** Reports each name that stood before in the same object. Linear for large objects. */
export function reportDuplicates(members: readonly JsonMember[], report: Report): void {
  if (members.length <= PAIRWISE_LIMIT) {
    for (let i = 1; i < members.length; i += 1) {
      for (let k = 0; k < i; k += 1) {
        if (members[i]?.name.value === members[k]?.name.value) {
          reportPair(members[k], members[i], report)
          break
        }
      }
    }
    return
  }
  const first = new Map<string, JsonMember>()
  for (const member of members) {
    const earlier = first.get(member.name.value)
    if (earlier === undefined) first.set(member.name.value, member)
    else reportPair(earlier, member, report)
  }
}

function reportPair(earlier: JsonMember | undefined, later: JsonMember | undefined, report: Report): void {
  if (earlier?.name.span === undefined || later?.name.span === undefined) return
  const name = later.name.value
  report(
    'duplicate-member',
    later.name.span,
    { name },
    {
      related: [{ span: earlier.name.span, note: ['first-here', { name }] }],
    },
  )
}
