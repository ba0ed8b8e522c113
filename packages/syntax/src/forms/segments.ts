// What is said about the segments of a resource that has all six (RES-2 to RES-6, VAR-2). A segment gets one kind of
// diagnostic: that of its variables, else of its blanks, else of its form. It refuses to know any name of a service or
// region but `cos`, whose object paths take no variables.
import type { AccountSegment, ResourcePattern, Segment } from '../policy.ts'
import { unsafe, withoutEdgeSpace } from './mend.ts'
import type { FormReport } from './reading.ts'
import { isKnown, reportBadVariable, reportBadVariables } from './variable.ts'

/** What every resource of six segments begins with. */
export const PREFIX = 'qcs:'

type QcsPattern = Extract<ResourcePattern, { readonly form: 'qcs' }>
type OuterName = 'project' | 'service' | 'region' | 'account'

/**
 * Reports what is wrong or doubtful with each segment: `resource-project`, `resource-project-default`,
 * `resource-service-blank`, `resource-segment-glob`, `resource-account-form`, `resource-content-blank`,
 * `resource-space`, and the codes of variables. `legacy` documents know projects and blank ends (RES-11). Linear.
 */
export function reportSegments(pattern: QcsPattern, report: FormReport, legacy: boolean): void {
  const { project, service, region, account, resource } = pattern
  const serviceAt = PREFIX.length + project.text.length + 1
  const regionAt = serviceAt + service.text.length + 1
  const accountAt = regionAt + region.text.length + 1
  const resourceAt = accountAt + account.text.length + 1
  reportProject(project, report, legacy)
  if (service.text === '') report('resource-service-blank', serviceAt, serviceAt, {})
  else reportOuter('service', service, serviceAt, report)
  reportOuter('region', region, regionAt, report)
  reportAccount(account, accountAt, report)
  reportContent(resource, resourceAt, report, service.text === 'cos', legacy)
}

/**
 * RES-2. Outside `legacy` any project is refused whatever it holds, so this is the one thing to say about it, of
 * variables and globs too. Deleting it is unsafe even for `id/0`: for a request of another project that is false and
 * blank is indeterminate, so a `deny` that did not apply would.
 */
function reportProject({ text, variables }: Segment, report: FormReport, legacy: boolean): void {
  const start = PREFIX.length
  const end = start + text.length
  if (text === '') return
  if (legacy) {
    if (text !== 'id/*') reportOuter('project', { text, variables }, start, report)
    return
  }
  const deletion = unsafe({ start, end, newText: '' })
  if (text === 'id/0') report('resource-project-default', start, end, {}, deletion)
  else {
    // Anything else may be another segment gone astray, and deleting that would be no mend.
    const isProject = text === '*' || text.startsWith('id/')
    report('resource-project', start, end, { project: text }, isProject ? deletion : undefined)
  }
}

/** What segments 2 to 5 have in common: no variables, no blanks at the edges, no star but alone. True when one has. */
function reportOuter(name: OuterName, { text, variables }: Segment, start: number, report: FormReport): boolean {
  if (variables.length > 0) {
    for (const variable of variables) {
      if (isKnown(variable)) {
        const from = start + variable.start
        const to = start + variable.end
        report('variable-in-segment', from, to, { segment: name, text: text.slice(variable.start, variable.end) })
      } else reportBadVariable(variable, text, start, report)
    }
    return true
  }
  if (reportSpace(name, text, start, report)) return true
  if (text === '*' || !text.includes('*')) return false
  report('resource-segment-glob', start, start + text.length, { segment: name, text })
  return true
}

/** RES-5. */
function reportAccount(account: AccountSegment, start: number, report: FormReport): void {
  if (reportOuter('account', account, start, report) || account.form !== 'other') return
  report('resource-account-form', start, start + account.text.length, { text: account.text })
}

/** RES-6, and VAR-2: variables are welcome here, except in a COS object path. */
function reportContent(
  { text, variables }: Segment,
  start: number,
  report: FormReport,
  isCos: boolean,
  legacy: boolean,
): void {
  if (text === '') {
    if (!legacy) report('resource-content-blank', start, start, {})
    return
  }
  if (isCos && variables.length > 0) {
    for (const variable of variables) {
      const written = text.slice(variable.start, variable.end)
      report('variable-in-cos-path', start + variable.start, start + variable.end, { text: written })
    }
    return
  }
  if (!reportBadVariables(variables, text, start, report)) reportSpace('resource', text, start, report)
}

/** White space at an edge is literal, so hardly any request is covered; deleting it is unsafe, for then some are. */
function reportSpace(segment: OuterName | 'resource', text: string, start: number, report: FormReport): boolean {
  const mend = withoutEdgeSpace(text, 0, text.length)
  if (mend === undefined) return false
  const placed = { start: start + mend.start, end: start + mend.end, newText: mend.newText }
  report('resource-space', placed.start, placed.end, { segment }, unsafe(placed))
  return true
}
