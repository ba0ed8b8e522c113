// Resources as policies write them: RES-1 to RES-11 and VAR-2 as far as a form can tell, and a slow model beside the
// fast reading.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PolicyKind } from '../policy.ts'
import { readQcs } from './qcs.ts'
import { nodeOf, place, recorder, type Told, told } from './recorder.test-support.ts'

function read(text: string, kind: PolicyKind = 'identity') {
  const { report, faults } = recorder()
  const resource = readQcs(nodeOf(text), place, report, { kind })
  return { resource, faults }
}

/** The segments after `qcs`, with the account's form, in one line; or the form. */
function shown(text: string, kind?: PolicyKind): string {
  const { resource } = read(text, kind)
  if (resource.form !== 'qcs') return resource.form
  const { project, service, region, account, resource: last } = resource
  return [project.text, service.text, region.text, `${account.text} (${account.form} ${account.id})`, last.text].join(
    ' | ',
  )
}

function check(text: string, form: string, faults: readonly Told[] = [], kind?: PolicyKind): void {
  expect(shown(text, kind)).toBe(form)
  expect(told(text, read(text, kind).faults)).toEqual(faults)
}

describe('well-formed resources', () => {
  test.for<[text: string, form: string]>([
    ['*', 'any'],
    ['qcs::cvm:ap-guangzhou:uin/1:instance/ins-1', ' | cvm | ap-guangzhou | uin/1 (uin 1) | instance/ins-1'],
    ['qcs::cvm:::*', ' | cvm |  |  (blank ) | *'],
    ['qcs::*:*:*:*', ' | * | * | * (any ) | *'],
    ['qcs::cos:gz:uid/125:b-125/a/*', ' | cos | gz | uid/125 (uid 125) | b-125/a/*'],
    ['qcs::cam::uin/-1:roleName/*', ' | cam |  | uin/-1 (caller ) | roleName/*'],
    // The last segment keeps further colons and slashes.
    ['qcs::cam::uin/1:uin/1:root:x', ' | cam |  | uin/1 (uin 1) | uin/1:root:x'],
    ['qcs::cvm:::i/a b', ' | cvm |  |  (blank ) | i/a b'],
    ['qcs::cvm:::?[a]{b}\\', ' | cvm |  |  (blank ) | ?[a]{b}\\'],
    ['qcs::cvm:::instance/${uin}', ' | cvm |  |  (blank ) | instance/${uin}'],
    ['qcs::cvm:::${owner_uin}/${app_id}', ' | cvm |  |  (blank ) | ${owner_uin}/${app_id}'],
    ['qcs::服务:地域::云', ' | 服务 | 地域 |  (blank ) | 云'],
    ['qcs::cvm:::x：y', ' | cvm |  |  (blank ) | x：y'],
  ])('%j', ([text, form]) => check(text, form))
})

describe('RES-10: what is not six segments covers nothing', () => {
  test.for<[text: string, code: 'resource-not-qcs' | 'resource-segment-count', args: object, fixed?: string]>([
    ['   ', 'resource-not-qcs', { text: '   ' }],
    ['instance/ins-1', 'resource-not-qcs', { text: 'instance/ins-1' }],
    ['**', 'resource-not-qcs', { text: '**' }],
    ['${x}', 'resource-not-qcs', { text: '${x}' }],
    ['qcsx::cvm:::*', 'resource-not-qcs', { text: 'qcsx::cvm:::*' }],
    ['* ', 'resource-not-qcs', { text: '* ' }, '*'],
    [' qcs::cvm:::* ', 'resource-not-qcs', { text: ' qcs::cvm:::* ' }, 'qcs::cvm:::*'],
    ['QCS::cvm:::*', 'resource-not-qcs', { text: 'QCS::cvm:::*' }, 'qcs::cvm:::*'],
    ['qcs：：cvm：：：*', 'resource-not-qcs', { text: 'qcs：：cvm：：：*' }, 'qcs::cvm:::*'],
    ['qcs', 'resource-segment-count', { count: 1 }],
    ['qcs:', 'resource-segment-count', { count: 2 }],
    ['qcs::cvm', 'resource-segment-count', { count: 3 }],
    ['qcs::cvm：gz::*', 'resource-segment-count', { count: 5 }, 'qcs::cvm:gz::*'],
    ['qcs:vpc:*:*:*/*', 'resource-segment-count', { count: 5 }, 'qcs::vpc:*:*:*/*'],
    ['qcs::cat:uin/1:TaskId/t', 'resource-segment-count', { count: 5 }, 'qcs::cat::uin/1:TaskId/t'],
    ['qcs::cos:uid/1:b/*', 'resource-segment-count', { count: 5 }, 'qcs::cos::uid/1:b/*'],
    ['qcs:cvm:gz:uin/1:x', 'resource-segment-count', { count: 5 }, 'qcs::cvm:gz:uin/1:x'],
    ['qcs::cvm:gz:x', 'resource-segment-count', { count: 5 }],
    ['qcs:cvm:*:*', 'resource-segment-count', { count: 4 }],
  ])('%j', ([text, code, args, fixed]) => {
    check(text, 'malformed', [fixed === undefined ? [code, text] : [code, text, fixed]])
    expect(read(text).faults[0]?.args).toEqual(args)
  })

  test('RES-11: an empty resource is a fault, except in legacy documents', () => {
    check('', 'blank', [['resource-blank', '']])
    check('', 'blank', [], 'legacy')
    check(' ', 'malformed', [['resource-not-qcs', ' ']], 'legacy')
  })
})

