// Principals as policies write them: every form of PRIN-1 to PRIN-9, and the slips that have a fix.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PrincipalKey } from '../policy.ts'
import { readPrincipal } from './principal.ts'
import { nodeOf, place, recorder, type Told, told } from './recorder.test-support.ts'

function read(text: string, key: PrincipalKey = 'qcs') {
  const { report, faults } = recorder()
  const { type, text: kept, raw, span, ...rest } = readPrincipal(nodeOf(text), key, place, report)
  expect([type, kept, raw, span]).toEqual(['principal', text, `"${text}"`, nodeOf(text).span])
  return { rest, faults }
}

function check(key: PrincipalKey, text: string, rest: object, faults: readonly Told[] = []): void {
  expect(read(text, key).rest).toEqual(rest)
  expect(told(text, read(text, key).faults)).toEqual(faults)
}

describe('well-formed principals', () => {
  test.for<[key: PrincipalKey, text: string, rest: object]>([
    ['qcs', '*', { form: 'everybody' }],
    ['qcs', 'qcs::cam::anonymous:anonymous', { form: 'anonymous' }],
    ['qcs', 'qcs::cam::anyone:anyone', { form: 'anonymous' }],
    ['qcs', 'qcs::cam::uin/1:uin/1', { form: 'root', owner: '1' }],
    ['qcs', 'qcs::cam::uin/1:root', { form: 'root', owner: '1' }],
    ['qcs', 'qcs::cam::uin/1:uin/2', { form: 'user', owner: '1', uin: '2' }],
    ['qcs', 'qcs::cam::uin/1:uin/01', { form: 'user', owner: '1', uin: '01' }],
    ['qcs', 'qcs::cam::uin/1:groupid/13', { form: 'group', owner: '1', group: '13' }],
    [
      'qcs',
      'qcs::cam::uin/1:roleName/Ops.x-y_z',
      { form: 'role-name', owner: '1', role: 'Ops.x-y_z', serviceRole: false },
    ],
    ['qcs', 'qcs::cam::uin/1:role/4611', { form: 'role-id', owner: '1', role: '4611', serviceRole: false }],
    [
      'qcs',
      'qcs::cam::uin/1:role/tencentcloudServiceRole/7',
      { form: 'role-id', owner: '1', role: '7', serviceRole: true },
    ],
    [
      'qcs',
      'qcs::cam::uin/1:role/tencentcloudServiceRoleName/R',
      { form: 'role-name', owner: '1', role: 'R', serviceRole: true },
    ],
    ['service', 'cvm.qcloud.com', { form: 'service', service: 'cvm.qcloud.com' }],
    ['service', '*', { form: 'service', service: '*' }],
    [
      'federated',
      'qcs::cam::uin/1:saml-provider/idp',
      { form: 'federated', owner: '1', provider: 'idp', protocol: 'saml' },
    ],
    [
      'federated',
      'qcs::cam::uin/1:oidc-provider/github',
      { form: 'federated', owner: '1', provider: 'github', protocol: 'oidc' },
    ],
  ])('PRIN-1 to PRIN-8: %s %s', ([key, text, rest]) => check(key, text, rest))
})

