// A test that logs fails: what a library prints nobody asked for, and what a person prints while looking for a fault is
// not left behind. What is logged while a file is loaded counts for its first test. It refuses to know which test runs;
// process.stdout and child processes are not watched.
import { afterEach, expect } from 'vitest'

const logged: unknown[][] = []

for (const method of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) {
  console[method] = (...args: unknown[]) => {
    logged.push([method, ...args])
  }
}

afterEach(() => {
  expect(logged.splice(0), 'A test may not log to the console').toEqual([])
})
