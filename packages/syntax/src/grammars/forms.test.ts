// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of the language are written so.
// The four parsers of one form each, by rows: what they make of a text, with which diagnostics, and where. That grammar,
// reader and EBNF agree on every text is a law of its own (test/grammar/forms.test.ts).
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { parseAction } from './action-grammar.ts'
import { parseConditionOperator } from './operator-grammar.ts'
import { parsePrincipal } from './principal-grammar.ts'
import { parseQcs } from './qcs-grammar.ts'
import { LONGEST_FOR_GRAMMAR } from './read-form.ts'

type Row = readonly [text: string, node: Readonly<Record<string, unknown>>, ...codes: string[]]

function check(
  { node, diagnostics }: { node: unknown; diagnostics: readonly Diagnostic[] },
  [, wanted, ...codes]: Row,
): void {
  expect(diagnostics.map(({ code }) => code)).toEqual(codes)
  expect(node).toMatchObject(wanted)
}

const at = (start: number, end: number) => ({ start, end })

describe('parseAction', () => {
  const rows: readonly Row[] = [
    ['*', { form: 'any', prefixed: false, span: at(0, 1) }],
    ['name/*', { form: 'any', prefixed: true, span: at(0, 6) }],
    ['*:*', { form: 'api', service: { text: '*' }, name: { text: '*' } }],
    ['cos:*', { form: 'api', service: { text: 'cos', span: at(0, 3) }, name: { text: '*', span: at(4, 5) } }],
    [
      'name/cvm:Run*s',
      { form: 'api', prefixed: true, service: { span: at(5, 8) }, name: { text: 'Run*s', span: at(9, 14) } },
    ],
    ['name/name/cos:X', { form: 'api', prefixed: true, service: { text: 'name/cos' } }],
    ['permid/123', { form: 'permid', permid: '123' }],
    ['cos:Get$Object?', { form: 'api', name: { text: 'Get$Object?' } }],
    ['c*:X', { form: 'api', service: { text: 'c*' } }, 'action-service-glob'],
    ['', { form: 'malformed' }, 'action-malformed'],
    ['cos:Get:Object', { form: 'malformed' }, 'action-malformed'],
    ['cos :GetObject', { form: 'malformed' }, 'action-malformed'],
    ['permid/x', { form: 'malformed' }, 'action-malformed'],
    ['cos:${uin}', { form: 'api' }, 'variable-misplaced'],
  ]
  test.for(rows)('%s', (row) => {
    const { action, diagnostics } = parseAction(row[0])
    check({ node: action, diagnostics }, row)
  })
})

describe('parseQcs', () => {
  const rows: readonly Row[] = [
    ['*', { form: 'any' }],
    [
      'qcs::cvm:ap-guangzhou:uin/12:instance/*',
      {
        form: 'qcs',
        project: { text: '', span: at(4, 4) },
        service: { text: 'cvm', span: at(5, 8) },
        region: { text: 'ap-guangzhou', span: at(9, 21) },
        account: { form: 'uin', id: '12', span: at(22, 28) },
        resource: { text: 'instance/*', span: at(29, 39) },
      },
    ],
    ['qcs::cos::uid/1250000000:b/a:b', { account: { form: 'uid', id: '1250000000' }, resource: { text: 'b/a:b' } }],
    ['qcs::cam::uin/-1:*', { account: { form: 'caller', id: '' } }],
    ['qcs::cam:::*', { region: { text: '', span: at(9, 9) }, account: { form: 'blank' } }],
    ['qcs::a:*:*:*', { region: { text: '*' }, account: { form: 'any' } }],
    [
      'qcs::cam:::a/${uin}/$b',
      { resource: { variables: [{ name: 'uin', start: 2, end: 8, span: at(13, 19) }], span: at(11, 22) } },
    ],
    ['qcs::cos:::a/${uin}', { form: 'qcs' }, 'variable-in-cos-path'],
    ['qcs:id/0:cvm:::*', { project: { text: 'id/0', span: at(4, 8) } }, 'resource-project-default'],
    ['qcs:id/1:cvm:::*', { project: { text: 'id/1' } }, 'resource-project'],
    ['qcs:::::*', { service: { text: '' } }, 'resource-service-blank'],
    ['qcs::cv*:::*', { service: { text: 'cv*' } }, 'resource-segment-glob'],
    ['qcs::cvm::uin/*:*', { account: { form: 'other', text: 'uin/*' } }, 'resource-segment-glob'],
    ['qcs::cvm::uin/${owner_uin}:*', { account: { variables: [{ name: 'owner_uin' }] } }, 'variable-in-segment'],
    ['qcs::cvm:: uin/1:*', { account: { form: 'other' } }, 'resource-space'],
    ['qcs::cvm::12:*', { account: { form: 'other' } }, 'resource-account-form'],
    ['qcs::cvm:::', { form: 'qcs' }, 'resource-content-blank'],
    ['qcs::cvm:*', { form: 'malformed' }, 'resource-segment-count'],
    ['arn:a', { form: 'malformed' }, 'resource-not-qcs'],
    ['', { form: 'blank' }, 'resource-blank'],
  ]
  test.for(rows)('%s', (row) => {
    const { resource, diagnostics } = parseQcs(row[0])
    check({ node: resource, diagnostics }, row)
  })

  const legacyRows: readonly Row[] = [
    ['', { form: 'blank' }],
    ['qcs:id/1:cvm:::', { project: { text: 'id/1' }, resource: { text: '' } }],
    ['qcs:id/0:cos:::', { project: { text: 'id/0' }, service: { text: 'cos' }, resource: { text: '' } }],
    ['qcs:i*:cvm:::*', { project: { text: 'i*' } }, 'resource-segment-glob'],
    ['qcs::cvm:*', { form: 'malformed' }, 'resource-segment-count'],
  ]
  test.for(legacyRows)('in a legacy document (RES-11): %s', (row) => {
    const { resource, diagnostics } = parseQcs(row[0], { kind: 'legacy' })
    check({ node: resource, diagnostics }, row)
  })
})

