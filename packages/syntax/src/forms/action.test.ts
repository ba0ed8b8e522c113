// Actions as policies write them: every form of ACT-1 to ACT-6, every fault, and a slow model beside the fast reading.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAction } from './action.ts'
import { nodeOf, place, recorder, type Told, told } from './recorder.test-support.ts'

function read(text: string) {
  const { report, faults } = recorder()
  const action = readAction(nodeOf(text), place, report)
  return { action, faults }
}

/** The form in one line: `api service|name`, `permid N`, `any`, `malformed`, with `name/` in front when it was written. */
function shown(text: string): string {
  const { action } = read(text)
  const prefix = action.form !== 'malformed' && action.prefixed ? 'name/ ' : ''
  if (action.form === 'api') return `${prefix}api ${action.service.text}|${action.name.text}`
  return action.form === 'permid' ? `${prefix}permid ${action.permid}` : prefix + action.form
}

function check(text: string, form: string, faults: readonly Told[] = []): void {
  expect(shown(text)).toBe(form)
  expect(told(text, read(text).faults)).toEqual(faults)
}

describe('well-formed actions', () => {
  test.for<[text: string, form: string]>([
    ['*', 'any'],
    ['name/*', 'name/ any'],
    ['*:*', 'api *|*'],
    ['cvm:*', 'api cvm|*'],
    ['cvm:RunInstances', 'api cvm|RunInstances'],
    ['name/cvm:RunInstances', 'name/ api cvm|RunInstances'],
    ['name/cos:Get*', 'name/ api cos|Get*'],
    ['*:Describe*', 'api *|Describe*'],
    ['cvm:*Describe*All*', 'api cvm|*Describe*All*'],
    ['cvm:Describe?', 'api cvm|Describe?'],
    ['permid/280655', 'permid 280655'],
    ['name/permid/1', 'name/ permid 1'],
    // Only one `name/` is taken off, and only in front.
    ['name/name/cvm:Run', 'name/ api name/cvm|Run'],
    ['Name/cvm:Run', 'api Name/cvm|Run'],
    ['服务:操作', 'api 服务|操作'],
    ['*:操作', 'api *|操作'],
    ['name/*:操作*', 'name/ api *|操作*'],
    ['cvm:a/b', 'api cvm|a/b'],
    ['cvm:$x', 'api cvm|$x'],
    ['p:x', 'api p|x'],
  ])('ACT-1, ACT-2, ACT-5: %j', ([text, form]) => check(text, form))
})

describe('malformed actions match nothing', () => {
  test.for<[text: string, why: string, at: string, fixed?: string]>([
    ['', 'empty', ''],
    [' \t ', 'empty', ' \t '],
    ['name/cdb: DescribeAuditRules', 'blank', ' ', 'name/cdb:DescribeAuditRules'],
    [' cvm:Run', 'blank', ' ', 'cvm:Run'],
    ['cvm:Run\n', 'blank', '\n', 'cvm:Run'],
    ['cvm:Run Instances Now', 'blank', ' Instances ', 'cvm:RunInstancesNow'],
    ['cvm\u00a0:Run', 'blank', '\u00a0', 'cvm:Run'],
    ['cvm:\u200bRun', 'blank', '\u200b', 'cvm:Run'],
    ['\ufeff*', 'blank', '\ufeff', '*'],
    [' permid/5', 'blank', ' ', 'permid/5'],
    // Two actions in one string: deleting the blank would not help.
    ['cvm:Run, cvm:Stop', 'blank', ' '],
    ['cvm：Run', 'wide-colon', '：', 'cvm:Run'],
    ['name/cvm：*', 'wide-colon', '：', 'name/cvm:*'],
    ['cvm：', 'wide-colon', '：'],
    ['cvm：Run：Now', 'wide-colon', '：Run：'],
    ['cvm:Run：Now', 'wide-colon', '：'],
    ['cvm∶Run', 'wide-colon', '∶', 'cvm:Run'],
    ['RunInstances', 'no-colon', 'RunInstances'],
    ['name/', 'no-colon', 'name/'],
    ['**', 'no-colon', '**'],
    ['Permid/5', 'no-colon', 'Permid/5'],
    ['a:b:c', 'two-colons', ':'],
    ['qcs::cvm:::*', 'two-colons', ':'],
    [':Run', 'no-service', ':'],
    ['name/:Run', 'no-service', ':'],
    [':', 'no-service', ':'],
    ['cvm:', 'no-name', ':'],
    ['permid/', 'permid', 'permid/'],
    ['permid/5a', 'permid', 'permid/5a'],
    ['permid/*', 'permid', 'permid/*'],
    ['permid/5:Run', 'permid', 'permid/5:Run'],
    ['permid/٣', 'permid', 'permid/٣'],
  ])('ACT-6: %j is %s', ([text, why, at, fixed]) => {
    check(text, 'malformed', [fixed === undefined ? ['action-malformed', at] : ['action-malformed', at, fixed]])
    expect(read(text).faults[0]?.args).toEqual({ text, why })
  })

  test('a second colon is pointed at, not the first', () => {
    expect(read('a:b:c').faults[0]).toMatchObject({ start: 3, end: 4 })
  })
})

