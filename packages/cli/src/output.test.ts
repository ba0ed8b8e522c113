// Writing in pieces, at the reader's pace, and what becomes of errors.
import { expect, test } from 'vitest'
import { openOutput } from './output.ts'

type Write = { text: string; done: (error?: Error | null) => void }

/** An output on a stream whose writes stay open until the test ends them. */
function open() {
  const writes: Write[] = []
  const events: string[] = []
  const stream = {
    on: () => undefined,
    write: (text: string, done: (error?: Error | null) => void = () => undefined) => {
      writes.push({ text, done })
      events.push('write')
      return false
    },
  }
  return { output: openOutput(stream, () => events.push('before')), writes, events }
}

const MUCH = 'x'.repeat(70_000)

test('little texts come together and are written at the end', async () => {
  const { output, writes, events } = open()
  await output.write('a')
  await output.write('b')
  expect(writes).toEqual([])
  const flushed = output.flush()
  writes[0]?.done()
  await flushed
  expect(writes.map(({ text }) => text)).toEqual(['ab'])
  expect(events).toEqual(['before', 'write'])
})

test('much text waits until the reader has taken it', async () => {
  const { output, writes } = open()
  let isTaken = false
  const written = output.write(MUCH).then(() => {
    isTaken = true
  })
  await Promise.resolve()
  expect(isTaken).toBe(false)
  writes[0]?.done()
  await written
  expect(isTaken).toBe(true)
})

test.for([
  ['a reader that has gone closes the output quietly', 'EPIPE', undefined],
  ['another error is kept', 'ENOSPC', 'ENOSPC'],
] as const)('%s', async ([, code, failure]) => {
  const { output, writes } = open()
  const written = output.write(MUCH)
  writes[0]?.done(Object.assign(new Error(code), { code }))
  await written
  await output.write(MUCH)
  await output.flush()
  expect(writes).toHaveLength(1)
  expect(output.isClosed()).toBe(true)
  expect(output.failure()?.message).toBe(failure)
})
