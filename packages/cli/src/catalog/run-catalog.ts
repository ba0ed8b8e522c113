// `qcs-policy catalog`: answers a question from the catalogue. It refuses to know how arguments are written.
import {
  type Action,
  type ActionClass,
  actionNames,
  conditionKeyNames,
  findAction,
  findConditionKey,
  findService,
  SDK,
  serviceNames,
  shortNameOf,
} from '@qcs-policy/catalog'
import { resourcesOf } from '@qcs-policy/catalog/resources'
import { nearestName } from '@qcs-policy/syntax/read'
import { type ExitCode, FOUND, OK, UNUSABLE } from '../exit-code.ts'
import { openOutput } from '../output.ts'
import { harmlessJson, visible } from '../report/visible.ts'
import type { Surroundings } from '../surroundings.ts'
import { actionLines, foundLines, keyLines, serviceLines } from './catalog-text.ts'
import { find } from './find.ts'

export type CatalogQuestion =
  | { readonly about: 'services' | 'keys' }
  | { readonly about: 'actions'; readonly service: string; readonly class: ActionClass | undefined }
  | { readonly about: 'find'; readonly text: string }

/** What is answered: lines for people, and the same as data. */
type Answer = { readonly lines: readonly string[]; readonly data: object; readonly isEmpty: boolean }

/** Runs the command: 1 when nothing was found, 2 for a service that is not known. */
export async function runCatalog(
  question: CatalogQuestion,
  format: 'text' | 'json',
  { stdout, stderr }: Surroundings,
): Promise<ExitCode> {
  const answer = answerTo(question)
  if (typeof answer === 'string') {
    stderr.write(`${visible(answer)}\n`)
    return UNUSABLE
  }
  const output = openOutput(stdout, () => undefined)
  const text =
    format === 'json'
      ? harmlessJson(JSON.stringify({ sdk: SDK, ...answer.data }, undefined, 2))
      : answer.lines.join('\n')
  await output.write(text === '' ? '' : `${text}\n`)
  await output.flush()
  const failure = output.failure()
  if (failure) stderr.write(`${visible(failure.message)}\n`)
  if (failure) return UNUSABLE
  if (answer.isEmpty && format === 'text')
    stderr.write('Nothing in the catalogue; that it is not known does not make it wrong.\n')
  return answer.isEmpty ? FOUND : OK
}

/** An answer, or why there is none. */
function answerTo(question: CatalogQuestion): Answer | string {
  switch (question.about) {
    case 'services': {
      const services = serviceNames().flatMap((name) => findService(name) ?? [])
      return { lines: serviceLines(services), data: { services }, isEmpty: false }
    }
    case 'keys': {
      const keys = conditionKeyNames().flatMap((name) => findConditionKey(name) ?? [])
      return { lines: keyLines(keys), data: { keys }, isEmpty: false }
    }
    case 'actions': {
      if (findService(question.service) === undefined) return unknownService(question.service)
      const actions = actionsOf(question.service).filter(
        (one) => question.class === undefined || one.class === question.class,
      )
      const data = actions.map((one) => ({ ...one, resources: resourcesOf(one.service, one.name) }))
      return {
        lines: actionLines(actions),
        data: { service: question.service, actions: data },
        isEmpty: actions.length === 0,
      }
    }
    case 'find': {
      const found = find(question.text)
      return { lines: foundLines(found), data: found, isEmpty: Object.values(found).every((list) => list.length === 0) }
    }
  }
}

function actionsOf(service: string): readonly Action[] {
  return [...actionNames(service)].flatMap((name) => findAction(service, name) ?? [])
}

function unknownService(name: string): string {
  const short = shortNameOf(name)
  if (short !== undefined) return `error: \`${name}\` is what the SDK calls it; policies call it \`${short}\``
  // Of several that are as near, the one with the most operations is the most likely.
  const likely = serviceNames().toSorted((a, b) => actionNames(b).size - actionNames(a).size)
  const nearest = nearestName(name, likely)
  const advice = nearest === '' ? 'look for it with `qcs-policy catalog find`' : `did you mean \`${nearest}\`?`
  return `error: the catalogue knows no service \`${name}\`; ${advice}`
}
