// Patterns without a match (ACT-2), and services of which too little is known.
import { checkRule } from '../check.test-support.ts'
import { actionMatchesNothing } from './action-matches-nothing.ts'

const one = (action: string): object => ({ version: '2.0', statement: [{ effect: 'allow', action, resource: '*' }] })

checkRule(actionMatchesNothing, [
  {
    title: 'a slip in the first word, with what was meant',
    statement: { action: 'cvm:Desribe*' },
    finds: ['Desribe*'],
    says: ['did you mean `Describe*`?'],
    saysInChinese: ['是否想写 `Describe*`'],
    levels: ['warning'],
    fixedUnsafely: one('cvm:Describe*'),
  },
  {
    title: 'the first word alone does not help',
    statement: { action: 'cvm:DescribXyzzy*' },
    finds: ['DescribXyzzy*'],
    says: ['check the spelling'],
    saysInChinese: ['请核对拼写'],
    levels: ['info'],
  },
  {
    title: 'a first word that is too short to be a slip of another one',
    statement: { action: ['shop:Sel*', 'shop:Seel*'] },
    additions: { services: { shop: { actions: ['BuyThing', 'SetThing', 'SealThing'] } } },
    finds: ['Sel*', 'Seel*'],
    says: ['none of the 3 operations'],
    levels: ['info', 'info'],
  },
  {
    title: 'five letters are enough, where that matches something',
    statement: { action: ['shop:Quary*', 'shop:QuaryThat*'] },
    additions: { services: { shop: { actions: ['QueryThis'] } } },
    finds: ['Quary*', 'QuaryThat*'],
    levels: ['warning', 'info'],
    fixedUnsafely: {
      version: '2.0',
      statement: [{ effect: 'allow', action: ['shop:Query*', 'shop:QuaryThat*'], resource: '*' }],
    },
  },
  {
    title: 'patterns with a match',
    statement: { action: ['cvm:Describe*', 'cvm:*Instances', 'cos:*', '*'] },
    finds: [],
  },
  { title: 'letter case is for another rule', statement: { action: 'cvm:describe*' }, finds: [] },
  { title: 'names without a star are for another rule', statement: { action: 'cvm:Desribe' }, finds: [] },
  { title: 'a service without known operations', statement: { action: ['nowhere:Get*', '*:Desribe*'] }, finds: [] },
])
