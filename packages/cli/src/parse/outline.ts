// A policy as an outline, a line for each element, so that a person sees how a document was read. It refuses to know
// colors and faults; what could not be read is left out, since the diagnostics tell.
import type {
  ActionPattern,
  ConditionElement,
  ConditionValue,
  Policy,
  PrincipalElement,
  PrincipalPattern,
  ResourcePattern,
  Statement,
} from '@qcs-policy/syntax'

/** The lines of the outline. Linear. */
export function outline(policy: Policy): string[] {
  return [
    ...(policy.version === undefined ? [] : [`version ${policy.version.text}`]),
    ...principalLines(policy.principal),
    ...policy.statements.flatMap((statement) => [
      `statement ${statement.index + 1}`,
      ...indented(statementLines(statement)),
    ]),
    ...unknownMembers(policy.members),
  ]
}

function statementLines({ sid, effect, principal, action, resource, condition, members }: Statement): string[] {
  return [
    ...(sid === undefined ? [] : [`sid ${sid.text}`]),
    ...(effect === undefined ? [] : [`effect ${effect.value}`]),
    ...principalLines(principal),
    ...(action === undefined ? [] : ['action', ...indented(action.items.map(actionLine))]),
    ...(resource === undefined ? [] : ['resource', ...indented(resource.items.map(resourceLine))]),
    ...conditionLines(condition),
    ...unknownMembers(members),
  ]
}

function actionLine(action: ActionPattern): string {
  switch (action.form) {
    case 'any':
      return `${action.text}  every action`
    case 'api':
      return `${action.text}  service ${action.service.text}, API ${action.name.text}`
    case 'permid':
      return `${action.text}  action set ${action.permid}`
    case 'malformed':
      return `${action.text}  malformed`
  }
}

function resourceLine(resource: ResourcePattern): string {
  if (resource.form === 'any') return `${resource.text}  every resource`
  if (resource.form !== 'qcs') return `${resource.text}  ${resource.form}`
  const segments = (['project', 'service', 'region', 'account', 'resource'] as const)
    .filter((name) => resource[name].text !== '')
    .map((name) => `${name} ${resource[name].text}`)
  return `${resource.text}  ${segments.join(', ')}`
}

function principalLines(principal: PrincipalElement | undefined): string[] {
  if (principal === undefined) return []
  if (principal.form !== 'map') return [`principal  ${principal.form}`]
  return [
    'principal',
    ...indented(
      principal.entries.flatMap(({ name, patterns }) => [name.text, ...indented(patterns.items.map(principalLine))]),
    ),
  ]
}

function principalLine(pattern: PrincipalPattern): string {
  return `${pattern.text}  ${pattern.form}`
}

function conditionLines(condition: ConditionElement | undefined): string[] {
  if (condition === undefined) return []
  if (condition.form !== 'clauses') return [`condition  ${condition.form}`]
  return [
    'condition',
    ...indented(
      condition.clauses.flatMap(({ operator, entries }) => [
        operator.text + (operator.base === undefined ? '  unknown operator' : ''),
        ...indented(entries.map(({ key, values }) => `${key.text}: ${values.items.map(valueText).join(' | ')}`)),
      ]),
    ),
  ]
}

function valueText(value: ConditionValue): string {
  switch (value.type) {
    case 'string':
      return JSON.stringify(value.text)
    case 'number':
      return value.raw
    case 'boolean':
      return String(value.value)
    case 'other':
      return value.value.type
  }
}

/** Members that the language does not know (DOC-7). */
function unknownMembers(members: Statement['members'] | Policy['members']): string[] {
  return members.flatMap(({ name }) => (name.element === undefined ? [`${name.text}  unknown member`] : []))
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