describe('segments', () => {
  test.for<[text: string, faults: readonly Told[]]>([
    ['qcs:*:cvm:::x', [['resource-project', '*', 'qcs::cvm:::x']]],
    ['qcs:id/*:cvm:::x', [['resource-project', 'id/*', 'qcs::cvm:::x']]],
    ['qcs:id/7:cvm:::x', [['resource-project', 'id/7', 'qcs::cvm:::x']]],
    ['qcs:id/0:cvm:::x', [['resource-project-default', 'id/0', 'qcs::cvm:::x']]],
    ['qcs:id/1*:cvm:::x', [['resource-project', 'id/1*', 'qcs::cvm:::x']]],
    ['qcs: :cvm:::x', [['resource-project', ' ']]],
    // Perhaps the service, one segment too early: no fix.
    [
      'qcs:cvm:gz:uin/1:a:b',
      [
        ['resource-project', 'cvm'],
        ['resource-account-form', 'a'],
      ],
    ],
    ['qcs:id/${uin}:cvm:::x', [['resource-project', 'id/${uin}', 'qcs::cvm:::x']]],
  ])('RES-2: a project must be blank: %j', ([text, faults]) => {
    expect(told(text, read(text).faults)).toEqual(faults)
  })

  test.for<[text: string, faults: readonly Told[]]>([
    ['qcs:*:cvm:::x', []],
    ['qcs:id/*:cvm:::x', []],
    ['qcs:id/0:cvm:::x', []],
    ['qcs:id/7:cvm:::', []],
    ['qcs:id/1*:cvm:::x', [['resource-segment-glob', 'id/1*']]],
    ['qcs:id/${uin}:cvm:::x', [['variable-in-segment', '${uin}']]],
    ['qcs: id/7:cvm:::x', [['resource-space', ' ', 'qcs:id/7:cvm:::x']]],
  ])('RES-2, RES-11: legacy documents know projects and blank ends: %j', ([text, faults]) => {
    expect(told(text, read(text, 'legacy').faults)).toEqual(faults)
  })

  test.for<[text: string, faults: readonly Told[]]>([
    ['qcs:::::x', [['resource-service-blank', '']]],
    ['qcs::c*:::x', [['resource-segment-glob', 'c*']]],
    ['qcs::**:::x', [['resource-segment-glob', '**']]],
    ['qcs::cvm:ap-*::x', [['resource-segment-glob', 'ap-*']]],
    ['qcs::cvm::uin/*:x', [['resource-segment-glob', 'uin/*']]],
    ['qcs::cvm::uin/:x', [['resource-account-form', 'uin/']]],
    ['qcs::cvm::uid/-1:x', [['resource-account-form', 'uid/-1']]],
    ['qcs::cvm::uin/1a:x', [['resource-account-form', 'uin/1a']]],
    ['qcs::cvm::100:x', [['resource-account-form', '100']]],
    ['qcs::cvm::$account:x', [['resource-account-form', '$account']]],
    ['qcs::cvm:::', [['resource-content-blank', '']]],
    [
      'qcs:::::',
      [
        ['resource-service-blank', ''],
        ['resource-content-blank', ''],
      ],
    ],
  ])('RES-3 to RES-6: %j', ([text, faults]) => expect(told(text, read(text).faults)).toEqual(faults))

  test.for<[text: string, faults: readonly Told[]]>([
    ['qcs:: cvm:::x', [['resource-space', ' ', 'qcs::cvm:::x']]],
    ['qcs::cvm :::x', [['resource-space', ' ', 'qcs::cvm:::x']]],
    ['qcs:: :::x', [['resource-space', ' ', 'qcs:::::x']]],
    ['qcs::cvm:\tgz\t::x', [['resource-space', '\tgz\t', 'qcs::cvm:gz::x']]],
    ['qcs::cvm:: uin/1:x', [['resource-space', ' ', 'qcs::cvm::uin/1:x']]],
    ['qcs::cos:gz:uid/1: b/*', [['resource-space', ' ', 'qcs::cos:gz:uid/1:b/*']]],
    ['qcs::cvm:::x\u00a0', [['resource-space', '\u00a0', 'qcs::cvm:::x']]],
    ['qcs::cvm:::  ', [['resource-space', '  ', 'qcs::cvm:::']]],
    ['qcs::cvm: ap-*::x', [['resource-space', ' ', 'qcs::cvm:ap-*::x']]],
  ])('white space at the edge of a segment: %j', ([text, faults]) => {
    expect(told(text, read(text).faults)).toEqual(faults)
  })

  test.for<[text: string, faults: readonly Told[]]>([
    ['qcs::cvm:${uin}::x', [['variable-in-segment', '${uin}']]],
    ['qcs::${app_id}:::x', [['variable-in-segment', '${app_id}']]],
    ['qcs::cvm::uin/${owner_uin}:x', [['variable-in-segment', '${owner_uin}']]],
    ['qcs::cvm::uid/${local.app_id}:x', [['variable-unknown', '${local.app_id}']]],
    ['qcs::cvm::uid/${appid}:x', [['variable-unknown', '${appid}', 'qcs::cvm::uid/${app_id}:x']]],
    ['qcs::cvm:::a/${OwnerUin}/b', [['variable-unknown', '${OwnerUin}', 'qcs::cvm:::a/${owner_uin}/b']]],
    ['qcs::cvm:::a/${uin', [['variable-malformed', '${uin']]],
    ['qcs::cvm:::a/${uin} ', [['resource-space', ' ', 'qcs::cvm:::a/${uin}']]],
    ['qcs::cvm:::a/${uin ', [['variable-malformed', '${uin ']]],
    [
      'qcs::cos:gz::b/${uin}/${x}',
      [
        ['variable-in-cos-path', '${uin}'],
        ['variable-in-cos-path', '${x}'],
      ],
    ],
    ['qcs::coss:gz::b/${uin}', []],
    // The colons split first.
    [
      'qcs::cvm:${a:b}::x',
      [
        ['variable-malformed', '${a'],
        ['resource-account-form', 'b}'],
      ],
    ],
  ])('VAR-2, VAR-4: variables: %j', ([text, faults]) => expect(told(text, read(text).faults)).toEqual(faults))

  test('the segment is named', () => {
    expect(read('qcs::a*:b*:c*:x').faults.map(({ args }) => args)).toEqual([
      { segment: 'service', text: 'a*' },
      { segment: 'region', text: 'b*' },
      { segment: 'account', text: 'c*' },
    ])
    expect(read('qcs:: a: b: c: d').faults.map(({ args }) => args)).toEqual([
      { segment: 'service' },
      { segment: 'region' },
      { segment: 'account' },
      { segment: 'resource' },
    ])
    expect(read('qcs::cvm:${uin}::x').faults[0]?.args).toEqual({ segment: 'region', text: '${uin}' })
  })
})

