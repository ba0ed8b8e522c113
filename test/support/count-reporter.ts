// Prints, as the last line of a run, how many tests passed and failed, from the results themselves. It refuses to judge:
// the exit code is vitest's.
import type { Reporter, TestModule } from 'vitest/node'

/** A vitest reporter; its line comes last when it is the last of the reporters. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const count = (state: string) => states.filter((each) => each === state).length
    // A file that could not be loaded has no tests to count, but something did fail.
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length
    const skipped = count('skipped') + count('pending')
    const line = `${count('passed')} passed, ${count('failed') + broken} failed${skipped ? `, ${skipped} skipped` : ''}`
    process.stdout.write(`\n${line}\n`)
  }
}
