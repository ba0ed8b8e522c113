// What would change a deny: contexts, statements to narrow, statements to add, and where nothing can be suggested, why. That
// each suggestion is enough and needed, the laws beside the explanation say.
import { describe, expect, test } from 'vitest'
import type { Change } from '../../explanation.ts'
import type { AuthorizationRequest, Principal } from '../../request.ts'
import {
  allow,
  type Drafts,
  deny,
  explained,
  INSTANCE,
  policyOf,
  ROOT,
  requestWith,
} from '../explained.test-support.ts'

type Row = {
  readonly claim: string
  readonly policies?: Drafts
  readonly request?: Partial<AuthorizationRequest>
  /** The changes in their order, without their messages. */
  readonly changes: readonly Partial<Omit<Change, 'message'>>[]
  /** What the message of the first change, or the reason for none, has to mention. */
  readonly message?: string
}

function check({ policies = {}, request = {}, changes, message = '' }: Row): void {
  const explanation = explained(policies, requestWith(request))
  expect(explanation.decision).toBe('deny')
  const found = explanation.changes.map(({ context, remove, grant }) => ({ context, remove, grant }))
  expect(found).toEqual(changes.map((change) => ({ context: {}, remove: [], grant: [], ...change })))
  expect(explanation.changes[0]?.message ?? explanation.noChange).toContain(message)
}

const OBJECT = 'qcs::cos:ap-guangzhou:uin/2:bucket-1/a'
const ROLE = { ownerUin: '2', roleName: 'ops' }
const across = { resource: OBJECT, action: 'cos:GetObject' }
const everything = { effect: 'allow', action: '*', resource: '*' }
const own = { effect: 'allow', action: ['cvm:StartInstances'], resource: [INSTANCE] } as const
const at = (layer: 'identity' | 'boundary' | 'session' | 'resource' | 'trust', statement: number) => ({
  layer,
  policy: 0,
  statement,
})

