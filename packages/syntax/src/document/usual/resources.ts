// The usual resource element. Resources are as many as statements and nearly all differ, and most programs that load
// policies look at few of them. So their texts are checked and kept, and patterns are made of them when they are asked
// for. It refuses to judge what is not plain: the reader of resources does.
import { isPlainQcs, readQcs } from '../../forms/qcs.ts'
import { NO_VARIABLES } from '../../forms/variable.ts'
import type { OneOrMany, ResourcePattern } from '../../policy.ts'
import { createMemory, type Memory, remember } from './memory.ts'
import { stringNode, type UsualReader, usualList } from './reader.ts'

type Resources = OneOrMany<ResourcePattern>
type QcsPattern = Extract<ResourcePattern, { readonly form: 'qcs' }>

const ANY: ResourcePattern = { type: 'resource', form: 'any', text: '*' }
const ANY_ONE: Resources = { form: 'one', items: [ANY] }
const ANY_LIST: Resources = { form: 'list', items: [ANY] }

/** Reads a resource element, if it is usual. Hot: a plain resource costs one test and one small object. */
export function usualResources(value: unknown, reader: UsualReader): Resources | undefined {
  if (typeof value === 'string') {
    if (value === '*') return ANY_ONE
    return isPlainQcs(value) ? new PlainResources('one', value) : usualList(value, reader, usualResource)
  }
  if (!Array.isArray(value)) return undefined
  if (value.length !== 1) return usualMany(value, reader)
  const first: unknown = value[0]
  if (first === '*') return ANY_LIST
  return typeof first === 'string' && isPlainQcs(first)
    ? new PlainResources('list', first)
    : usualList(value, reader, usualResource)
}

function usualMany(value: readonly unknown[], reader: UsualReader): Resources | undefined {
  // A copy: the value may be changed by whoever holds it.
  const texts = new Array<string>(value.length)
  for (let i = 0; i < texts.length; i += 1) {
    const text = value[i]
    if (typeof text !== 'string' || !(isPlainQcs(text) || text === '*')) return usualList(value, reader, usualResource)
    texts[i] = text
  }
  return value.length === 0 ? undefined : new PlainResources('list', texts)
}

function usualResource(value: unknown, reader: UsualReader): ResourcePattern | undefined {
  return typeof value === 'string' ? readQcs(stringNode(value), undefined, reader.doubt, reader) : undefined
}

/**
 * Plain resources and `*`, read when first asked for. A class, for the accessor is one for all of them: with a closure
 * for each they would be larger than the patterns.
 */
class PlainResources implements Resources {
  readonly form: Resources['form']
  readonly #texts: string | readonly string[]
  #items: readonly ResourcePattern[] | undefined = undefined

  constructor(form: Resources['form'], texts: string | readonly string[]) {
    this.form = form
    this.#texts = texts
  }

  /** The texts as they are held; one alone without a list. */
  static textsOf(resources: PlainResources): string | readonly string[] {
    return resources.#texts
  }

  get items(): readonly ResourcePattern[] {
    this.#items ??= typeof this.#texts === 'string' ? [plainResource(this.#texts)] : this.#texts.map(plainResource)
    return this.#items
  }

  /** What `JSON.stringify` writes: an accessor is none of an object's own members. */
  toJSON(): Resources {
    return { form: this.form, items: this.items }
  }
}

/**
 * The texts of a resource element, if it was found plain and nothing but its texts is held; one alone without a list.
 * Whoever keeps these does without the element. {@link plainResource} reads each.
 */
export function plainResourceTexts(resources: OneOrMany<ResourcePattern>): string | readonly string[] | undefined {
  return resources instanceof PlainResources ? PlainResources.textsOf(resources) : undefined
}

type Head = Pick<QcsPattern, 'project' | 'service' | 'region' | 'account'>

/** The first five segments by their text with its last colon. */
const heads: Memory<Head> = createMemory()

/** The pattern of a text that {@link plainResourceTexts} gave. */
export function plainResource(text: string): ResourcePattern {
  if (text === '*') return ANY
  const region = text.indexOf(':', 'qcs::'.length) + 1
  const account = text.indexOf(':', region) + 1
  const at = text.indexOf(':', account) + 1
  const head = heads.get(text.slice(0, at))
  if (head === undefined) return firstOf(text, at)
  const { project, service, region: where, account: whose } = head
  const resource = { text: text.slice(at), variables: NO_VARIABLES }
  return { type: 'resource', form: 'qcs', text, project, service, region: where, account: whose, resource }
}

const MAX_REMEMBERED_LENGTH = 200

/** The first pattern with its head. */
function firstOf(text: string, at: number): ResourcePattern {
  const pattern = readQcs(stringNode(text), undefined, () => undefined, { kind: 'identity' })
  // A slice keeps the whole text alive.
  if (pattern.form === 'qcs' && text.length <= MAX_REMEMBERED_LENGTH) {
    const { project, service, region, account } = pattern
    remember(heads, text.slice(0, at), { project, service, region, account })
  }
  return pattern
}
