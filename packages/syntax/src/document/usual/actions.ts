// The usual action element. Policies name few different actions, so their patterns are shared, also between documents. It
// refuses to judge: the reader of actions does, once for each text.
import { readAction } from '../../forms/action.ts'
import { NO_VARIABLES } from '../../forms/variable.ts'
import type { ActionPattern, OneOrMany, Segment } from '../../policy.ts'
import { createMemory, type Memory, remember } from './memory.ts'
import { stringNode, type UsualReader, usualList } from './reader.ts'

type Actions = OneOrMany<ActionPattern>

const patterns: Memory<ActionPattern> = createMemory()
/** Elements that are one action, without brackets and with them: most are. */
const ones: Memory<Actions> = createMemory()
const listsOfOne: Memory<Actions> = createMemory()
const services: Memory<Segment> = createMemory()

/** Reads an action element, if it is usual. Hot: an action that is known costs one look-up. */
export function usualActions(value: unknown, reader: UsualReader): Actions | undefined {
  if (typeof value === 'string') return ones.get(value) ?? single(value, 'one', ones, reader)
  if (!Array.isArray(value) || value.length !== 1) return usualList(value, reader, usualAction)
  const text: unknown = value[0]
  return typeof text === 'string' ? (listsOfOne.get(text) ?? single(text, 'list', listsOfOne, reader)) : undefined
}

function single(text: string, form: Actions['form'], memory: Memory<Actions>, reader: UsualReader): Actions {
  const actions: Actions = { form, items: [patternOf(text, reader)] }
  if (!reader.doubtful) remember(memory, text, actions)
  return actions
}

function usualAction(value: unknown, reader: UsualReader): ActionPattern | undefined {
  return typeof value === 'string' ? patternOf(value, reader) : undefined
}

function patternOf(text: string, reader: UsualReader): ActionPattern {
  const known = patterns.get(text)
  if (known !== undefined) return known
  const pattern = lean(readAction(stringNode(text), undefined, reader.doubt))
  if (!reader.doubtful) remember(patterns, text, pattern)
  return pattern
}

/** The same without room for places, and with its service shared: half as large. */
function lean(pattern: ActionPattern): ActionPattern {
  if (pattern.form !== 'api') return pattern
  const { text, prefixed, service, name } = pattern
  return {
    type: 'action',
    form: 'api',
    text,
    prefixed,
    service: shared(service.text),
    name: { text: name.text, variables: NO_VARIABLES },
  }
}

/** No variables: with one the action would not be usual. */
function shared(text: string): Segment {
  const known = services.get(text)
  if (known !== undefined) return known
  const segment: Segment = { text, variables: NO_VARIABLES }
  remember(services, text, segment)
  return segment
}