describe('the missing allow', () => {
  const rows: readonly Row[] = [
    {
      claim: 'in the identity policies of the caller’s account',
      changes: [{ grant: [{ layer: 'identity', account: '1', statement: own }] }],
      message: 'account `1`',
    },
    {
      claim: 'in the permissions boundary',
      policies: { identity: [allow()], boundary: [allow({ action: 'cos:*' })] },
      changes: [{ grant: [{ layer: 'boundary', account: '1', statement: own }] }],
    },
    {
      claim: 'in the session policy, for a root, too',
      request: { principal: ROOT },
      policies: { session: [allow({ action: 'cos:*' })] },
      changes: [{ grant: [{ layer: 'session', account: '1', statement: own }] }],
    },
    {
      claim: 'in all that lack it',
      policies: { boundary: [allow({ action: 'cos:*' })], session: [allow({ action: 'cos:*' })] },
      changes: [
        {
          grant: [
            { layer: 'identity', account: '1', statement: own },
            { layer: 'boundary', account: '1', statement: own },
            { layer: 'session', account: '1', statement: own },
          ],
        },
      ],
    },
    {
      claim: 'on both sides, where another account owns the resource',
      request: across,
      changes: [
        {
          grant: [
            {
              layer: 'identity',
              account: '1',
              statement: { effect: 'allow', action: ['cos:GetObject'], resource: [OBJECT] },
            },
            {
              layer: 'resource',
              account: '2',
              statement: {
                effect: 'allow',
                principal: { qcs: ['qcs::cam::uin/1:uin/11'] },
                action: ['cos:GetObject'],
                resource: [OBJECT],
              },
            },
          ],
        },
      ],
    },
    {
      claim: 'of every owner, where resources have several',
      request: { ...across, principal: ROOT, resource: [OBJECT, OBJECT.replace('uin/2', 'uin/3')] },
      changes: [
        {
          grant: ['2', '3'].map((account) => ({
            layer: 'resource' as const,
            account,
            statement: {
              effect: 'allow' as const,
              principal: { qcs: ['qcs::cam::uin/1:root'] },
              action: ['cos:GetObject'],
              resource: [OBJECT.replace('uin/2', `uin/${account}`)],
            },
          })),
        },
      ],
    },
    {
      claim: 'on the owner’s side alone, for the root of another account',
      request: { ...across, principal: ROOT },
      changes: [
        {
          grant: [
            {
              layer: 'resource',
              account: '2',
              statement: {
                effect: 'allow',
                principal: { qcs: ['qcs::cam::uin/1:root'] },
                action: ['cos:GetObject'],
                resource: [OBJECT],
              },
            },
          ],
        },
      ],
    },
    {
      claim: 'for the session of a role, by its name',
      request: { ...across, principal: { type: 'role', ownerUin: '1', roleName: 'dev', roleId: '9' } },
      policies: { identity: [everything] },
      changes: [
        {
          grant: [
            {
              layer: 'resource',
              account: '2',
              statement: {
                effect: 'allow',
                principal: { qcs: ['qcs::cam::uin/1:roleName/dev'] },
                action: ['cos:GetObject'],
                resource: [OBJECT],
              },
            },
          ],
        },
      ],
    },
    {
      claim: 'for the session of a role, by its id where it has no name',
      request: { ...across, principal: { type: 'role', ownerUin: '1', roleId: '9' } },
      policies: { identity: [everything] },
      changes: [
        {
          grant: [
            {
              layer: 'resource',
              account: '2',
              statement: {
                effect: 'allow',
                principal: { qcs: ['qcs::cam::uin/1:role/9'] },
                action: ['cos:GetObject'],
                resource: [OBJECT],
              },
            },
          ],
        },
      ],
    },
    {
      claim: 'in the trust policy, by the action that fits the caller, and in the identity policies',
      request: { action: 'sts:AssumeRole' },
      policies: { facts: { role: ROLE } },
      changes: [
        {
          grant: [
            {
              layer: 'trust',
              account: '2',
              statement: {
                effect: 'allow',
                principal: { qcs: ['qcs::cam::uin/1:uin/11'] },
                action: ['sts:AssumeRole'],
              },
            },
            {
              layer: 'identity',
              account: '1',
              statement: {
                effect: 'allow',
                action: ['sts:AssumeRole'],
                resource: ['qcs::cam::uin/2:roleName/ops'],
              },
            },
          ],
        },
      ],
    },
    {
      claim: 'in the trust policy alone, for an identity of a provider',
      request: {
        action: 'sts:AssumeRoleWithSAML',
        principal: { type: 'federated', provider: 'qcs::cam::uin/2:saml-provider/idp' },
      },
      policies: { facts: { role: ROLE } },
      changes: [
        {
          grant: [
            {
              layer: 'trust',
              account: '2',
              statement: {
                effect: 'allow',
                principal: { federated: ['qcs::cam::uin/2:saml-provider/idp'] },
                action: ['sts:AssumeRoleWithSAML'],
              },
            },
          ],
        },
      ],
    },
    {
      claim: 'in the trust policy alone, for a service',
      request: { action: 'sts:AssumeRole', principal: { type: 'service', service: 'cvm.qcloud.com' } },
      policies: { facts: { role: ROLE } },
      changes: [
        {
          grant: [
            {
              layer: 'trust',
              account: '2',
              statement: {
                effect: 'allow',
                principal: { service: ['cvm.qcloud.com'] },
                action: ['sts:AssumeRole'],
              },
            },
          ],
        },
      ],
    },
    {
      claim: 'with the owner written out, where the request leaves it blank',
      request: { resource: 'qcs::cvm:gz::instance/ins-1' },
      changes: [
        {
          grant: [
            { layer: 'identity', account: '1', statement: { ...own, resource: ['qcs::cvm:gz:uin/1:instance/ins-1'] } },
          ],
        },
      ],
    },
    {
      claim: 'on everything for an operation-level request (RES-7)',
      request: { resource: '*' },
      changes: [{ grant: [{ layer: 'identity', account: '1', statement: { ...own, resource: ['*'] } }] }],
    },
    {
      claim: 'on all resources that lack it, in one statement, without `name/`',
      request: {
        action: 'name/cvm:StartInstances',
        resource: [`${INSTANCE}2`, INSTANCE, `${INSTANCE}3`, `${INSTANCE}3`],
      },
      policies: { identity: [allow({ resource: INSTANCE })] },
      changes: [
        {
          grant: [
            { layer: 'identity', account: '1', statement: { ...own, resource: [`${INSTANCE}2`, `${INSTANCE}3`] } },
          ],
        },
      ],
    },
  ]
  test.for(rows)('$claim', check)
})

describe('statements in the way', () => {
  const rows: readonly Row[] = [
    {
      claim: 'a deny of more than the request is to be narrowed',
      policies: { identity: [allow(), deny({ action: 'cvm:*' })] },
      changes: [{ remove: [at('identity', 1)] }],
      message: 'Narrow `identityPolicies[0].statement[1]`',
    },
    {
      claim: 'a deny of exactly the request is to be removed',
      policies: { identity: [allow(), deny({ resource: INSTANCE })] },
      changes: [{ remove: [at('identity', 1)] }],
      message: 'Remove `identityPolicies[0].statement[1]`',
    },
    {
      claim: 'denies of all layers',
      policies: { identity: [allow(), deny()], boundary: [allow(), deny()], resource: [deny({ principal: '*' })] },
      changes: [{ remove: [at('identity', 1), at('boundary', 1), at('resource', 0)] }],
    },
    {
      claim: 'a deny that cannot be judged',
      policies: { identity: [allow(), deny({ notAction: 'x' })] },
      changes: [{ remove: [at('identity', 1)] }],
    },
    {
      claim: 'a deny, and an allow is missing',
      policies: { identity: [deny()] },
      changes: [{ remove: [at('identity', 0)], grant: [{ layer: 'identity', account: '1', statement: own }] }],
    },
    {
      claim: 'not one that another context silences',
      policies: { identity: [allow(), deny({ condition: { string_equal: { mfa: '0' } } })] },
      request: { context: { mfa: '0' } },
      changes: [{ context: { mfa: '1' } }],
    },
    {
      claim: 'one that no context silences beside one that some does',
      policies: { identity: [allow(), deny(), deny({ condition: { bool_equal: { 'tls:on': false } } })] },
      request: { context: { 'tls:on': false } },
      changes: [{ context: { 'tls:on': true }, remove: [at('identity', 1)] }],
    },
  ]
  test.for(rows)('$claim', check)
})

