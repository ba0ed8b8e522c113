// Patterns without a match (ACT-2), and services of which too little is known.
import { checkRule } from '../check.test-support.ts'
import { actionMatchesNothing } from './action-matches-nothing.ts'

const one = (action: string): object => ({ version: '2.0', statement: [{ effect: 'allow', action, resource: '*' }] })

const eight = ['Bid', 'Browse', 'Count', 'Lend', 'Pack', 'Rate', 'Sort', 'Weigh']
const shopOf = (...actions: readonly string[]): object => ({ services: { shop: { actions } } })

const stars = '*'.repeat(200)

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
    additions: shopOf('SetThing', 'SealThing', ...eight),
    finds: ['Sel*', 'Seel*'],
    says: ['`Sel*` matches no operation of `shop` that the catalogue of 2026-09-15 knows (10 in all)'],
    levels: ['info', 'info'],
  },
  {
    title: 'a first word that many services have is none that was mistyped',
    statement: { action: 'shop:Restore*' },
    additions: shopOf('RestartThing', 'BuyThing', ...eight),
    finds: ['Restore*'],
    says: ['check the spelling'],
    levels: ['info'],
  },
  {
    title: 'too few known operations: silent without a slip to be seen',
    statement: { action: ['shop:Restore*', 'shop:Restrat*'] },
    additions: shopOf('RestartThing', ...eight),
    finds: ['Restrat*'],
    says: ['did you mean `Restart*`?'],
    levels: ['warning'],
    fixedUnsafely: {
      version: '2.0',
      statement: [{ effect: 'allow', action: ['shop:Restore*', 'shop:Restart*'], resource: '*' }],
    },
  },
  {
    title: 'a service that the user calls complete: then it says nothing for sure',
    statement: { action: ['shop:Return*', 'shop:Sell*', 'none:Sell*'] },
    additions: { services: { shop: { actions: ['Buy', 'Return'], complete: true }, none: { complete: true } } },
    finds: ['Sell*', 'Sell*'],
    says: [
      '`Sell*` matches no operation of `shop`, so it has no effect; check',
      '`Sell*` matches no operation of `none`',
    ],
    saysInChinese: ['`shop` 的任何操作，因此不起作用'],
    levels: ['warning', 'warning'],
  },
  {
    title: 'a suggestion is as long as the pattern, and the message is not',
    statement: { action: `cvm:Desribe${stars}` },
    finds: [`Desribe${stars}`],
    says: [`did you mean \`Describe${'*'.repeat(32)}…${'*'.repeat(39)}\`?`],
    saysInChinese: [`是否想写 \`Describe${'*'.repeat(32)}…${'*'.repeat(39)}\`？`],
    levels: ['warning'],
    fixedUnsafely: one(`cvm:Describe${stars}`),
  },
  {
    title: 'five letters are enough, where that matches something',
    statement: { action: ['shop:Quary*', 'shop:QuaryThat*'] },
    additions: shopOf('QueryThis', 'Buy', ...eight),
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
