// Letter case of services, names and patterns (ACT-3).
import { checkRule } from '../check.test-support.ts'
import { actionCase } from './action-case.ts'

const one = (action: string): object => ({ version: '2.0', statement: [{ effect: 'allow', action, resource: '*' }] })

checkRule(actionCase, [
  {
    title: 'a name',
    statement: { action: 'cvm:runInstances' },
    finds: ['runInstances'],
    says: ['write `RunInstances`'],
    levels: ['error'],
    fixedUnsafely: one('cvm:RunInstances'),
  },
  {
    title: 'a service, with a name or all of them',
    statement: { action: ['CVM:RunInstances', 'name/VPC:*'] },
    finds: ['CVM', 'VPC'],
    fixedUnsafely: {
      version: '2.0',
      statement: [{ effect: 'allow', action: ['cvm:RunInstances', 'name/vpc:*'], resource: '*' }],
    },
  },
  {
    title: 'both',
    statement: { action: 'CVM:runinstances' },
    finds: ['CVM', 'runinstances'],
    fixedUnsafely: one('cvm:RunInstances'),
  },
  {
    title: 'a pattern by its beginning',
    statement: { action: 'cvm:describe*' },
    finds: ['describe*'],
    says: ['write `Describe*`'],
    levels: ['warning'],
    fixedUnsafely: one('cvm:Describe*'),
  },
  {
    title: 'a pattern that matches something as it stands',
    statement: { action: 'cvm:*instances' },
    additions: { services: { cvm: { actions: ['listinstances'] } } },
    finds: [],
  },
  {
    title: 'a pattern that matches one in this case and others in another',
    statement: { action: 'cvm:describe*' },
    additions: { services: { cvm: { actions: ['describeit'] } } },
    finds: [],
  },
  { title: 'a pattern in the middle of which case differs', statement: { action: 'cvm:*INSTANCES' }, finds: [] },
  {
    title: 'right as it is',
    statement: { action: ['cvm:RunInstances', 'cvm:Describe*', 'cvm:*', '*', '*:Get*'] },
    finds: [],
  },
  { title: 'a name that is not known in any case', statement: { action: ['cvm:xyzzy', 'nowhere:do'] }, finds: [] },
])
