// Services of resources that are not known (RES-3): what was meant, and what another rule or nobody can tell.
import { checkRule } from '../check.test-support.ts'
import { resourceServiceUnknown } from './resource-service-unknown.ts'

const on = (...resource: readonly string[]): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cvm:*', resource }],
})
/** The caller's uin, as a variable (VAR-1). */
const OWN = '$' + '{uin}'

checkRule(resourceServiceUnknown, [
  {
    title: 'a slip, letter case, what the SDK calls it',
    document: on('qcs::cvms:::instance/*', 'qcs::CVM:::instance/*', 'qcs::apigateway:::a/*'),
    finds: ['cvms', 'CVM', 'apigateway'],
    says: [
      '`cvms` is no service that the catalogue of 2026-09-15 knows, and a resource of a service that does not exist is refused or covers nothing; did you mean `cvm`?',
      'did you mean `cvm`?',
      'did you mean `apigw`?',
    ],
    saysInChinese: ['是否想写 `cvm`'],
    levels: ['warning', 'warning', 'warning'],
    fixedUnsafely: on('qcs::cvm:::instance/*', 'qcs::cvm:::instance/*', 'qcs::apigw:::a/*'),
  },
  {
    title: 'nothing is near',
    document: on('qcs::xyzzyplugh:::a'),
    finds: ['xyzzyplugh'],
    says: ['check it, or add the service to the config'],
    saysInChinese: ['在配置中登记该服务'],
    levels: ['info'],
  },
  {
    title: 'a service of the config',
    document: on('qcs::xyzzyplugh:::a'),
    additions: { services: { xyzzyplugh: {} } },
    finds: [],
  },
  {
    title: 'an action of the statement names it, too',
    statement: { action: ['cvms:Run', 'permid/1'], resource: 'qcs::cvms:::a' },
    finds: [],
  },
  {
    title: 'known ones, all, none, globs',
    document: on('qcs::cvm:::a', 'qcs::*:::a', 'qcs:::::a', 'qcs::cv*:::a', '*'),
    finds: [],
  },
  {
    title: 'swaps, variables, placeholders',
    document: on(
      'qcs::gz:cvm::a',
      'qcs::gz:cvms::a',
      'qcs::ap-guangzho:cvm::a',
      'qcs:cvm:gz:uin/1::a',
      `qcs::${OWN}:::a`,
      'qcs::cvms:<region>::a',
    ),
    finds: [],
  },
  {
    title: 'no action, or one of a service that nobody knows: the nearest of all',
    statements: [
      { effect: 'allow', resource: 'qcs::vpcc:::a' },
      { effect: 'allow', action: ['vpccc:Run', 'permid/1'], resource: 'qcs::vpcc:::a' },
    ],
    finds: ['vpcc', 'vpcc'],
    fixedUnsafely: {
      version: '2.0',
      statement: [
        { effect: 'allow', resource: 'qcs::vpc:::a' },
        { effect: 'allow', action: ['vpccc:Run', 'permid/1'], resource: 'qcs::vpc:::a' },
      ],
    },
  },
])
