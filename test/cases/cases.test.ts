// Every row of the decision tables is decided as it says, with the reason, the determining statements and the doubts that
// it says; `decide`, `explain` and the reference evaluator agree. Rows that judge a document get the code that the call
// would answer.
import { compilePolicies, decide, explain } from '@qcs-policy/evaluate'
import { type DecisionScenario, readScenario, type ValidationScenario } from '@qcs-policy/evaluate/scenario'
import { predictApiError, readPolicy } from '@qcs-policy/syntax'
import { describe, expect, test } from 'vitest'
import { decideByReference } from '../../packages/evaluate/src/reference/decide.ts'
import { CASE_FILES, expectedOf, outcomeOf, type Row, rowsOf } from './tables.ts'

function checkDecision({ policies, request }: DecisionScenario, row: Row): void {
  const { compiled } = compilePolicies(policies)
  if (compiled === undefined) throw new Error('the policies do not compile')
  const [decided, explained] = [decide(compiled, request), explain(compiled, request)]
  expect(outcomeOf(explained)).toEqual(expectedOf(row))
  const { decision, basis, notes, determining } = explained
  expect(decided).toMatchObject({ decision, basis, notes })
  expect(decided.determining.length > 0).toBe(determining.length > 0)
  expect(determining).toEqual(expect.arrayContaining([...decided.determining]))
  expect(decideByReference(policies, request)).toMatchObject({ decision, basis, determining })
}

function checkValidation(
  { document, documentKind, api }: ValidationScenario,
  { expect: answer, expectCode }: Row,
): void {
  const code = predictApiError(readPolicy(document, { kind: documentKind }).diagnostics, api)
  expect({ answer: code === undefined ? 'valid' : 'invalid', code }).toEqual({ answer, code: expectCode })
}

describe.for(CASE_FILES)('%s', (file) => {
  test.for(rowsOf(file))('$id: $title', (row) => {
    const { scenario, diagnostics } = readScenario(row)
    if (scenario === undefined) throw new Error(diagnostics.map(({ message }) => message).join('; '))
    if (scenario.kind === 'decision') checkDecision(scenario, row)
    else checkValidation(scenario, row)
  })
})
