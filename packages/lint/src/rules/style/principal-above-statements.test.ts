// The principal above statements (DOC-3, DOC-5, DOC-6).
import { checkRule } from '../check.test-support.ts'
import { principalAboveStatements } from './principal-above-statements.ts'

const principal = { qcs: '*' }
const statement = { effect: 'allow', action: 'cos:GetObject', resource: 'qcs::cos:::logs-1250000000/*' }
const above = { version: '2.0', principal, statement: [statement] }
const kind = 'resource'

checkRule(principalAboveStatements, [
  { title: 'above the statements', kind, document: above, finds: ['{\n    "qcs": "*"\n  }'] },
  {
    title: 'in the statement',
    kind,
    document: { version: '2.0', statement: [{ ...statement, principal }] },
    finds: [],
  },
  {
    title: 'both are an error of the parser',
    kind,
    document: { ...above, statement: [{ ...statement, principal }] },
    finds: [],
  },
  {
    title: 'both, in one of two statements',
    kind,
    document: { ...above, statement: [statement, { ...statement, principal }] },
    finds: [],
  },
  { title: 'in legacy documents it is the form', kind: 'legacy', document: above, finds: [] },
  { title: 'nowhere is an error of the parser', kind, document: { ...above, principal: undefined }, finds: [] },
])
