// More places of which a finding holds as well. It refuses to know what the finding is.
import type { RelatedReport } from '../finding.ts'

const WHAT = { action: '操作', resource: '资源', value: '取值' } as const

/** Rules that look through whole documents tell no more places; what they count and their evidence hold all. */
export const MOST_ALSO = 10

/** A place that the finding is about, too. */
export function alsoThis(at: RelatedReport['at'], what: keyof typeof WHAT): RelatedReport {
  return { at, message: { en: 'this one as well', zh: `此${WHAT[what]}同样如此` } }
}
