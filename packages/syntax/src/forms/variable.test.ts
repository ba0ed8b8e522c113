// Variables in segments and values (VAR-1, VAR-4): what is one, what is a broken one, and where it ends.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { place, recorder, type Told, told } from './recorder.test-support.ts'
import { NO_VARIABLES, readVariables, reportBadVariables } from './variable.ts'

/** The variables as written, `!` in front of a malformed one. */
function check(text: string, variables: readonly string[], faults: readonly Told[] = []): void {
  const found = readVariables(text, 7, place)
  expect(found.map(({ name, start, end }) => (name === undefined ? '!' : '') + text.slice(start, end))).toEqual(
    variables,
  )
  for (const { name, start, end, span } of found) {
    if (name !== undefined) expect(text.slice(start, end)).toBe(`\${${name}}`)
    expect(span).toEqual(place(7 + start, 7 + end))
  }
  const { report, faults: recorded } = recorder()
  expect(reportBadVariables(found, text, 0, report)).toBe(faults.length > 0)
  expect(told(text, recorded)).toEqual(faults)
}

describe('VAR-1: variables', () => {
  test.for<[text: string, variables: readonly string[]]>([
    ['', []],
    ['plain', []],
    ['$uin {uin} $ {uin}', []],
    ['${uin}', ['${uin}']],
    ['a/${uin}/b', ['${uin}']],
    ['${uin}${owner_uin}-${app_id}', ['${uin}', '${owner_uin}', '${app_id}']],
    ['$${uin}}', ['${uin}']],
  ])('%j', ([text, variables]) => check(text, variables))
})

describe('VAR-4: variables that are none', () => {
  test.for<[text: string, variables: readonly string[], faults: readonly Told[]]>([
    ['${user}', ['${user}'], [['variable-unknown', '${user}']]],
    ['${UIN}', ['${UIN}'], [['variable-unknown', '${UIN}', '${uin}']]],
    ['${OwnerUin}', ['${OwnerUin}'], [['variable-unknown', '${OwnerUin}', '${owner_uin}']]],
    ['${owner-uin}/x', ['${owner-uin}'], [['variable-unknown', '${owner-uin}', '${owner_uin}/x']]],
    ['${appid}', ['${appid}'], [['variable-unknown', '${appid}', '${app_id}']]],
    ['${qcs:uin}', ['${qcs:uin}'], [['variable-unknown', '${qcs:uin}']]],
    ['${用户}', ['${用户}'], [['variable-unknown', '${用户}']]],
    ['${}', ['!${}'], [['variable-malformed', '${}']]],
    ['${', ['!${'], [['variable-malformed', '${']]],
    ['${uin', ['!${uin'], [['variable-malformed', '${uin']]],
    ['${ uin }', ['!${ uin }'], [['variable-malformed', '${ uin }']]],
    ['${uin\u00a0}', ['!${uin\u00a0}'], [['variable-malformed', '${uin\u00a0}']]],
    ['${a$b}', ['!${a$b}'], [['variable-malformed', '${a$b}']]],
    ['${a{b}', ['!${a{b}'], [['variable-malformed', '${a{b}']]],
    ['${a${uin}}', ['!${a', '${uin}'], [['variable-malformed', '${a']]],
    ['${${uin}', ['!${', '${uin}'], [['variable-malformed', '${']]],
  ])('%j', ([text, variables, faults]) => check(text, variables, faults))

  test('an unknown one is named, with the nearest', () => {
    const { report, faults } = recorder()
    reportBadVariables(readVariables('${OwnerUin}', 0, undefined), '${OwnerUin}', 3, report)
    expect(faults).toEqual([
      {
        code: 'variable-unknown',
        start: 3,
        end: 14,
        args: { name: 'OwnerUin', suggestion: 'owner_uin' },
        fix: { safety: 'unsafe', start: 5, end: 13, newText: 'owner_uin' },
      },
    ])
  })
})

test('texts without variables share one empty list', () => {
  expect(readVariables('a', 0, place)).toBe(NO_VARIABLES)
})

test('variables are in order, apart, and cover every `${`', () => {
  const text = fc.array(fc.constantFrom('${', '}', '$', '{', 'uin', ' ', 'x'), { maxLength: 12 })
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('')
      let outside = ''
      let end = 0
      for (const variable of readVariables(whole, 0, undefined)) {
        expect(variable.start).toBeGreaterThanOrEqual(end)
        expect(variable.end).toBeGreaterThan(variable.start)
        outside += `${whole.slice(end, variable.start)}|`
        end = variable.end
      }
      outside += whole.slice(end)
      expect(end).toBeLessThanOrEqual(whole.length)
      expect(outside).not.toContain('${')
    }),
    { numRuns: 2000 },
  )
})
