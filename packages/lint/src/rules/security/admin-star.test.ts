// Everything on everything (ACT-1, RES-1), and what limits it.
import { checkRule } from '../check.test-support.ts'
import { adminStar } from './admin-star.ts'

const everything = { effect: 'allow', action: '*', resource: '*' }

checkRule(adminStar, [
  { title: 'a star on a star', statements: [everything], finds: ['"*"'], says: ['owns the account'] },
  {
    title: 'written as service and name',
    statement: { action: ['cvm:RunInstances', 'name/*:*'] },
    finds: ['"name/*:*"'],
  },
  { title: 'on every resource by six segments', statement: { action: '*', resource: 'qcs:::::*' }, finds: ['"*"'] },
  { title: 'an empty condition is none', statement: { action: '*', condition: {} }, finds: ['"*"'] },
  { title: 'in a bucket policy', statement: { action: '*', principal: '*' }, finds: ['"*"'] },
  {
    title: 'under a condition',
    statement: { action: '*', condition: { ip_equal: { 'qcs:ip': '10.0.0.1' } } },
    finds: [],
  },
  { title: 'on a resource', statement: { action: '*', resource: 'qcs::cvm:::instance/ins-1' }, finds: [] },
  { title: 'one service', statement: { action: 'cvm:*' }, finds: [] },
  { title: 'a deny', statement: { action: '*', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it sets limits',
    statements: [everything, { effect: 'deny', action: 'cam:*', resource: '*' }],
    finds: [],
  },
])
