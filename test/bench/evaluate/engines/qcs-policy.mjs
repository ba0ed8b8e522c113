// Our own engine: policies are loaded as a gateway loads them, and requests are given as they are. It refuses to know how
// the engine works.
import { compilePolicies, decide as decideOne } from '@qcs-policy/evaluate'
import { readPolicy } from '@qcs-policy/syntax/read'

export const name = '@qcs-policy/evaluate'

/** The policies of a bundle's text, ready to decide with. */
export function load(text, boundaryText) {
  return compile(read(text), boundaryText && readPolicy(JSON.parse(boundaryText), IDENTITY).policy)
}

/** The policies of a bundle's text. */
export const read = (text) => JSON.parse(text).map((document) => readPolicy(document, IDENTITY).policy)

/** Compiles what {@link read} gave. */
export function compile(identityPolicies, permissionsBoundary) {
  const { compiled, diagnostics } = compilePolicies(
    permissionsBoundary ? { identityPolicies, permissionsBoundary } : { identityPolicies },
  )
  if (diagnostics.length > 0) throw new Error(diagnostics[0].message)
  return compiled
}

const IDENTITY = { kind: 'identity' }

/** Whether one request is allowed. */
export const decide = (compiled, request) => decideOne(compiled, request).decision === 'allow'

/** Decides requests `from` to `to` of the workload, or of another list, and counts those that are allowed. */
export function prepare({ text, boundaryText, requests }) {
  const compiled = load(text, boundaryText)
  return {
    decide: (i) => decide(compiled, requests[i]),
    count: (from, to) => countAllowed(compiled, requests, from, to),
    countOf: (fresh) => countAllowed(compiled, fresh, 0, fresh.length),
  }
}

function countAllowed(compiled, requests, from, to) {
  let allowed = 0
  for (let i = from; i < to; i += 1) if (decideOne(compiled, requests[i]).decision === 'allow') allowed += 1
  return allowed
}
