// One value or a list of one mean the same (DOC-9); a house style picks one.
import { checkRule } from '../check.test-support.ts'
import { scalarOrList } from './scalar-or-list.ts'

const before = '{"version":"2.0","statement":[{"effect":"allow","action":'
const of = (action: string, resource: string): string => `${before}${action},"resource":${resource}}]}`
const scalar = { style: 'scalar' }

checkRule(scalarOrList, [
  {
    title: 'strings where lists are wanted',
    offers: ['write a list', 'write a list'],
    document: of('"cvm:A"', '"*"'),
    finds: ['"cvm:A"', '"*"'],
    says: ['put it into brackets'],
    fixed: of('["cvm:A"]', '["*"]'),
  },
  { title: 'lists where lists are wanted', document: of('["cvm:A"]', '["*"]'), finds: [] },
  {
    title: 'lists of one where strings are wanted',
    document: of('[ "cvm:A" ]', '["*"]'),
    options: scalar,
    finds: ['[ "cvm:A" ]', '["*"]'],
    says: ['take the brackets away'],
    fixed: of('"cvm:A"', '"*"'),
  },
  { title: 'strings where strings are wanted', document: of('"cvm:A"', '"*"'), options: scalar, finds: [] },
  { title: 'lists of two', document: of('["cvm:A","cvm:B"]', '"*"'), options: scalar, finds: [] },
  {
    title: 'an entry beside it that could not be read',
    document: of('["cvm:A",1]', '"*"'),
    options: scalar,
    finds: [],
  },
  { title: 'a comment in the list', document: of('[/* a */"cvm:A"]', '"*"'), options: scalar, finds: [] },
  { title: 'a value that could not be read', document: of('1', '["*"]'), finds: [] },
])
