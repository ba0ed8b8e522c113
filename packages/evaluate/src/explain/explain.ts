// `explain`: the decision with everything that led to it, and for a deny what would change it. The decision comes from the code
// that `decide` runs. It refuses to be fast: nothing here is called by `decide`.
import { CONTENT, type CompiledPolicies } from '../compile-result.ts'
import { decide, outcomeOf, requestedResources, searchFor, together, unjudged } from '../compiled/decide.ts'
import { PARTS, refOf } from '../compiled/evidence.ts'
import { departureNotes, joined, requestNotes } from '../compiled/notes.ts'
import { type ActionCandidates, type Compiled, candidatesFor } from '../compiled/policies.ts'
import { type RequestFacts, readRequest } from '../compiled/request-facts.ts'
import type { CompiledStatement } from '../compiled/statement.ts'
import type { Decision, StatementRef } from '../decision.ts'
import type { Explanation, ResourceExplanation } from '../explanation.ts'
import type { AuthorizationRequest } from '../request.ts'
import { changesFor, type Suggestions } from './changes/changes.ts'
import { completeDetermining, completeIndeterminate, type Judged } from './complete-evidence.ts'
import { type JudgedLayer, judge, LAYERS, type Standing, standingsOf } from './judgment.ts'
import { createLayerWriter, type LayerWriter } from './layer-verdicts.ts'
import { stepsOf } from './steps.ts'

/**
 * The decision of {@link decide} with all its evidence: every statement of every layer with the first part that failed, the
 * steps in order, all determining statements and all that could not be judged; for a deny, ways to an allow that were each
 * tried. Never throws: what fails is left out, and the decision stays. Linear in statements times resources; for people and
 * tools, not for every request.
 */
export function explain(policies: CompiledPolicies, request: AuthorizationRequest): Explanation {
  try {
    return explainWith(policies[CONTENT], request)
  } catch {
    return { ...decide(policies, request), resources: [], changes: [] }
  }
}

function explainWith(compiled: Compiled, given: AuthorizationRequest): Explanation {
  const request = readRequest(given)
  if (typeof request === 'string') return { ...unjudged(request), resources: [], changes: [] }
  const resources = requestedResources(compiled, request)
  const texts = typeof resources === 'string' ? [resources] : resources
  const [first] = texts
  if (first === undefined) return { ...decide({ [CONTENT]: compiled }, given), resources: [], changes: [] }
  const once = {
    compiled,
    request,
    candidates: candidatesFor(compiled, request.actionText),
    standings: standingsOf(compiled, request),
    refOf: remembered(refOf),
  }
  const writer = createLayerWriter(request, once.refOf)
  const explained = texts.map((text) => explainResource(text, once, writer))
  const decision = decisionOf(explained.map(({ explanation }) => explanation))
  const judged = explained.map((one) => one.judged)
  return {
    ...decision,
    resources: explained.map(({ explanation }) => explanation),
    ...(decision.decision === 'deny' ? suggestionsFor(judged) : { changes: [] }),
  }
}

/** What holds for all resources of a request. */
type Once = {
  readonly compiled: Compiled
  readonly request: RequestFacts
  readonly candidates: ActionCandidates
  readonly standings: readonly JudgedLayer<Standing>[]
  readonly refOf: (statement: CompiledStatement) => StatementRef
}

type Explained = { readonly judged: Judged; readonly explanation: ResourceExplanation }

function explainResource(text: string, once: Once, writer: LayerWriter): Explained {
  const { compiled, request, candidates, standings } = once
  const search = searchFor(compiled, request, text)
  const outcome = outcomeOf(compiled, candidates, search)
  const { resource } = search
  const judged = { compiled, request, resource, layers: judge(standings, request, resource) }
  const determining = completeDetermining(judged, outcome).map(once.refOf)
  const notes = requestNotes(compiled, request, resource)
  const explanation: ResourceExplanation = {
    resource: text,
    decision: outcome.decision,
    basis: outcome.basis,
    determining,
    indeterminate: completeIndeterminate(judged),
    notes: outcome.decision === 'allow' ? notes : joined(notes, departureNotes(outcome.basis, determining, request)),
    steps: stepsOf(judged),
    layers: writer(judged),
  }
  return { judged, explanation }
}

/** RES-8: the first denied resource settles it, else all of them do. */
function decisionOf(resources: readonly ResourceExplanation[]): Decision {
  const denied = resources.find(({ decision }) => decision === 'deny')
  const settling = denied ?? resources[0]
  if (settling === undefined) return unjudged('The request names no resource')
  if (resources.length === 1) return pickDecision(settling)
  const { decision, basis } = settling
  const { determining, indeterminate, notes } = together(resources)
  return {
    decision,
    basis,
    determining: denied?.determining ?? [...determining].sort(compareRefs),
    indeterminate: [...indeterminate].sort(
      (a, b) => compareRefs(a.at, b.at) || PARTS.indexOf(a.element) - PARTS.indexOf(b.element),
    ),
    notes,
  }
}

function pickDecision({ decision, basis, determining, indeterminate, notes }: Decision): Decision {
  return { decision, basis, determining, indeterminate, notes }
}

/** The order of evidence. */
function compareRefs(a: StatementRef, b: StatementRef): number {
  return LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer) || a.policy - b.policy || a.statement - b.statement
}

/** Suggestions are an extra: a fault of ours in finding them takes nothing else away. */
function suggestionsFor(judged: readonly Judged[]): Suggestions {
  try {
    return changesFor(judged)
  } catch {
    return { changes: [] }
  }
}

/** One object for each statement, however often it is named. */
function remembered(
  make: (statement: CompiledStatement) => StatementRef,
): (statement: CompiledStatement) => StatementRef {
  const known = new Map<CompiledStatement, StatementRef>()
  return (statement) => {
    const found = known.get(statement) ?? make(statement)
    known.set(statement, found)
    return found
  }
}
