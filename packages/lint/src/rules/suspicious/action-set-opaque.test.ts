// Sets of actions that products define (ACT-5), in allows and denies (P-1).
import { checkRule } from '../check.test-support.ts'
import { actionSetOpaque } from './action-set-opaque.ts'

checkRule(actionSetOpaque, [
  {
    title: 'one in an allow',
    statement: { action: 'permid/280655' },
    finds: ['"permid/280655"'],
    says: [
      '`permid/280655` stands for a set of actions that a product defines, so what is allowed cannot be read here or checked by any rule, and an evaluation without a table of `permids` takes it for nothing',
    ],
    saysInChinese: ['则视为什么都不允许'],
    levels: ['info'],
  },
  {
    title: 'several in a deny are one finding, each named once, at the first',
    statement: { effect: 'deny', action: ['cvm:*', 'permid/2', 'name/permid/3', 'permid/2'] },
    finds: ['"permid/2"'],
    says: ['`permid/2` and `name/permid/3` stand for sets of actions'],
    saysInChinese: ['则视为拒绝所有操作'],
  },
  {
    title: 'what is denied is told, too',
    statement: { effect: 'deny', action: ['permid/2'] },
    finds: ['"permid/2"'],
    says: [
      'what is denied cannot be read here or checked by any rule, and an evaluation without a table of `permids` takes it for every action',
    ],
  },
  {
    title: 'without an effect nothing is known',
    document: { version: '2.0', statement: { action: 'permid/2', resource: '*' } },
    finds: [],
  },
  {
    title: 'actions, and what is no such set',
    statement: { action: ['cvm:*', '*', 'permid/x', 'cvm:permid'] },
    finds: [],
  },
])
