// The prefix name/ beside actions without it (ACT-1).
import { checkRule } from '../check.test-support.ts'
import { actionPrefixMixed } from './action-prefix-mixed.ts'

const withAction = (action: string | readonly string[]): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action, resource: '*' }],
})

checkRule(actionPrefixMixed, [
  {
    title: 'the first of the rarer spelling is shown, and the prefix goes everywhere',
    statement: { action: ['cos:GetObject', 'name/cos:PutObject', 'cos:HeadObject', 'name/cos:*'] },
    finds: ['"name/cos:PutObject"'],
    says: ['2 actions are written with `name/` and 2 without'],
    saysInChinese: ['2 个操作带 `name/` 前缀，2 个不带'],
    levels: ['info'],
    fixed: withAction(['cos:GetObject', 'cos:PutObject', 'cos:HeadObject', 'cos:*']),
  },
  {
    title: 'where those without it are rarer the first of them is shown',
    statement: { action: ['name/cos:GetObject', 'cvm:RunInstances', 'name/cos:PutObject'] },
    finds: ['"cvm:RunInstances"'],
    says: ['2 actions are written with `name/` and 1 without'],
    fixed: withAction(['cos:GetObject', 'cvm:RunInstances', 'cos:PutObject']),
  },
  {
    title: 'in two statements, where it makes two entries equal, and in one that is no list',
    statements: [
      { effect: 'allow', action: 'name/cos:GetObject', resource: '*' },
      { effect: 'deny', action: ['cos:GetObject', 'cos:PutObject'], resource: '*' },
    ],
    finds: ['"name/cos:GetObject"'],
    says: ['1 action is written with `name/` and 2 without'],
    fixed: {
      version: '2.0',
      statement: [
        { effect: 'allow', action: 'cos:GetObject', resource: '*' },
        { effect: 'deny', action: ['cos:GetObject', 'cos:PutObject'], resource: '*' },
      ],
    },
  },
  {
    title: 'all actions and sets of them count with the prefix only',
    statement: { action: ['name/*', 'name/permid/1', 'permid/2', '*', 'cos:*', 'cvm:*'] },
    finds: ['"name/*"'],
    says: ['2 actions are written with `name/` and 2 without'],
    fixed: withAction(['*', 'permid/1', 'permid/2', '*', 'cos:*', 'cvm:*']),
  },
  {
    title: 'a slash that is written as an escape',
    document: '{"version":"2.0","statement":[{"effect":"allow","action":["name\\/cos:a","cos:b"],"resource":"*"}]}',
    finds: ['"name\\/cos:a"'],
    fixed: '{"version":"2.0","statement":[{"effect":"allow","action":["cos:a","cos:b"],"resource":"*"}]}',
  },
  {
    title: 'another escape behind it',
    document: '{"version":"2.0","statement":[{"effect":"allow","action":["name/c\\u006fs:a","cos:b"],"resource":"*"}]}',
    finds: ['"name/c\\u006fs:a"'],
    fixed: '{"version":"2.0","statement":[{"effect":"allow","action":["cos:a","cos:b"],"resource":"*"}]}',
  },
  {
    title: 'one spelling throughout',
    statements: [
      { effect: 'allow', action: ['name/cos:GetObject', 'name/cos:PutObject', '*'], resource: '*' },
      { effect: 'allow', action: ['name/cvm:*', 'permid/1'], resource: '*' },
    ],
    finds: [],
  },
  { title: 'the other one', statement: { action: ['cos:GetObject', 'cvm:*', '*'] }, finds: [] },
  {
    title: 'what could not be read, and a prefix behind the prefix',
    statement: { action: ['name/cosGetObject', 'name/cos:Get Object', 'name/name/cos:GetObject', 'cos:PutObject'] },
    finds: [],
  },
])
