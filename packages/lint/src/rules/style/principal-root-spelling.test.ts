// The two spellings of an account (PRIN-3).
import { checkRule } from '../check.test-support.ts'
import { principalRootSpelling } from './principal-root-spelling.ts'

const root = (id: number): string => `qcs::cam::uin/10000000000${id}:root`
const uin = (id: number): string => `qcs::cam::uin/10000000000${id}:uin/10000000000${id}`
const one = (...lists: readonly (readonly string[])[]): object => ({
  version: '2.0',
  statement: lists.map((qcs) => ({ effect: 'allow', principal: { qcs }, action: 'sts:AssumeRole' })),
})
const kind = 'trust'

checkRule(principalRootSpelling, [
  {
    title: 'by name first',
    kind,
    document: one([root(1), uin(2)]),
    finds: [`"${uin(2)}"`],
    fixed: one([root(1), root(2)]),
  },
  {
    title: 'by number first, in another statement',
    kind,
    document: one([uin(1)], [root(2)]),
    finds: [`"${root(2)}"`],
    fixed: one([uin(1)], [uin(2)]),
  },
  { title: 'one spelling', kind, document: one([root(1), root(2)]), finds: [] },
  { title: 'the other', kind, document: one([uin(1), uin(2)]), finds: [] },
  {
    title: 'users are no accounts',
    kind,
    document: one([root(1), 'qcs::cam::uin/100000000001:uin/100000000002']),
    finds: [],
  },
  { title: 'no principal', kind: 'identity', statement: {}, finds: [] },
])
