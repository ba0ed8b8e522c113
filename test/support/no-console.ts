// A test that logs fails: what a library prints nobody asked for, and what a person prints while looking for a fault is
// not left behind. It refuses to know which test runs; process.stdout and child processes are not watched.
import { afterEach, beforeEach, expect, vi } from 'vitest'

const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const

let spies: ReturnType<typeof vi.spyOn>[] = []

beforeEach(() => {
  spies = methods.map((method) => vi.spyOn(console, method).mockImplementation(() => undefined))
})

afterEach(() => {
  const logged = spies.flatMap((spy) => spy.mock.calls)
  for (const spy of spies) spy.mockRestore()
  expect(logged, 'A test may not log to the console').toEqual([])
})
