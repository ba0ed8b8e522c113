// The elements that are one string or a list of them: actions and resources (DOC-9). It refuses to know what a single
// one means.
import type { DiagnosticCode } from '../diagnostics/codes.ts'
import { readAction } from '../forms/action.ts'
import { readQcs } from '../forms/qcs.ts'
import type { FormReport } from '../forms/reading.ts'
import type { JsonNode, JsonString } from '../json/tree.ts'
import type { ActionPattern, OneOrMany, PolicyKind, ResourcePattern } from '../policy.ts'
import type { Place } from '../span.ts'
import { beginForm, type Reader, typeOf } from './reader.ts'

type ListCodes = {
  readonly empty: DiagnosticCode & ('action-empty' | 'resource-empty')
  readonly type: DiagnosticCode & ('action-type' | 'resource-type')
}

const ACTION_CODES: ListCodes = { empty: 'action-empty', type: 'action-type' }
const RESOURCE_CODES: ListCodes = { empty: 'resource-empty', type: 'resource-type' }

/** Reads the action element; `undefined` when there is nothing that could be one. */
export function readActions(value: JsonNode, reader: Reader): OneOrMany<ActionPattern> | undefined {
  return readList(value, ACTION_CODES, reader, readAction)
}

/** Reads the resource element; `undefined` when there is nothing that could be one. */
export function readResources(value: JsonNode, reader: Reader): OneOrMany<ResourcePattern> | undefined {
  return readList(value, RESOURCE_CODES, reader, readQcs)
}

/** A reader of one string. It takes the whole reader as its options, so that no closure is made for each list. */
type FormReader<Item> = (
  node: JsonString,
  place: Place | undefined,
  report: FormReport,
  options: { readonly kind: PolicyKind },
) => Item

function readList<Item>(
  value: JsonNode,
  codes: ListCodes,
  reader: Reader,
  read: FormReader<Item>,
): OneOrMany<Item> | undefined {
  if (value.type === 'string') {
    return { form: 'one', items: [read(value, beginForm(reader, value), reader.reportForm, reader)], span: value.span }
  }
  if (value.type === 'array') {
    if (value.elements.length === 0) reader.reportAt(codes.empty, value, {})
    const items: Item[] = []
    for (const element of value.elements) {
      if (element.type === 'string') {
        items.push(read(element, beginForm(reader, element), reader.reportForm, reader))
      } else if (element.type !== 'missing') {
        reader.reportAt(codes.type, element, { found: typeOf(element) })
      }
    }
    return { form: 'list', items, span: value.span }
  }
  if (value.type !== 'missing') reader.reportAt(codes.type, value, { found: typeOf(value) })
  return undefined
}
