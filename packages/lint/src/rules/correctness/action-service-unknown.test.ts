// Services that are not known (ACT-1, ACT-4), and those that are, under any spelling.
import { CATALOG } from '@qcs-policy/catalog/catalog'
import { checkRule } from '../check.test-support.ts'
import { actionServiceUnknown } from './action-service-unknown.ts'

const one = (action: string): object => ({ version: '2.0', statement: [{ effect: 'allow', action, resource: '*' }] })

checkRule(actionServiceUnknown, [
  {
    title: 'a slip, with the name that was meant',
    statement: { action: 'cmv:RunInstances' },
    finds: ['cmv'],
    says: ['did you mean `cvm`?'],
    saysInChinese: ['是否想写 `cvm`'],
    levels: ['warning'],
    fixedUnsafely: one('cvm:RunInstances'),
  },
  {
    title: 'in globs and behind the prefix as well',
    statement: { action: 'name/camqueue:*' },
    finds: ['camqueue'],
    says: ['did you mean `cmqqueue`?'],
    fixedUnsafely: one('name/cmqqueue:*'),
  },
  {
    title: 'nothing near: it may be one that the catalogue lacks',
    statement: { action: 'xyzzyplugh:Do' },
    finds: ['xyzzyplugh'],
    says: ['is no service that the catalogue of 20'],
    saysInChinese: ['在配置中登记该服务'],
    levels: ['info'],
  },
  {
    title: 'the name that the SDK has for it',
    statement: { action: 'apigateway:DescribeApi' },
    finds: ['apigateway'],
    says: ['policies call it `apigw`'],
    saysInChinese: ['策略中称为 `apigw`'],
    levels: ['warning'],
    fixedUnsafely: one('apigw:DescribeApi'),
  },
  {
    title: 'every service of the catalogue',
    statement: { action: CATALOG.serviceNames().map((name) => `${name}:Do`) },
    finds: [],
  },
  {
    title: 'one that the user adds',
    statement: { action: 'shop:Buy' },
    additions: { services: { shop: {} } },
    finds: [],
  },
  { title: 'letter case is for another rule', statement: { action: 'CVM:RunInstances' }, finds: [] },
  {
    title: 'stars, sets, and what is no action',
    statement: { action: ['*', '*:Get*', 'c*m:Get', 'permid/1', 'cvm', '[product]:*'] },
    finds: [],
  },
])