describe('PRIN-9: anything else is malformed', () => {
  test.for<[key: PrincipalKey, text: string]>([
    ['qcs', ''],
    ['qcs', '100000000001'],
    ['qcs', '**'],
    ['qcs', 'qcs::cam::uin/:uin/2'],
    ['qcs', 'qcs::cam::uin/*:uin/*'],
    ['qcs', 'qcs::cam::uin/1:uin/*'],
    ['qcs', 'qcs::cam::uin/1:uin/２'],
    ['qcs', 'qcs::cam::uin/a:root'],
    ['qcs', 'qcs::cam::uin/1:root2'],
    ['qcs', 'qcs::cam::uin/1:'],
    ['qcs', 'qcs::cam::uin/1'],
    ['qcs', 'qcs::cam::uin/1:groupid/x'],
    ['qcs', 'qcs::cam::uin/1:roleName/'],
    ['qcs', 'qcs::cam::uin/1:roleName/*'],
    ['qcs', 'qcs::cam::uin/1:roleName/a/b'],
    ['qcs', 'qcs::cam::uin/1:role/other/7'],
    ['qcs', 'qcs::cam::uin/1:role/tencentcloudServiceRole/'],
    ['qcs', 'qcs::cam::uin/1:service/cdn'],
    ['qcs', 'qcs::cam::uin/1:saml-provider/idp'],
    ['qcs', 'qcs::cam::uin/<Root>:root'],
    ['qcs', 'qcs:::uin/1:root'],
    ['qcs', 'cvm.qcloud.com'],
    ['service', ''],
    ['service', '  '],
    ['federated', '*'],
    ['federated', 'qcs::cam::uin/1:root'],
    ['federated', 'qcs::cam::uin/1:saml-provider/'],
    ['federated', 'qcs::cam::uin/x:saml-provider/idp'],
    ['federated', 'idp'],
  ])('%s %j', ([key, text]) => {
    check(key, text, { form: 'malformed' }, [['principal-malformed', text]])
    expect(read(text, key).faults[0]?.args).toEqual({ text, key })
  })

  test.for<[key: PrincipalKey, text: string, fixed: string]>([
    ['qcs', 'qcs::cam::uin345:root', 'qcs::cam::uin/345:root'],
    ['qcs', 'qcs::cam::uin/345:uin6', 'qcs::cam::uin/345:uin/6'],
    ['qcs', 'qcs::cam::uin/345:groupid6', 'qcs::cam::uin/345:groupid/6'],
    ['qcs', ' qcs::cam::uin/1:root', 'qcs::cam::uin/1:root'],
    ['qcs', 'qcs::cam:: uin/1 : root', 'qcs::cam::uin/1:root'],
    ['qcs', 'qcs：：cam：：uin/1：root', 'qcs::cam::uin/1:root'],
    ['qcs', 'qcs:cam::uin/1:root', 'qcs::cam::uin/1:root'],
    ['qcs', 'qcs::cam:uin/1:root', 'qcs::cam::uin/1:root'],
    ['qcs', 'qcs:cam:uin/1:root', 'qcs::cam::uin/1:root'],
    ['qcs', 'qcs::cam:::uin/1:root', 'qcs::cam::uin/1:root'],
    ['qcs', 'uin/1:uin/2', 'qcs::cam::uin/1:uin/2'],
    ['qcs', 'QCS::CAM::uin/1:root', 'qcs::cam::uin/1:root'],
    ['qcs', 'qcs::cam::uin/1:Root', 'qcs::cam::uin/1:root'],
    ['qcs', 'qcs::cam::uin/1:groupId/2', 'qcs::cam::uin/1:groupid/2'],
    ['qcs', 'qcs::cam::uin/1:rolename/R', 'qcs::cam::uin/1:roleName/R'],
    ['qcs', 'qcs::cam::uin/1:role/TencentCloudServiceRole/7', 'qcs::cam::uin/1:role/tencentcloudServiceRole/7'],
    ['qcs', 'qcs::cam:anyone:anyone', 'qcs::cam::anyone:anyone'],
    ['qcs', ' *', '*'],
    ['service', ' cvm.qcloud.com', 'cvm.qcloud.com'],
    ['federated', 'qcs::cam::uin/1:SAML-provider/idp', 'qcs::cam::uin/1:saml-provider/idp'],
  ])('one slip is mended, on the author’s word: %s %j', ([key, text, fixed]) => {
    check(key, text, { form: 'malformed' }, [['principal-malformed', text, fixed]])
  })

  test('the fix edits no more than is missing', () => {
    expect(read('qcs:cam::uin/1:root').faults[0]?.fix).toEqual({ safety: 'unsafe', start: 4, end: 4, newText: ':' })
    expect(read('qcs::cam::uin/1:Root').faults[0]?.fix).toEqual({ safety: 'unsafe', start: 16, end: 17, newText: 'r' })
  })

  test.for<[key: PrincipalKey, text: string, at: readonly string[]]>([
    ['qcs', 'qcs::cam::uin/${owner_uin}:root', ['${owner_uin}']],
    ['qcs', 'qcs::cam::uin/${uin}:uin/${x}', ['${uin}', '${x}']],
    ['service', '${uin}', ['${uin}']],
    ['federated', 'qcs::cam::uin/1:saml-provider/${uin', ['${uin']],
  ])('VAR-2: a variable is not substituted: %s %j', ([key, text, at]) => {
    check(
      key,
      text,
      { form: 'malformed' },
      at.map((written): Told => ['variable-misplaced', written]),
    )
  })
})

test('the reading equals a regular expression, and a fix mends', () => {
  const name = '[^\\s*/:]+'
  const model: Readonly<Record<PrincipalKey, RegExp>> = {
    qcs: new RegExp(
      `^(?:\\*|qcs::cam::(?:anonymous:anonymous|anyone:anyone|uin/[0-9]+:(?:root|uin/[0-9]+|groupid/[0-9]+|roleName/${name}|role/(?:tencentcloudServiceRole(?:Name)?/)?${name})))$`,
    ),
    service: /^\S+$/,
    federated: new RegExp(`^qcs::cam::uin/[0-9]+:(?:saml|oidc)-provider/${name}$`),
  }
  const part = fc.constantFrom(
    'qcs::cam::uin/',
    '1',
    '2',
    ':',
    'uin/',
    'root',
    'groupid/',
    'roleName/',
    'role/',
    'tencentcloudServiceRole/',
    'tencentcloudServiceRoleName/',
    'saml-provider/',
    'oidc-provider/',
    'R',
    '*',
    ' ',
    '：',
    'uin',
  )
  const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''))
  const headed = fc.oneof(
    text,
    text.map((rest) => `qcs::cam::uin/1:${rest}`),
  )
  fc.assert(
    fc.property(headed, fc.constantFrom<PrincipalKey>('qcs', 'service', 'federated'), (whole, key) => {
      const { rest, faults } = read(whole, key)
      expect(rest.form !== 'malformed').toBe(model[key].test(whole))
      expect(faults.length).toBe(rest.form === 'malformed' ? 1 : 0)
      for (const [, , fixed] of told(whole, faults)) {
        if (fixed !== undefined) expect(fixed).toMatch(model[key])
      }
    }),
    { numRuns: 5000 },
  )
})
