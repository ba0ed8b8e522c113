// What is said of the part of a statement that failed, matched or could not be judged: the rule, and the values of both sides.
import { describe, expect, test } from 'vitest'
import type { Explanation, PartVerdict } from '../explanation.ts'
import type { AuthorizationRequest } from '../request.ts'
import {
  allow,
  deny,
  explained,
  explainedText,
  requestWith,
  type StatementDraft,
  statementsOf,
  tellingPart,
} from './explained.test-support.ts'

type Expected = Pick<PartVerdict, 'element' | 'result' | 'rule' | 'policyValue' | 'requestValue'>
type Row = {
  readonly claim: string
  readonly statement: StatementDraft
  readonly request?: Partial<AuthorizationRequest>
  /** `element result rule | policy value | request value` of the part that tells most. */
  readonly part: string
  /** What the reason has to mention. */
  readonly reason?: string
}

function textOf({ element, result, rule, policyValue, requestValue }: Expected): string {
  return `${element} ${result} ${rule} | ${policyValue} | ${requestValue}`
}

function check({ statement, request = {}, part, reason = '' }: Row, layer: 'identity' | 'resource'): void {
  const told = tellingPart(explained({ [layer]: [statement] }, requestWith(request)))
  expect(told && textOf(told)).toBe(part)
  expect(told?.reason).toContain(reason)
  expect(told?.reason === '').toBe(told?.result === 'matched')
}

const ACTION = 'cvm:StartInstances'

describe('actions', () => {
  const rows: readonly Row[] = [
    {
      claim: 'another operation (ACT-1)',
      statement: allow({ action: 'cvm:StopInstances' }),
      part: `action failed ACT-1 | cvm:StopInstances | ${ACTION}`,
      reason: '`cvm`',
    },
    {
      claim: 'a wildcard that does not cover it (ACT-2)',
      statement: allow({ action: 'cvm:Stop*' }),
      part: `action failed ACT-2 | cvm:Stop* | ${ACTION}`,
    },
    {
      claim: 'letter case alone (ACT-3)',
      statement: allow({ action: ['cvm:Stop*', 'cvm:startinst*'] }),
      part: `action failed ACT-3 | cvm:startinst* | ${ACTION}`,
      reason: 'letter case',
    },
    {
      claim: 'another service (ACT-1)',
      statement: allow({ action: ['cos:*', 'cas:*'] }),
      part: `action failed ACT-1 | cos:*, cas:* | ${ACTION}`,
      reason: 'service `cvm`',
    },
    {
      claim: 'a partial wildcard as service that would cover it (ACT-4)',
      statement: allow({ action: 'cv*:StartInstances' }),
      part: `action indeterminate ACT-4 | cv*:StartInstances | ${ACTION}`,
    },
    {
      claim: 'a permid without its actions (ACT-5)',
      statement: allow({ action: 'permid/5' }),
      part: `action indeterminate ACT-5 | permid/5 | ${ACTION}`,
    },
    {
      claim: 'what is no action (ACT-6)',
      statement: allow({ action: 'cvm' }),
      part: `action failed ACT-6 | cvm | ${ACTION}`,
    },
    {
      claim: 'a request without a service (ACT-6)',
      statement: allow({ action: '*:*' }),
      request: { action: 'StartInstances' },
      part: 'action failed ACT-6 | *:* | StartInstances',
      reason: '`*`',
    },
    {
      claim: 'of many as many as fit',
      statement: allow({ action: Array.from({ length: 30 }, (_, i) => `cvm:Operation${i}`) }),
      part: `action failed ACT-1 | cvm:Operation0, cvm:Operation1, cvm:Operation2, cvm:Operation3, cvm:Operation4, cvm:Operation5 and 24 more | ${ACTION}`,
    },
  ]
  test.for(rows)('$claim', (row) => check(row, 'identity'))
})

