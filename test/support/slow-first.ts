// The order of the test files: those that take longest go first, so that no processor is left alone with one of them at the
// end. It refuses to know what they test.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What slow files have in their paths; the slowest first. */
const SLOW = [
  '/agreement/agreement.',
  '/e2e/scenarios.',
  '/lint/fixed-decisions.',
  '/document/hostile.',
  '/lint/safe-fixes.',
  '/e2e/',
  '/agreement/',
]

export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files)
    return others.toSorted((a, b) => rankOf(a) - rankOf(b))
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = SLOW.findIndex((part) => moduleId.includes(part))
  return rank < 0 ? SLOW.length : rank
}
