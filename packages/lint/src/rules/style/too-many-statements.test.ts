// Documents with more statements than the limit (DOC-4): the first one above it is found.
import { checkRule } from '../check.test-support.ts'
import { tooManyStatements } from './too-many-statements.ts'

const statement = { effect: 'allow', action: 'cvm:StopInstances', resource: '*' }
const many = (count: number): readonly object[] => Array.from({ length: count }, () => statement)
const found = JSON.stringify(statement, undefined, 2).replace(/\n/g, '\n    ')

checkRule(tooManyStatements, [
  { title: 'one above the limit', statements: many(21), finds: [found], says: ['21 statements, and 20 is the limit'] },
  { title: 'just the limit', statements: many(20), finds: [] },
  { title: 'another limit', statements: many(3), options: { limit: 2 }, finds: [found], says: ['3 statements'] },
  { title: 'no statement', statements: [], finds: [] },
])