describe('resources', () => {
  const asked = (resource: string): Partial<AuthorizationRequest> => ({ resource })
  const rows: readonly Row[] = [
    {
      claim: 'all of them (RES-1)',
      statement: allow(),
      part: 'resource matched RES-1 | * | qcs::cvm:ap-guangzhou:uin/1:instance/ins-1',
    },
    {
      claim: 'another region, by its short code (RES-4)',
      statement: allow({ resource: 'qcs::cvm:sh:uin/1:instance/*' }),
      part: 'resource failed RES-4 | region sh | region ap-guangzhou',
      reason: '`sh` is `ap-shanghai`',
    },
    {
      claim: 'another service (RES-3)',
      statement: allow({ resource: 'qcs::cos:gz:uin/1:instance/*' }),
      part: 'resource failed RES-3 | service cos | service cvm',
    },
    {
      claim: 'another account (RES-5)',
      statement: allow({ resource: 'qcs::cvm:gz:uin/2:instance/*' }),
      part: 'resource failed RES-5 | account uin/2 | account uin/1',
    },
    {
      claim: 'the account of the owner of the policy (RES-5)',
      statement: allow({ resource: 'qcs::cvm:gz::instance/*' }),
      request: asked('qcs::cvm:ap-guangzhou:uin/2:instance/ins-1'),
      part: 'resource failed RES-5 | account blank | account uin/2',
      reason: '`uin/1`',
    },
    {
      claim: 'the caller’s own account (RES-5)',
      statement: allow({ resource: 'qcs::cvm:gz:uin/-1:instance/*' }),
      request: asked('qcs::cvm:ap-guangzhou:uin/2:instance/ins-1'),
      part: 'resource failed RES-5 | account uin/-1 | account uin/2',
      reason: 'the caller’s, `uin/1`',
    },
    {
      claim: 'an account by its other spelling, another one by the caller’s pair (RES-5)',
      statement: allow({ resource: 'qcs::cvm:gz:uid/1251:instance/*' }),
      part: 'resource failed RES-5 | account uid/1251 | account uin/1',
    },
    {
      claim: 'an account by its other spelling, of which nothing is known (RES-5)',
      statement: allow({ resource: 'qcs::cvm:gz:uid/1251:instance/*' }),
      request: asked('qcs::cvm:ap-guangzhou:uin/2:instance/ins-1'),
      part: 'resource indeterminate RES-5 | account uid/1251 | account uin/2',
      reason: '`appId`',
    },
    {
      claim: 'another project (RES-2)',
      statement: allow({ resource: 'qcs:id/5:cvm:gz:uin/1:instance/*' }),
      request: asked('qcs:id/6:cvm:ap-guangzhou:uin/1:instance/ins-1'),
      part: 'resource failed RES-2 | project id/5 | project id/6',
    },
    {
      claim: 'a blank project for another than the first (RES-2)',
      statement: allow({ resource: 'qcs::cvm:gz:uin/1:instance/*' }),
      request: asked('qcs:id/6:cvm:ap-guangzhou:uin/1:instance/ins-1'),
      part: 'resource indeterminate RES-2 | project blank | project id/6',
    },
    {
      claim: 'a request without a region (RES-4)',
      statement: allow({ resource: 'qcs::cvm:gz:uin/1:instance/*' }),
      request: asked('qcs::cvm::uin/1:instance/ins-1'),
      part: 'resource indeterminate RES-4 | region gz | region blank',
    },
    {
      claim: 'another text (RES-6)',
      statement: allow({ resource: 'qcs::cvm:gz:uin/1:instance/ins-2' }),
      part: 'resource failed RES-6 | resource instance/ins-2 | resource instance/ins-1',
    },
    {
      claim: 'letter case alone (RES-6)',
      statement: allow({ resource: 'qcs::cvm:gz:uin/1:Instance/*' }),
      part: 'resource failed RES-6 | resource Instance/* | resource instance/ins-1',
      reason: 'letter case',
    },
    {
      claim: 'what is below it, without a wildcard (RES-6)',
      statement: allow({ resource: 'qcs::cvm:gz:uin/1:instance' }),
      part: 'resource failed RES-6 | resource instance | resource instance/ins-1',
      reason: '`instance/*`',
    },
    {
      claim: 'a wildcard whose beginning differs (RES-6)',
      statement: allow({ resource: 'qcs::cvm:gz:uin/1:disk/*-1' }),
      part: 'resource failed RES-6 | resource disk/*-1 | resource instance/ins-1',
      reason: 'begin with `disk/`',
    },
    {
      claim: 'a wildcard whose end differs (RES-6)',
      statement: allow({ resource: 'qcs::cvm:gz:uin/1:instance/*-2' }),
      part: 'resource failed RES-6 | resource instance/*-2 | resource instance/ins-1',
      reason: 'end with `-2`',
    },
    {
      claim: 'a variable, with what it stands for (VAR-1)',
      statement: allow({ resource: `qcs::cvm:gz:uin/1:user/\${uin}/*` }),
      part: `resource failed RES-6 | resource user/\${uin}/* | resource instance/ins-1`,
      reason: '`user/11/*`',
    },
    {
      claim: 'a variable without a value (VAR-4)',
      statement: allow({ resource: `qcs::cvm:gz:uin/1:\${nobody}` }),
      part: `resource indeterminate VAR-4 | resource \${nobody} | resource instance/ins-1`,
    },
    {
      claim: 'of several the nearest, by its first segment that differs',
      statement: allow({
        resource: ['qcs::cos:gz:uin/1:disk/*', 'qcs::cvm:sh:uin/1:instance/*', 'qcs::cvm:sh:uin/2:disk/*'],
      }),
      part: 'resource failed RES-4 | region sh | region ap-guangzhou',
      reason: '`qcs::cvm:sh:uin/1:instance/*` is nearest',
    },
    {
      claim: 'of several that are equally near the first',
      statement: allow({ resource: ['qcs::cvm:sh:uin/1:instance/*', 'qcs::cvm:gz:uin/2:instance/*'] }),
      part: 'resource failed RES-4 | region sh | region ap-guangzhou',
    },
    {
      claim: 'several segments of the nearest',
      statement: allow({ resource: 'qcs::cvm:sh:uin/2:disk/*' }),
      part: 'resource failed RES-4 | region sh | region ap-guangzhou',
      reason: 'account, the resource',
    },
    {
      claim: 'no six segments in the policy (RES-10)',
      statement: allow({ resource: 'qcs::cvm:gz:instance/ins-1' }),
      part: 'resource failed RES-10 | qcs::cvm:gz:instance/ins-1 | qcs::cvm:ap-guangzhou:uin/1:instance/ins-1',
    },
    {
      claim: 'no six segments in the request (RES-8)',
      statement: allow({ resource: 'qcs::cvm:gz:uin/1:*' }),
      request: asked('ins-1'),
      part: 'resource failed RES-8 | qcs::cvm:gz:uin/1:* | ins-1',
    },
    {
      claim: 'an operation-level request for a named resource (RES-7)',
      statement: allow({ resource: ['qcs::cvm:gz:uin/1:instance/*', 'qcs::cvm:gz:uin/1:disk/*'] }),
      request: asked('*'),
      part: 'resource failed RES-7 | 2 resources | *',
    },
    {
      claim: 'an operation-level request for what may be all of them (RES-7)',
      statement: allow({ resource: 'qcs::cvm:gz:uin/1:*' }),
      request: asked('*'),
      part: 'resource indeterminate RES-7 | qcs::cvm:gz:uin/1:* | *',
    },
  ]
  test.for(rows)('$claim', (row) => check(row, 'identity'))
})