describe('doubtful actions', () => {
  test.for<[text: string, form: string, faults: readonly Told[]]>([
    ['c*:Run', 'api c*|Run', [['action-service-glob', 'c*']]],
    ['*m:Run', 'api *m|Run', [['action-service-glob', '*m']]],
    ['**:Run', 'api **|Run', [['action-service-glob', '**']]],
    ['name/c*m:Run*', 'name/ api c*m|Run*', [['action-service-glob', 'c*m']]],
  ])('ACT-4: a glob inside the service is warned about: %j', ([text, form, faults]) => check(text, form, faults))

  test.for<[text: string, form: string, faults: readonly Told[]]>([
    ['cvm:${uin}', 'api cvm|${uin}', [['variable-misplaced', '${uin}']]],
    [
      '${uin}:${x}',
      'api ${uin}|${x}',
      [
        ['variable-misplaced', '${uin}'],
        ['variable-misplaced', '${x}'],
      ],
    ],
    ['cvm:${uin', 'api cvm|${uin', [['variable-misplaced', '${uin']]],
    // What else is wrong is the variable's doing: one fault, one diagnostic.
    ['${uin}', 'malformed', [['variable-misplaced', '${uin}']]],
    ['cvm:${ uin }', 'malformed', [['variable-misplaced', '${ uin }']]],
    ['c*:${uin}', 'api c*|${uin}', [['variable-misplaced', '${uin}']]],
  ])('VAR-2: a variable is never substituted: %j', ([text, form, faults]) => check(text, form, faults))

  test('the variables of a part are kept with their places', () => {
    const { action } = read('cvm:a${uin}')
    expect(action).toMatchObject({
      form: 'api',
      service: { variables: [] },
      name: { variables: [{ name: 'uin', start: 1, end: 7, span: place(5, 11) }] },
    })
  })
})

test('every part has its place', () => {
  expect(read('name/cvm:Run').action).toEqual({
    type: 'action',
    form: 'api',
    text: 'name/cvm:Run',
    raw: '"name/cvm:Run"',
    span: { start: 100, end: 114 },
    prefixed: true,
    service: { text: 'cvm', variables: [], span: place(5, 8) },
    name: { text: 'Run', variables: [], span: place(9, 12) },
  })
})

describe('the reading equals a slow model', () => {
  /** ACT-1 and ACT-6 word for word, with regular expressions. */
  function model(text: string): string {
    const prefixed = /^name\//.test(text)
    const rest = text.replace(/^name\//, '')
    const form = modelForm(text, rest)
    return prefixed && form !== 'malformed' ? `name/ ${form}` : form
  }

  function modelForm(text: string, rest: string): string {
    if (/[\s\u200b：]/.test(text)) return 'malformed'
    if (rest.startsWith('permid/')) return /^permid\/[0-9]+$/.test(rest) ? `permid ${rest.slice(7)}` : 'malformed'
    if (rest === '*') return 'any'
    const [, service, name] = /^([^:]+):([^:]+)$/.exec(rest) ?? []
    return service === undefined ? 'malformed' : `api ${service}|${name}`
  }

  const piece = fc.constantFrom(
    'name/',
    'permid/',
    ':',
    '*',
    'a',
    'B',
    '7',
    ' ',
    '：',
    '/',
    '$',
    '${',
    '}',
    '云',
    '\u200b',
  )
  test('ACT-1 to ACT-6', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        expect(shown(text)).toBe(model(text))
        expect(read(text).faults.some(({ code }) => code !== 'action-service-glob')).toBe(
          model(text) === 'malformed' || text.includes('${'),
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('a fix that is offered mends the action', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        for (const [, , fixed] of told(text, read(text).faults)) {
          if (fixed !== undefined) expect(shown(fixed)).not.toBe('malformed')
        }
      }),
      { numRuns: 2000 },
    )
  })
})
