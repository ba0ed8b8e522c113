// All responses of one account by API and subject, with the pages of each list put together and errors reported. It
// refuses to know what an entry means.
import { diagnosticOf, type Report } from '../diagnostic.ts'
import { APIS, type ApiName, type ListFacts } from './apis.ts'
import { countField, type Fields, lacking, listField, rawField, requiredId } from './fields.ts'
import type { ApiResponse } from './response.ts'

/** A whole list. */
export type List = { readonly entries: readonly Fields[]; readonly pages: readonly ApiResponse[] }

export type ResponseSet = {
  /** The lists of an API by subject, `''` where it has none. */
  readonly lists: (api: ApiName) => ReadonlyMap<string, List>
  /** The responses of an API that has no list. */
  readonly single: (api: ApiName) => readonly ApiResponse[]
  /** Those about one subject. */
  readonly about: (api: ApiName, subject: string) => readonly ApiResponse[]
}

/** Errors of the API that are answers: that there is no such thing. */
const ANSWERS: Readonly<Partial<Record<ApiName, readonly string[]>>> = {
  GetRole: ['InvalidParameter.RoleNotExist', 'ResourceNotFound.RoleNotExist'],
  GetBucketPolicy: ['NoSuchBucketPolicy'],
}

export function responseSet(responses: readonly ApiResponse[], report: Report): ResponseSet {
  const usable = responses.filter((response) => {
    if (response.error === undefined || ANSWERS[response.api]?.includes(response.error)) return true
    const message = `The file \`${response.file}\` holds an error of the API (\`${response.error}\`) instead of an answer; call ${response.api} again, with the right to`
    report(diagnosticOf('response-failed', message, response.body.path))
    return false
  })
  const byApi = grouped(usable, ({ api }) => api)
  const lists = new Map([...byApi].map(([api, pages]) => [api, listsOf(api, pages)]))
  const bySubject = new Map([...byApi].map(([api, all]) => [api, grouped(all, ({ subject }) => subject)]))
  return {
    lists: (api) => lists.get(api) ?? new Map(),
    about: (api, subject) => bySubject.get(api)?.get(subject) ?? [],
    single: (api) => byApi.get(api) ?? [],
  }
}

function listsOf(api: ApiName, responses: readonly ApiResponse[]): ReadonlyMap<string, List> {
  const { list, subject } = APIS[api]
  if (list === undefined) return new Map()
  const bySubject = grouped(responses, (page) => (subject === undefined ? '' : (page.subject ?? '')))
  return new Map([...bySubject].map(([key, pages]) => [key, { entries: entriesOf(api, list, pages), pages }]))
}

/** The entries of all pages, each once. Pages that are not there are reported. */
function entriesOf(api: ApiName, facts: ListFacts, pages: readonly ApiResponse[]): readonly Fields[] {
  const entries = new Map<string, Fields>()
  const totals = new Set<number>()
  for (const page of pages) {
    reportFilters(facts, page)
    const total = totalOf(facts, page)
    if (total !== undefined) totals.add(total)
    const found = listField(page.body, facts.member)
    // An empty list may be given as null, but a list that is missing may be one that somebody cut off.
    if (
      found === undefined &&
      (facts.total === undefined ? !Object.hasOwn(page.body.value, facts.member) : total !== 0)
    ) {
      lacking(page.body, facts.member)
    }
    for (const entry of found ?? []) entries.set(requiredId(entry, facts.id) ?? JSON.stringify(entry.path), entry)
  }
  const [first] = pages
  if (first !== undefined) reportMissing(api, first, entries.size, totals)
  return [...entries.values()]
}

function reportMissing(api: ApiName, first: ApiResponse, count: number, totals: ReadonlySet<number>): void {
  const { path, report } = first.body
  if (totals.size > 1) {
    const message = `The pages of the list in \`${first.file}\` count ${[...totals].join(' and ')} entries, so they are of different lists or times; call ${api} again for all pages`
    report(diagnosticOf('responses-disagree', message, path))
  }
  const total = [...totals].reduce((most, one) => Math.max(most, one), 0)
  if (count < total) {
    const message = `The list in \`${first.file}\` has more pages: ${count} of ${total} entries are there, and what is missing may deny; call ${api} for the other pages, as \`${pageName(first)}\``
    report(diagnosticOf('more-pages', message, path))
  }
}

function pageName({ api, subject }: ApiResponse): string {
  return [api, ...(subject === undefined ? [] : [subject]), 'page2.json'].join('.')
}

function totalOf({ total }: ListFacts, { body }: ApiResponse): number | undefined {
  if (total === undefined) return undefined
  const count = countField(body, total)
  if (count === undefined && rawField(body, total) === undefined) lacking(body, total)
  return count
}

function reportFilters({ filters }: ListFacts, { api, file, request }: ApiResponse): void {
  if (request === undefined) return
  for (const name of filters) {
    const value = rawField(request, name)
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue
    const message = `The list in \`${file}\` was asked for with \`${name}\`, so entries may be missing that deny; call ${api} without it`
    request.report(diagnosticOf('list-filtered', message, [...request.path, name]))
  }
}

/** Items by a key, in order. */
function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
