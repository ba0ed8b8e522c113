// What `evaluate` and `why` say besides the evidence, whose wording belongs to the evaluator. It refuses to know when
// something is said; a language is one table with a row for each.
import type { Basis, Layer, LayerVerdict, PartVerdict, StatementVerdict } from '@qcs-policy/evaluate'
import type { CallerFault } from '../question/caller.ts'
import type { PieceFault } from '../scenarios/piece.ts'

/** What a run over scenarios counts. */
export type ScenarioCounts = {
  readonly all: number
  readonly allow: number
  readonly deny: number
  readonly valid: number
  readonly invalid: number
  /** Scenarios that could not be read. */
  readonly failed: number
  /** Of those with something expected: as expected, and not. */
  readonly met: number
  readonly unmet: number
}

/** How the basis reads for an allow and for a deny; the same where only one of them exists. */
export type BasisWords = Readonly<Record<'allow' | 'deny', string>>

export type DecisionSentences = {
  readonly answer: Readonly<Record<'allow' | 'deny', string>>
  readonly effect: Readonly<Record<'allow' | 'deny', string>>
  readonly basis: Readonly<Record<Basis, BasisWords>>
  readonly layer: Readonly<Record<Layer, string>>
  readonly layers: Readonly<Record<Layer, string>>
  readonly outcome: Readonly<Record<LayerVerdict['outcome'], string>>
  readonly statementResult: Readonly<Record<StatementVerdict['result'], string>>
  readonly partResult: Readonly<Record<PartVerdict['result'], string>>
  readonly element: Readonly<Record<PartVerdict['element'], string>>
  /** A policy without a file: `` `name` `` or `policy 3`. */
  readonly policy: (number: number, name: string | undefined) => string
  readonly determinedBy: Readonly<Record<'allow' | 'deny', string>>
  readonly notJudged: string
  readonly notes: string
  readonly steps: string
  readonly stepOutcome: Readonly<Record<'decides' | 'passes', string>>
  readonly resources: string
  readonly inPolicy: (value: string) => string
  readonly inRequest: (value: string) => string
  readonly otherStatements: (count: number) => string
  readonly omittedStatements: (count: number) => string
  readonly changesTitle: string
  readonly noChange: string
  readonly setContext: (option: string) => string
  readonly dropContext: (key: string) => string
  readonly removeStatement: (where: string) => string
  readonly faultyPolicy: (path: string, errors: number) => string
  readonly asExpected: (expected: 'allow' | 'deny') => string
  readonly notAsExpected: (expected: 'allow' | 'deny') => string
  readonly refused: string
  readonly cannotCompile: (message: string) => string
  readonly callerFault: (fault: CallerFault, caller: string) => string
  readonly contextFault: (entry: string, fault: 'no-key' | 'no-json' | 'no-value') => string
  readonly requestFault: (path: string, fault: 'no-json' | 'no-object' | 'unknown-member', detail: string) => string
  readonly permidsFault: (path: string) => string
  readonly roleFault: (role: string) => string
  readonly ownerFault: (owner: string) => string
  readonly noAction: string
  readonly noCaller: string
  readonly emptyAccount: (path: string) => string
  readonly notAssumed: string
  readonly notParsed: (path: string, reason: string) => string
  readonly accountFault: (place: string, message: string) => string
  readonly pieceFault: Readonly<Record<PieceFault, string>>
  readonly notUtf8: string
  readonly noJson: (reason: string) => string
  readonly noScenario: (path: string) => string
  readonly scenariosDone: (count: number) => string
  readonly difference: (expected: string, found: string) => string
  readonly summary: (counts: ScenarioCounts) => string
  readonly checked: (counts: ScenarioCounts) => string
  readonly denied: (action: string, resources: readonly string[]) => string
  readonly moreDenials: (count: number) => string
  readonly deniedCondition: string
  readonly noDenial: string
  readonly noOperation: string
  readonly allowsHere: string
  readonly mayDiffer: readonly string[]
  readonly keysNotGiven: (keys: readonly string[]) => string
}