test('every segment has its place, and its variables theirs', () => {
  expect(read('qcs::cvm::uin/1:a${uin}').resource).toEqual({
    type: 'resource',
    form: 'qcs',
    text: 'qcs::cvm::uin/1:a${uin}',
    raw: '"qcs::cvm::uin/1:a${uin}"',
    span: { start: 100, end: 125 },
    project: { text: '', variables: [], span: place(4, 4) },
    service: { text: 'cvm', variables: [], span: place(5, 8) },
    region: { text: '', variables: [], span: place(9, 9) },
    account: { text: 'uin/1', variables: [], span: place(10, 15), form: 'uin', id: '1' },
    resource: {
      text: 'a${uin}',
      variables: [{ name: 'uin', start: 1, end: 7, span: place(17, 23) }],
      span: place(16, 23),
    },
  })
})

describe('the reading equals a slow model', () => {
  function model(text: string): string {
    if (text === '*') return 'any'
    if (text === '') return 'blank'
    const [prefix, project, service, region, account, ...last] = text.split(':')
    if (prefix !== 'qcs' || account === undefined || last.length === 0) return 'malformed'
    const [, kind, id] = /^(uin|uid)\/([0-9]+)$/.exec(account) ?? []
    const form = kind ?? { '': 'blank', '*': 'any', 'uin/-1': 'caller' }[account] ?? 'other'
    return [project, service, region, `${account} (${form} ${id ?? ''})`, last.join(':')].join(' | ')
  }

  /** What may be said about a resource that has six segments, each fault by its own regular expression. */
  function modelCodes(text: string): Set<string> {
    const codes = new Set<string>()
    const [, project = '', service = '', region = '', account = '', ...rest] = text.split(':')
    const last = rest.join(':')
    if (project !== '') codes.add(project === 'id/0' ? 'resource-project-default' : 'resource-project')
    if (service === '') codes.add('resource-service-blank')
    for (const segment of [service, region, account]) {
      if (segment.includes('${')) for (const code of variableCodes(segment, 'variable-in-segment')) codes.add(code)
      else if (/^\s|\s$/.test(segment)) codes.add('resource-space')
      else if (/\*/.test(segment) && segment !== '*') codes.add('resource-segment-glob')
      else if (segment === account && !/^(|\*|(uin|uid)\/[0-9]+|uin\/-1)$/.test(segment))
        codes.add('resource-account-form')
    }
    if (last === '') codes.add('resource-content-blank')
    else if (service === 'cos' && last.includes('${')) codes.add('variable-in-cos-path')
    else {
      const bad = variableCodes(last, '').filter((code) => code !== '')
      for (const code of bad) codes.add(code)
      if (bad.length === 0 && /^\s|\s$/.test(last)) codes.add('resource-space')
    }
    return codes
  }

  function variableCodes(segment: string, known: string): string[] {
    return [...segment.matchAll(/\$\{(?:(?!\$\{)[^}])*\}?/g)].map(([written]) => {
      if (!/^\$\{[^\s${}]+\}$/.test(written)) return 'variable-malformed'
      return /^\$\{(uin|owner_uin|app_id)\}$/.test(written) ? known : 'variable-unknown'
    })
  }

  const part = fc.constantFrom(
    '',
    '*',
    ' ',
    'a',
    'cos',
    'uin/',
    'uid/',
    '12',
    '-1',
    '${',
    'uin',
    'x',
    '}',
    '${uin}',
    'id/0',
    ':',
    '云',
  )
  const segment = fc.array(part, { maxLength: 3 }).map((parts) => parts.join(''))
  const resource = fc.array(segment, { minLength: 3, maxLength: 7 }).map((segments) => ['qcs', ...segments].join(':'))

  test('RES-1 to RES-10: segments and faults', () => {
    fc.assert(
      fc.property(resource, (text) => {
        expect(shown(text)).toBe(model(text))
        const codes = new Set<string>(read(text).faults.map(({ code }) => code))
        if (read(text).resource.form === 'qcs') expect(codes).toEqual(modelCodes(text))
        else expect(codes).toEqual(new Set(['resource-segment-count']))
      }),
      { numRuns: 5000 },
    )
  })

  test('a fix of a malformed resource mends it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('qcs', 'QCS', ':', '：', ' ', 'uin/1', '*', 'a'), { maxLength: 12 }),
        (parts) => {
          const text = parts.join('')
          if (read(text).resource.form !== 'malformed') return
          for (const [, , fixed] of told(text, read(text).faults)) {
            if (fixed !== undefined) expect(shown(fixed)).not.toBe('malformed')
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})
