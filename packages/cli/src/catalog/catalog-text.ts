// What the catalogue answered, as lines for people. It refuses to look anything up.
import { type Action, actionNames, type ConditionKey, type Service } from '@qcs-policy/catalog'
import { type ActionResources, resourcesOf } from '@qcs-policy/catalog/resources'
import { columns } from '../report/columns.ts'
import type { Found } from './find.ts'

/** One service a line: name, how many operations are known, product. */
export function serviceLines(services: readonly Service[]): readonly string[] {
  return columns(
    services.map(({ name, completeness, product = '' }) => [name, countWords(name, completeness), product]),
  )
}

function countWords(name: string, completeness: Service['completeness']): string {
  if (completeness === 'unknown') return 'none known'
  return `${actionNames(name).size} ${completeness === 'complete' ? 'in all' : 'known'}`
}

/**
 * One operation a line: name, what it does, what of object storage it is for, and what it is checked against. A `~` marks
 * what only the name says.
 */
export function actionLines(actions: readonly Action[]): readonly string[] {
  return columns(
    actions.map((action) => [
      `${action.service}:${action.name}`,
      action.class === undefined ? '' : `${action.inferred ? '~' : ''}${action.class}`,
      action.level ?? '',
      resourceWords(resourcesOf(action.service, action.name)),
    ]),
  )
}

function resourceWords(resources: ActionResources | undefined): string {
  switch (resources?.level) {
    case undefined:
      return ''
    case 'operation':
      return '*'
    case 'contradictory':
      return 'pages disagree on its resources'
    case 'resource':
      return resources.patterns.join(' ') || 'some resource'
  }
}

/** One key a line: name, type, the actions that send it. */
export function keyLines(keys: readonly ConditionKey[]): readonly string[] {
  return columns(
    keys.map(({ name, type, actions, doubtful }) => [name, type, sentBy(actions) + (doubtful ? ', doubtful' : '')]),
  )
}

function sentBy(actions: readonly string[]): string {
  const [first = '', ...others] = actions
  if (first === '*') return 'any action'
  return others.length === 0 ? first : `${first} and ${others.length} more`
}

/** Services, then regions, condition keys, preset policies and operations. */
export function foundLines({ services, actions, keys, policies, regions }: Found): readonly string[] {
  return [
    ...serviceLines(services).map((line) => `service  ${line}`),
    ...regions.map(({ code, short }) => `region   ${code}${short === undefined ? '' : `  ${short}`}`),
    ...keys.map((name) => `key      ${name}`),
    ...policies.map((name) => `policy   ${name}`),
    ...actions,
  ]
}