describe('contexts', () => {
  const rows: readonly Row[] = [
    {
      claim: 'all keys of a condition',
      policies: {
        identity: [allow({ condition: { string_equal: { 'vpc:zone': 'a' }, ip_equal: { 'qcs:ip': '10.0.0.0/8' } } })],
      },
      request: { context: { 'vpc:zone': 'b' } },
      changes: [{ context: { 'vpc:zone': 'a', 'qcs:ip': '10.0.0.1' } }],
    },
    {
      claim: 'every way that asks for other keys, the fewest first',
      policies: {
        identity: [
          allow({ condition: { string_equal: { a: '1', b: '1' } } }),
          allow({ condition: { string_equal: { c: '1' } } }),
          allow({ condition: { string_equal: { c: '1', d: '1' } } }),
        ],
      },
      changes: [{ context: { c: '1' } }, { context: { a: '1', b: '1' } }],
    },
    {
      claim: 'the fewest keys, wherever the statement stands',
      policies: {
        identity: [
          ...Array.from({ length: 12 }, (_, i) => allow({ condition: { string_equal: { a: `${i}`, b: `${i}` } } })),
          allow({ condition: { string_equal: { c: '1' } } }),
        ],
      },
      changes: [{ context: { c: '1' } }, { context: { a: '0', b: '0' } }],
    },
    {
      claim: 'rather than a grant',
      policies: { identity: [allow({ condition: { string_equal: { a: '1' } } })], boundary: [allow()] },
      changes: [{ context: { a: '1' } }],
    },
    {
      claim: 'with a grant, where it takes both',
      policies: { boundary: [allow({ condition: { string_equal: { a: '1' } } })] },
      changes: [{ context: { a: '1' }, grant: [{ layer: 'identity', account: '1', statement: own }] }],
    },
    {
      claim: 'a value that allows and does not deny',
      policies: {
        identity: [
          allow({ condition: { ip_equal: { 'qcs:ip': '10.0.0.0/8' } } }),
          deny({ condition: { ip_equal: { 'qcs:ip': '10.0.0.0/9' } } }),
        ],
      },
      changes: [{ context: { 'qcs:ip': '10.255.255.255' } }],
    },
    {
      claim: 'one value for several layers',
      policies: {
        identity: [allow({ condition: { numeric_greater_than: { 'vpc:port': 1 } } })],
        boundary: [allow({ condition: { numeric_less_than: { 'vpc:port': 2 } } })],
      },
      changes: [{ context: { 'vpc:port': 1.5 } }],
    },
    {
      claim: 'for many conditions together',
      policies: {
        identity: [
          allow({ condition: { string_equal: { z: '1' } } }),
          ...Array.from('abcdefghijklmnopqrst', (key) => deny({ condition: { string_equal: { [key]: '1' } } })),
        ],
      },
      request: { context: Object.fromEntries(Array.from('abcdefghijklmnopqrst', (key) => [key, '1'])) },
      changes: [
        { context: Object.fromEntries(Array.from('abcdefghijklmnopqrstz', (key) => [key, key === 'z' ? '1' : '0'])) },
      ],
    },
    {
      claim: 'for several resources together',
      request: { resource: [INSTANCE, `${INSTANCE}2`] },
      policies: {
        identity: [
          allow({ resource: INSTANCE, condition: { string_equal: { a: '1' } } }),
          allow({ resource: `${INSTANCE}2`, condition: { string_equal: { b: '1' } } }),
        ],
      },
      changes: [{ context: { a: '1', b: '1' } }],
    },
    {
      claim: 'none that breaks what another resource needs',
      request: { resource: [INSTANCE, `${INSTANCE}2`], context: { a: '1' } },
      policies: {
        identity: [
          allow({ resource: INSTANCE, condition: { string_equal: { a: '1' } } }),
          allow({ resource: `${INSTANCE}2`, condition: { string_equal: { a: '2' } } }),
        ],
      },
      changes: [{ grant: [{ layer: 'identity', account: '1', statement: { ...own, resource: [`${INSTANCE}2`] } }] }],
    },
    {
      claim: 'never who the caller is',
      policies: { identity: [allow({ condition: { string_equal: { 'qcs:uin': '12' } } })] },
      changes: [{ grant: [{ layer: 'identity', account: '1', statement: own }] }],
    },
    {
      claim: 'for an unsigned request',
      request: { principal: { type: 'anonymous' } },
      policies: { resource: [allow({ principal: '*', condition: { string_equal: { referer: 'x' } } })] },
      changes: [{ context: { referer: 'x' } }],
    },
    {
      claim: 'a general policy is silenced by another context only (EVAL-8)',
      request: { action: 'account:BindToken', context: { mfa: '0' } },
      policies: { identity: [everything], facts: { generalPolicies: true } },
      changes: [{ context: { mfa: '1' } }],
    },
  ]
  test.for(rows)('$claim', check)
})

