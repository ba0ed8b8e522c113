// Names that a known service is not known to have (ACT-1, ACT-3).
import { checkRule } from '../check.test-support.ts'
import { actionUnknown } from './action-unknown.ts'

const complete = { services: { shop: { actions: ['Buy', 'Return'], complete: true }, known: {} } }

checkRule(actionUnknown, [
  {
    title: 'a slip is found, with the name that was meant',
    statement: { action: ['cos:GetObjekt', 'cos:PutObject'] },
    finds: ['"cos:GetObjekt"'],
    says: ['did you mean `GetObject`?'],
    saysInChinese: ['是否想写 `GetObject`？'],
    levels: ['warning'],
    fixedUnsafely: {
      version: '2.0',
      statement: [{ effect: 'allow', action: ['cos:GetObject', 'cos:PutObject'], resource: '*' }],
    },
  },
  {
    title: 'behind the prefix name/ as well',
    statement: { action: 'name/cvm:RunInstancez' },
    finds: ['"name/cvm:RunInstancez"'],
    fixedUnsafely: {
      version: '2.0',
      statement: [{ effect: 'allow', action: 'name/cvm:RunInstances', resource: '*' }],
    },
  },
  {
    title: 'nothing near: it says where to look',
    statement: { action: 'cvm:Xyzzy' },
    finds: ['"cvm:Xyzzy"'],
    says: ['check the spelling, or add the operation to the config'],
    saysInChinese: ['请核对拼写'],
    levels: ['info'],
  },
  {
    title: 'few letters are no slip where another word is meant, or more than one word',
    statement: { action: ['waf:ModifyCCRuleStatus', 'shop:StartInstance', 'shop:StopInstanec', 'shop:StpoInstanec'] },
    additions: { services: { shop: { actions: ['StopInstance'] } } },
    finds: ['"waf:ModifyCCRuleStatus"', '"shop:StartInstance"', '"shop:StopInstanec"', '"shop:StpoInstanec"'],
    levels: ['info', 'info', 'warning', 'info'],
    fixedUnsafely: {
      version: '2.0',
      statement: [
        {
          effect: 'allow',
          action: ['waf:ModifyCCRuleStatus', 'shop:StartInstance', 'shop:StopInstance', 'shop:StpoInstanec'],
          resource: '*',
        },
      ],
    },
  },
  {
    title: 'a word that many services begin with, or that the service has elsewhere, is no slip; one and many are',
    statement: { action: ['postgres:RestoreDBInstance', 'shop:SealBalls', 'shop:SealBell', 'shop:SealDoor'] },
    additions: { services: { shop: { actions: ['SealBells', 'SealDoors', 'BuyBalls', 'BuyBall', 'LendBalls'] } } },
    finds: ['"postgres:RestoreDBInstance"', '"shop:SealBalls"', '"shop:SealBell"', '"shop:SealDoor"'],
    levels: ['info', 'info', 'warning', 'warning'],
    fixedUnsafely: {
      version: '2.0',
      statement: [
        {
          effect: 'allow',
          action: ['postgres:RestoreDBInstance', 'shop:SealBalls', 'shop:SealBells', 'shop:SealDoors'],
          resource: '*',
        },
      ],
    },
  },
  {
    title: 'a service that the user calls complete: then it is wrong',
    statement: { action: ['shop:Buy', 'shop:Sell'] },
    additions: complete,
    finds: ['"shop:Sell"'],
    says: [
      '`shop` has no operation `Sell`, so the API refuses the document and the action never matches; look the name up',
    ],
    saysInChinese: ['请用 `qcs-policy catalog actions` 查询操作名'],
    levels: ['error'],
  },
  {
    title: 'the same with a name that is near',
    statement: { action: ['shop:Retrun'] },
    additions: complete,
    finds: ['"shop:Retrun"'],
    says: ['did you mean `Return`?'],
    saysInChinese: ['是否想写 `Return`？'],
    levels: ['error'],
    fixedUnsafely: { version: '2.0', statement: [{ effect: 'allow', action: ['shop:Return'], resource: '*' }] },
  },
  {
    title: 'a letter that looks like another is for another rule',
    statement: { action: ['cvm:Run\u200bInstances', 'cvm:R\u0443nInstances'] },
    finds: [],
  },
  { title: 'known names', statement: { action: ['cvm:RunInstances', 'cos:GetObject', 'cam:PassRole'] }, finds: [] },
  { title: 'letter case is for another rule', statement: { action: 'cvm:runinstances' }, finds: [] },
  { title: 'globs are for another rule', statement: { action: ['cvm:Descr1be*', 'cvm:*', '*'] }, finds: [] },
  {
    title: 'a service of which no operation is known',
    statement: { action: ['known:Do', 'nowhere:Do'] },
    additions: complete,
    finds: [],
  },
])