describe('parsePrincipal', () => {
  const rows: readonly Row[] = [
    ['*', { form: 'everybody', span: at(0, 1) }],
    ['qcs::cam::anonymous:anonymous', { form: 'anonymous' }],
    ['qcs::cam::anyone:anyone', { form: 'anonymous' }],
    ['qcs::cam::uin/1:root', { form: 'root', owner: '1' }],
    ['qcs::cam::uin/1:uin/1', { form: 'root', owner: '1' }],
    ['qcs::cam::uin/1:uin/2', { form: 'user', owner: '1', uin: '2' }],
    ['qcs::cam::uin/1:groupid/7', { form: 'group', group: '7' }],
    ['qcs::cam::uin/1:roleName/root', { form: 'role-name', role: 'root', serviceRole: false }],
    ['qcs::cam::uin/1:role/46116', { form: 'role-id', role: '46116', serviceRole: false }],
    ['qcs::cam::uin/1:role/tencentcloudServiceRole/46', { form: 'role-id', role: '46', serviceRole: true }],
    ['qcs::cam::uin/1:role/tencentcloudServiceRoleName/R', { form: 'role-name', role: 'R', serviceRole: true }],
    ['qcs::cam::uin/1:', { form: 'malformed' }, 'principal-malformed'],
    ['qcs::cam::uin/x:root', { form: 'malformed' }, 'principal-malformed'],
    ['qcs::cam::uin/1:uin/${uin}', { form: 'malformed' }, 'variable-misplaced'],
    ['', { form: 'malformed' }, 'principal-malformed'],
  ]
  test.for(rows)('%s', (row) => {
    const { principal, diagnostics } = parsePrincipal(row[0])
    check({ node: principal, diagnostics }, row)
  })

  test.for<readonly ['service' | 'federated', ...Row]>([
    ['service', 'cvm.qcloud.com', { form: 'service', service: 'cvm.qcloud.com' }],
    ['service', '*', { form: 'service', service: '*' }],
    ['service', 'cvm qcloud', { form: 'malformed' }, 'principal-malformed'],
    [
      'federated',
      'qcs::cam::uin/1:saml-provider/idp',
      { form: 'federated', owner: '1', provider: 'idp', protocol: 'saml' },
    ],
    ['federated', 'qcs::cam::uin/1:oidc-provider/idp', { form: 'federated', protocol: 'oidc' }],
    ['federated', 'qcs::cam::uin/1:root', { form: 'malformed' }, 'principal-malformed'],
  ])('under %s: %s', ([key, ...row]) => {
    const { principal, diagnostics } = parsePrincipal(row[0], { key })
    check({ node: principal, diagnostics }, row)
  })
})

describe('parseConditionOperator', () => {
  const rows: readonly Row[] = [
    ['ip_equal', { qualifier: undefined, base: 'ip_equal', ifExist: false, span: at(0, 8) }],
    ['string_equal_ignore_case_if_exist', { base: 'string_equal_ignore_case', ifExist: true }],
    ['for_any_value:string_like', { qualifier: 'for_any_value', base: 'string_like' }],
    ['for_all_value:null_equal', { qualifier: 'for_all_value', base: 'null_equal', ifExist: false }],
    ['null_equal_if_exist', { base: undefined }, 'condition-operator-unknown'],
    ['StringEqual', { base: undefined }, 'condition-operator-unknown'],
    ['string_equal ', { base: undefined }, 'condition-operator-space'],
    ['', { base: undefined }, 'condition-operator-unknown'],
  ]
  test.for(rows)('%s', (row) => {
    const { operator, diagnostics } = parseConditionOperator(row[0])
    check({ node: operator, diagnostics }, row)
  })
})

test('a diagnostic is worded in English and its fix is an edit of the text', () => {
  const [diagnostic] = parseAction('cos： GetObject').diagnostics
  expect(diagnostic?.message).toContain('matches no action')
  expect(parseAction('cos：GetObject').diagnostics[0]?.fixes).toMatchObject([
    { safety: 'unsafe', edits: [{ span: at(3, 4), newText: ':' }] },
  ])
})

describe('long and hostile texts end quickly and never throw', () => {
  const million = 1_000_000
  const texts: readonly (readonly [name: string, text: string])[] = [
    ['one segment of a million letters', `qcs::cvm:::${'a'.repeat(million)}`],
    ['a million stars', `cos:${'*'.repeat(million)}`],
    ['a million colons', `qcs:${':'.repeat(million)}`],
    ['a million dollars', '$'.repeat(million)],
    ['a hundred thousand unfinished variables', `qcs::cvm:::${'${'.repeat(million / 10)}`],
    ['stars up to the limit of the grammars', `qcs::cvm:::${'*'.repeat(LONGEST_FOR_GRAMMAR - 11)}`],
    ['digits before a letter', `qcs::cam::uin/${'1'.repeat(million)}x`],
  ]
  test.for(texts)('%s', ([, text]) => {
    expect(parseAction(text).action?.text).toBe(text)
    expect(parseQcs(text).resource?.text).toBe(text)
    expect(parsePrincipal(text).principal?.text).toBe(text)
    expect(parseConditionOperator(text).operator?.text).toBe(text)
  })
})
