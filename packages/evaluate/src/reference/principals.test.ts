// Decision tables of section 6: principal elements against callers.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import { expect, test } from 'vitest'
import { readCaller } from './caller.ts'
import { principalsMatch } from './principals.ts'
import { ANONYMOUS, FEDERATED, ROLE, ROOT, SERVICE, STRANGER, statementOf, USER, word } from './tables.test-support.ts'

/** The words of three-values, or `delegated` for a match by delegation alone. */
type Row = readonly [rule: string, principal: unknown, caller: object, allow: string, deny: string]

function check([rule, principal, principalOfRequest, allow, deny]: Row): void {
  const caller = readCaller(principalOfRequest)
  const element = statementOf({ principal }, 'resource').principal
  const found = (['allow', 'deny'] as const).map((effect) => {
    if (element === undefined || 'malformed' in caller) return 'nothing'
    const { matched, delegated } = principalsMatch(element, effect, caller)
    return matched === true && delegated ? 'delegated' : word(matched)
  })
  expect(found, rule).toEqual([allow, deny])
}

const qcs = (...who: readonly string[]) => ({ qcs: who.map((each) => `qcs::cam::${each}`) })
const noGroups = { ...USER, groups: undefined }
const NAMELESS = { type: 'role', ownerUin: '101' }

test.for<Row>([
  ['PRIN-1', '*', ANONYMOUS, 'yes', 'yes'],
  ['PRIN-1', { qcs: ['*'] }, SERVICE, 'yes', 'yes'],
  ['PRIN-2', qcs('anonymous:anonymous'), ANONYMOUS, 'yes', 'yes'],
  ['PRIN-2', qcs('anyone:anyone'), USER, 'yes', 'no'],
  ['PRIN-2', qcs('anyone:anyone'), SERVICE, 'yes', 'no'],
  ['PRIN-3', qcs('uin/101:uin/101'), ROOT, 'yes', 'yes'],
  ['PRIN-3', qcs('uin/101:root'), ROOT, 'yes', 'yes'],
  ['PRIN-3, PRIN-10', qcs('uin/101:root'), USER, 'delegated', 'yes'],
  ['PRIN-3, PRIN-10', qcs('uin/101:uin/101'), ROLE, 'delegated', 'yes'],
  ['PRIN-3, PRIN-10', qcs('uin/101:root'), STRANGER, 'no', 'no'],
  ['PRIN-3', qcs('uin/101:root'), SERVICE, 'no', 'no'],
  ['PRIN-4', qcs('uin/101:uin/111'), USER, 'yes', 'yes'],
  ['PRIN-4', qcs('uin/101:uin/112'), USER, 'no', 'no'],
  ['PRIN-4', qcs('uin/202:uin/111'), USER, 'no', 'no'],
  ['PRIN-4', qcs('uin/101:uin/111'), { ...ROLE, uin: '111' }, 'no', 'no'],
  ['PRIN-4', qcs('uin/101:uin/111'), ROOT, 'no', 'no'],
  ['PRIN-5', qcs('uin/101:groupid/7'), USER, 'yes', 'yes'],
  ['PRIN-5', qcs('uin/101:groupid/8'), USER, 'no', 'no'],
  ['PRIN-5', qcs('uin/202:groupid/7'), USER, 'no', 'no'],
  ['PRIN-5', qcs('uin/101:groupid/7'), noGroups, 'PRIN-5', 'PRIN-5'],
  ['PRIN-5', qcs('uin/202:groupid/7'), noGroups, 'no', 'no'],
  ['PRIN-5', qcs('uin/101:groupid/7'), ROLE, 'no', 'no'],
  ['PRIN-5', qcs('uin/101:groupid/7', 'uin/101:uin/111'), noGroups, 'yes', 'yes'],
  ['PRIN-6', qcs('uin/101:roleName/ops'), ROLE, 'yes', 'yes'],
  ['PRIN-6', qcs('uin/101:role/tencentcloudServiceRoleName/ops'), ROLE, 'yes', 'yes'],
  ['PRIN-6', qcs('uin/101:role/41'), ROLE, 'yes', 'yes'],
  ['PRIN-6', qcs('uin/101:role/tencentcloudServiceRole/41'), ROLE, 'yes', 'yes'],
  ['PRIN-6', qcs('uin/101:roleName/dev'), ROLE, 'no', 'no'],
  ['PRIN-6', qcs('uin/202:roleName/ops'), ROLE, 'no', 'no'],
  ['PRIN-6', qcs('uin/101:roleName/ops'), NAMELESS, 'PRIN-6', 'PRIN-6'],
  ['PRIN-6', qcs('uin/101:role/41'), { ...NAMELESS, roleName: '41' }, 'PRIN-6', 'PRIN-6'],
  ['PRIN-6', qcs('uin/101:roleName/ops'), { ...USER, roleName: 'ops' }, 'no', 'no'],
  ['PRIN-7', { service: 'cvm.qcloud.com' }, SERVICE, 'yes', 'yes'],
  ['PRIN-7', { service: ['scf.qcloud.com'] }, SERVICE, 'no', 'no'],
  ['PRIN-7', { service: '*' }, SERVICE, 'no', 'no'],
  ['PRIN-7', { service: 'cvm.qcloud.com' }, USER, 'no', 'no'],
  ['PRIN-8', { federated: FEDERATED.provider }, FEDERATED, 'yes', 'yes'],
  ['PRIN-8', { federated: 'qcs::cam::uin/101:oidc-provider/idp' }, FEDERATED, 'no', 'no'],
  ['PRIN-9', {}, USER, 'PRIN-9', 'PRIN-9'],
  ['PRIN-9', 'qcs::cam::uin/101:uin/111', USER, 'PRIN-9', 'PRIN-9'],
  ['PRIN-9', [], USER, 'PRIN-9', 'PRIN-9'],
  ['PRIN-9', { qcs: [] }, USER, 'PRIN-9', 'PRIN-9'],
  ['PRIN-9', { AWS: '*' }, USER, 'PRIN-9', 'PRIN-9'],
  ['PRIN-9', qcs('uin/101:uin/${uin}'), USER, 'PRIN-9', 'PRIN-9'],
  ['PRIN-9', qcs('uin/101:uin/*'), USER, 'PRIN-9', 'PRIN-9'],
  ['PRIN-9', { qcs: [5] }, USER, 'PRIN-9', 'PRIN-9'],
  ['PRIN-9', { qcs: [5, '*'] }, USER, 'yes', 'yes'],
  ['PRIN-9', { x: '*', service: 'y' }, USER, 'PRIN-9', 'PRIN-9'],
  ['P-1', { service: 'x', qcs: ['qcs::cam::uin/101:uin/111'] }, USER, 'yes', 'yes'],
  ['P-1', qcs('uin/101:root', 'uin/101:uin/111'), USER, 'yes', 'yes'],
  ['P-1', qcs('uin/101:root', 'uin/101:groupid/7'), noGroups, 'delegated', 'yes'],
])('%s: %j for %j is %s in an allow, %s in a deny', check)