describe('conditions', () => {
  const when = (operator: string, key: string, value: unknown): StatementDraft =>
    allow({ condition: { [operator]: { [key]: value } } })
  const context = (
    key: string,
    value: string | number | boolean | readonly string[],
  ): Partial<AuthorizationRequest> => ({
    context: { [key]: value },
  })
  const rows: readonly Row[] = [
    {
      claim: 'a missing key under a plain operator (COND-2)',
      statement: when('ip_equal', 'qcs:ip', '10.0.0.0/8'),
      part: 'condition failed COND-2 | ip_equal qcs:ip 10.0.0.0/8 | qcs:ip is not given',
      reason: '`ip_equal_if_exist`',
    },
    {
      claim: 'a missing key under a negated one (COND-2)',
      statement: when('string_not_equal', 'vpc:zone', ['a', 'b']),
      part: 'condition failed COND-2 | string_not_equal vpc:zone a, b | vpc:zone is not given',
      reason: 'also a negated one',
    },
    {
      claim: 'an empty list (COND-2)',
      statement: when('for_any_value:string_equal', 'qcs:tag', 'a&b'),
      request: context('qcs:tag', []),
      part: 'condition failed COND-2 | for_any_value:string_equal qcs:tag a&b | qcs:tag is an empty list',
    },
    {
      claim: 'an address out of range (COND-10)',
      statement: when('ip_equal', 'qcs:ip', ['10.0.0.0/8', '2001:db8::/32']),
      request: context('qcs:ip', '11.0.0.1'),
      part: 'condition failed COND-10 | ip_equal qcs:ip 10.0.0.0/8, 2001:db8::/32 | qcs:ip 11.0.0.1',
    },
    {
      claim: 'a value that is excluded (COND-6)',
      statement: when('string_not_like', 'vpc:zone', 'a*'),
      request: context('vpc:zone', 'ab'),
      part: 'condition failed COND-6 | string_not_like vpc:zone a* | vpc:zone ab',
    },
    {
      claim: 'a number (COND-8)',
      statement: when('numeric_less_than', 'vpc:port', 80),
      request: context('vpc:port', '80'),
      part: 'condition failed COND-8 | numeric_less_than vpc:port 80 | vpc:port 80',
    },
    {
      claim: 'a date, and where it comes from (COND-9, COND-16)',
      statement: when('date_less_than', 'qcs:current_time', '2026-01-01T08:00:00.5+08:00'),
      request: { now: '2026-06-01T00:00:00Z' },
      part: 'condition failed COND-9 | date_less_than qcs:current_time 2026-01-01T00:00:00.5Z | qcs:current_time 2026-06-01T00:00:00Z (the time of the request)',
    },
    {
      claim: 'a boolean (COND-11), by the other spelling of its key (COND-13)',
      statement: when('bool_equal', 'qcs:mfa', 'true'),
      request: context('mfa', false),
      part: 'condition failed COND-11 | bool_equal qcs:mfa true | qcs:mfa false (by its other spelling)',
    },
    {
      claim: 'several values (COND-5)',
      statement: when('for_all_value:string_equal', 'qcs:tag/team', 'a'),
      request: context('qcs:tag', ['team&a', 'team&b']),
      part: 'condition failed COND-5 | for_all_value:string_equal qcs:tag/team a | qcs:tag/team a, b (from qcs:tag)',
      reason: 'not every value',
    },
    {
      claim: 'a key that has to be missing (COND-12)',
      statement: when('null_equal', 'qcs:ip', true),
      request: context('qcs:ip', '10.0.0.1'),
      part: 'condition failed COND-12 | null_equal qcs:ip true | qcs:ip 10.0.0.1',
    },
    {
      claim: 'the caller’s id, with a variable (COND-16, VAR-1)',
      statement: when('string_like', 'qcs:uin', `\${uin}x*`),
      part: `condition failed COND-7 | string_like qcs:uin \${uin}x* | qcs:uin 11 (the caller’s)`,
    },
    {
      claim: 'an unknown operator (COND-1)',
      statement: when('string_equals', 'vpc:zone', 'a'),
      request: context('vpc:zone', 'a'),
      part: 'condition indeterminate COND-1 | string_equals vpc:zone | vpc:zone a',
    },
    {
      claim: 'a value that cannot be compared (COND-8)',
      statement: when('numeric_equal', 'vpc:port', 80),
      request: context('vpc:port', 'http'),
      part: 'condition indeterminate COND-8 | numeric_equal vpc:port 80 | vpc:port http',
    },
    {
      claim: 'a condition that holds',
      statement: when('string_equal_if_exist', 'vpc:zone', 'a'),
      part: 'condition matched COND-7 | string_equal_if_exist vpc:zone a | vpc:zone is not given',
    },
    {
      claim: 'the first key that failed, after those that matched',
      statement: allow({ condition: { string_equal: { a: '1', b: '2', c: '3' } } }),
      request: { context: { a: '1', b: 'x', c: 'y' } },
      part: 'condition failed COND-7 | string_equal b 2 | b x',
    },
  ]
  test.for(rows)('$claim', (row) => check(row, 'identity'))
})