describe('no change', () => {
  const service: Principal = { type: 'service', service: 'cvm.qcloud.com' }
  const rows: readonly Row[] = [
    {
      claim: 'a `*` in the requested resource is a literal that no policy names (RES-9)',
      request: { resource: 'qcs::cvm:gz:uin/1:instance/*' },
      changes: [],
      message: 'A `*` in a policy',
    },
    {
      claim: 'a variable in the requested resource would be one in a policy',
      request: { resource: `qcs::cvm:gz:uin/1:instance/\${uin}` },
      changes: [],
      message: 'plain text',
    },
    {
      claim: 'what is not six segments is covered by `*` alone (RES-8)',
      request: { resource: 'ins-1' },
      changes: [],
      message: 'six segments',
    },
    {
      claim: 'an operation-level resource beside others',
      request: { resource: ['*', INSTANCE] },
      changes: [],
      message: 'one by one',
    },
    {
      claim: 'an action without a service (ACT-6)',
      request: { action: 'StartInstances' },
      changes: [],
      message: 'one operation',
    },
    {
      claim: 'a boundary whose document has a principal (DOC-3)',
      policies: {
        identity: [allow()],
        facts: { permissionsBoundary: policyOf([allow({ principal: '*' })], 'identity', { principal: '*' }) },
      },
      changes: [],
      message: 'mend',
    },
    { claim: 'an action with a wildcard', request: { action: 'cvm:*' }, changes: [], message: 'one operation' },
    {
      claim: 'an unsigned request, for whom a grant would be one for everybody',
      request: { principal: { type: 'anonymous' } },
      changes: [],
      message: 'sign the request',
    },
    {
      claim: 'an unsigned request to assume a role',
      request: { principal: { type: 'anonymous' }, action: 'sts:AssumeRole' },
      policies: { facts: { role: ROLE } },
      changes: [],
      message: 'sign it',
    },
    {
      claim: 'another account, and a service that does not support it',
      request: { resource: 'qcs::cvm:gz:uin/2:instance/ins-1' },
      changes: [],
      message: 'no policy can allow it',
    },
    { claim: 'a caller without an account', request: { principal: service }, changes: [], message: 'assume a role' },
    {
      claim: 'another action than that of assuming a role',
      policies: { facts: { role: ROLE } },
      changes: [],
      message: '`sts:AssumeRole` only',
    },
    {
      claim: 'a caller without a name, where a principal is needed',
      request: { ...across, principal: { type: 'role', ownerUin: '1' } },
      policies: { identity: [everything] },
      changes: [],
      message: 'cannot be named',
    },
    {
      claim: 'a user who has the id of the account, and so the name of its root',
      request: { ...across, principal: { type: 'user', uin: '1', ownerUin: '1' } },
      policies: { identity: [everything] },
      changes: [],
      message: 'cannot be named',
    },
    {
      claim: 'a resource without a service, for a policy would mean every service (RES-3)',
      request: { resource: 'qcs:::gz:uin/1:instance/ins-1' },
      changes: [],
      message: 'plain text',
    },
    {
      claim: 'a general policy, where there is too much for other contexts to be tried',
      request: {
        action: 'account:BindToken',
        context: { mfa: '0' },
        resource: Array.from({ length: 600 }, (_, i) => `qcs::account::uin/1:x/${i}`),
      },
      policies: { identity: Array.from({ length: 450 }, () => everything), facts: { generalPolicies: true } },
      changes: [],
      message: 'built in',
    },
    {
      claim: 'a boundary that cannot be judged as a whole (P-2)',
      policies: { identity: [allow()], facts: { permissionsBoundary: policyOf([allow()], 'resource') } },
      changes: [],
      message: 'mend',
    },
  ]
  test.for(rows)('$claim', check)
})
