// Findings against suppressions: which rest, which come again because they have grown, and what is wrong with the suppressions
// themselves. It refuses to read files, and to hide what the API refuses.
import type { Policy, Severity } from '@qcs-policy/syntax'
import type { RuleSettings } from '../engine/compile.ts'
import { type Finding, type Language, type Report, worded } from '../finding.ts'
import { isParserCode } from '../parser-codes.ts'
import { expired, noEvidence, outgrown, unused, withoutReason } from './messages.ts'
import { pointerAt } from './pointer.ts'
import { evidenceOf, grownBy, type Suppression } from './suppression.ts'

export type SuppressionInput = {
  readonly findings: readonly Finding[]
  readonly suppressions: readonly Suppression[]
  readonly text: string
  readonly policy: Policy | undefined
  /** The day, as `YYYY-MM-DD`; nothing expires without. */
  readonly today: string | undefined
  readonly settings: RuleSettings
  readonly language: Language
}

export type Suppressed = {
  /** What is left, and findings on suppressions written in the document. In the order of the text. */
  readonly findings: readonly Finding[]
  /** Findings on suppressions written elsewhere; their places count in that file. */
  readonly elsewhere: readonly Finding[]
  /** What rests. */
  readonly resting: readonly Finding[]
  /** The suppressions that let something rest. */
  readonly used: ReadonlySet<Suppression>
}

/** Each suppression lets one finding rest at most. n × m in findings and suppressions of one rule. */
export function applySuppressions(input: SuppressionInput): Suppressed {
  const { findings, suppressions, today } = input
  const used = new Set<Suppression>()
  const grown = new Map<Suppression, readonly string[]>()
  const live = suppressions.filter(({ expires }) => !isOver(expires, today))
  const left: Finding[] = []
  const resting: Finding[] = []
  for (const finding of findings) {
    const match = canRest(finding) ? matchOf(finding, live, used, input) : undefined
    if (match === undefined) left.push(finding)
    else if (match.grown.length > 0) {
      grown.set(match.suppression, match.grown)
      left.push(finding)
    } else {
      used.add(match.suppression)
      resting.push(finding)
    }
  }
  const own = suppressions.flatMap((each) =>
    faultsOf(each, { ...input, used, grown }).map((fault) => ({ each, fault })),
  )
  const here = own.flatMap(({ each, fault }) => (each.origin === 'comment' ? [fault] : []))
  return {
    findings: [...left, ...here].sort((a, b) => a.span.start - b.span.start),
    elsewhere: own.flatMap(({ each, fault }) => (each.origin === 'comment' ? [] : [fault])),
    resting,
    used,
  }
}

/** What the API refuses does not rest: hiding it would not make the call succeed. */
function canRest({ code, severity }: Finding): boolean {
  return !(isParserCode(code) && severity === 'error')
}

function isOver(expires: string | undefined, today: string | undefined): boolean {
  return expires !== undefined && today !== undefined && expires < today
}

type Match = { readonly suppression: Suppression; readonly grown: readonly string[] }

/** The suppression at the finding's own place, else one of the same rule and evidence whose place has moved. */
function matchOf(
  finding: Finding,
  live: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  { text, policy }: SuppressionInput,
): Match | undefined {
  const ofRule = live.filter((each) => each.rule === finding.code && !used.has(each))
  if (ofRule.length === 0) return undefined
  const evidence = evidenceOf(finding, text)
  const pointer = policy === undefined ? '' : pointerAt(policy, finding.span)
  const here = ofRule.find((each) => isAt(each, finding, pointer))
  if (here !== undefined)
    return { suppression: here, grown: here.evidence === undefined ? [] : grownBy(evidence, here.evidence) }
  const moved = ofRule.find(
    (each) => each.covers === undefined && each.evidence !== undefined && sameEvidence(evidence, each.evidence),
  )
  return moved === undefined ? undefined : { suppression: moved, grown: [] }
}

function isAt({ covers, place }: Suppression, { span }: Finding, pointer: string): boolean {
  if (covers !== undefined) return covers.start <= span.start && span.start <= covers.end
  return place === pointer
}

function sameEvidence(one: readonly string[], other: readonly string[]): boolean {
  return grownBy(one, other).length === 0 && grownBy(other, one).length === 0
}

type FaultInput = SuppressionInput & {
  readonly used: ReadonlySet<Suppression>
  readonly grown: ReadonlyMap<Suppression, readonly string[]>
}

/** What is wrong with a suppression. A baseline is written by a command and changes with it, so nothing is said of that. */
function faultsOf(suppression: Suppression, input: FaultInput): readonly Finding[] {
  if (suppression.origin === 'baseline') return []
  const reports: (readonly [string, Report])[] = []
  const more = input.grown.get(suppression)
  if (isOver(suppression.expires, input.today)) reports.push(['suppression-expired', expired(suppression)])
  else if (more !== undefined) reports.push(['suppression-outgrown', outgrown(suppression, more)])
  else if (!input.used.has(suppression)) reports.push(['suppression-unused', unused(suppression)])
  else if (suppression.evidence === undefined) reports.push(['suppression-outgrown', noEvidence(suppression)])
  if (suppression.reason === undefined) reports.push(['suppression-without-reason', withoutReason(suppression)])
  return reports.flatMap(([rule, report]) => {
    const level = input.settings.get(rule)?.level ?? 'off'
    return level === 'off' ? [] : [faultOf(rule, level, report, input)]
  })
}

function faultOf(rule: string, level: Severity, report: Report, { language }: SuppressionInput): Finding {
  return worded(rule, level, report, language, undefined)
}