test('values are shown as a text writes them, else as they were read', () => {
  const condition = { ip_equal: { 'qcs:ip': '10.217.182.3/24' }, null_equal: { a: '1' } }
  const policy = { version: '2.0', statement: [allow({ condition })] }
  const valuesOf = (explanation: Explanation) => statementsOf(explanation)[0]?.parts.map((part) => part.policyValue)
  const request = requestWith({ context: { 'qcs:ip': '10.217.182.9' } })
  expect(valuesOf(explainedText(JSON.stringify(policy), request))?.slice(2)).toEqual([
    'ip_equal qcs:ip 10.217.182.3/24',
    'null_equal a 1',
  ])
  expect(valuesOf(explained({ identity: policy.statement }, request))?.slice(2)).toEqual([
    'ip_equal qcs:ip 10.217.182.0/24',
    'null_equal a true',
  ])
})

describe('principals', () => {
  const named = (principal: unknown, of = allow): StatementDraft => of({ principal, action: 'cos:*' })
  const who = 'user 11 of account 1'
  const rows: readonly Row[] = [
    {
      claim: 'another user (PRIN-4)',
      statement: named({ qcs: ['qcs::cam::uin/2:uin/21', 'qcs::cam::uin/1:uin/12'] }),
      part: `principal failed PRIN-4 | qcs::cam::uin/2:uin/21, qcs::cam::uin/1:uin/12 | ${who}`,
      reason: 'user `12` of account `1`',
    },
    {
      claim: 'another account (PRIN-3)',
      statement: named({ qcs: 'qcs::cam::uin/2:root' }),
      part: `principal failed PRIN-3 | qcs::cam::uin/2:root | ${who}`,
    },
    {
      claim: 'a group (PRIN-5)',
      statement: named({ qcs: 'qcs::cam::uin/1:groupid/8' }),
      part: `principal failed PRIN-5 | qcs::cam::uin/1:groupid/8 | ${who}`,
    },
    {
      claim: 'a group of a caller whose groups are not known (PRIN-5)',
      statement: named({ qcs: 'qcs::cam::uin/1:groupid/8' }),
      request: { principal: { type: 'user', uin: '11', ownerUin: '1' }, action: 'cos:GetObject' },
      part: `principal indeterminate PRIN-5 | qcs::cam::uin/1:groupid/8 | ${who}`,
      reason: '`groups`',
    },
    {
      claim: 'a role (PRIN-6)',
      statement: named({ qcs: 'qcs::cam::uin/1:roleName/ops' }),
      part: `principal failed PRIN-6 | qcs::cam::uin/1:roleName/ops | ${who}`,
    },
    {
      claim: 'a service (PRIN-7)',
      statement: named({ service: 'cvm.qcloud.com' }),
      part: `principal failed PRIN-7 | cvm.qcloud.com | ${who}`,
    },
    {
      claim: 'a provider (PRIN-8)',
      statement: named({ federated: 'qcs::cam::uin/1:saml-provider/idp' }),
      part: `principal failed PRIN-8 | qcs::cam::uin/1:saml-provider/idp | ${who}`,
    },
    {
      claim: 'unsigned requests, in a deny (PRIN-2)',
      statement: named({ qcs: 'qcs::cam::anyone:anyone' }, deny),
      part: `principal failed PRIN-2 | qcs::cam::anyone:anyone | ${who}`,
    },
  ]
  test.for(rows)('$claim', (row) => check(row, 'resource'))
})
