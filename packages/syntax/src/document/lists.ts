// The elements that are one string or a list of them: actions and resources (DOC-9). It refuses to know what a single
// one means.
import type { DiagnosticCode } from '../diagnostics/codes.ts'
import { readAction } from '../forms/action.ts'
import { readQcs } from '../forms/qcs.ts'
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
  return readList(value, ACTION_CODES, reader, (node, place) => readAction(node, place, reader.reportForm))
}

// One object per kind, because the reader of resources runs for every resource of a document.
const QCS_OPTIONS: Readonly<Record<PolicyKind, { readonly kind: PolicyKind }>> = {
  identity: { kind: 'identity' },
  trust: { kind: 'trust' },
  session: { kind: 'session' },
  resource: { kind: 'resource' },
  legacy: { kind: 'legacy' },
}

/** Reads the resource element; `undefined` when there is nothing that could be one. */
export function readResources(value: JsonNode, reader: Reader): OneOrMany<ResourcePattern> | undefined {
  const options = QCS_OPTIONS[reader.kind]
  return readList(value, RESOURCE_CODES, reader, (node, place) => readQcs(node, place, reader.reportForm, options))
}

function readList<Item>(
  value: JsonNode,
  codes: ListCodes,
  reader: Reader,
  read: (node: JsonString, place: Place | undefined) => Item,
): OneOrMany<Item> | undefined {
  if (value.type === 'string') {
    return { form: 'one', items: [read(value, beginForm(reader, value))], span: value.span }
  }
  if (value.type === 'array') {
    if (value.elements.length === 0) reader.reportAt(codes.empty, value, {})
    const items: Item[] = []
    for (const element of value.elements) {
      if (element.type === 'string') {
        items.push(read(element, beginForm(reader, element)))
      } else if (element.type !== 'missing') {
        reader.reportAt(codes.type, element, { found: typeOf(element) })
      }
    }
    return { form: 'list', items, span: value.span }
  }
  if (value.type !== 'missing') reader.reportAt(codes.type, value, { found: typeOf(value) })
  return undefined
}
