// Statements with more actions than the limit (DOC-9): the first action above it is found.
import { checkRule } from '../check.test-support.ts'
import { tooManyActions } from './too-many-actions.ts'

const many = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `cvm:A${i + 1}`)

checkRule(tooManyActions, [
  {
    title: 'two above the limit are one finding',
    statement: { action: many(52) },
    finds: ['"cvm:A51"'],
    says: ['52 actions in one statement, and 50 is the limit'],
  },
  { title: 'just the limit', statement: { action: many(50) }, finds: [] },
  {
    title: 'another limit',
    statement: { action: many(3) },
    options: { limit: 2 },
    finds: ['"cvm:A3"'],
    says: ['3 actions'],
  },
  { title: 'a string', statement: { action: '*' }, finds: [] },
])
