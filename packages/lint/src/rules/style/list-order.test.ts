// Lists in the order of their texts (DOC-9: order means nothing), and lists that are better left alone.
import { checkRule } from '../check.test-support.ts'
import { listOrder } from './list-order.ts'

const statement = (action: readonly string[] | string, resource: readonly string[] | string = '*'): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action, resource }],
})

const commented = `{"version": "2.0", "statement": [{"effect": "allow", "action": ["b:B", /* both */ "a:A"], "resource": "*"}]}`

checkRule(listOrder, [
  {
    title: 'actions: the first that is out of order is shown, and the whole list is sorted',
    document: statement(['b:B', 'a:A', 'c:C', 'a:B']),
    finds: ['"a:A"'],
    says: ['sort the list'],
    fixed: statement(['a:A', 'a:B', 'b:B', 'c:C']),
  },
  {
    title: 'resources, beside actions',
    document: statement(['a:A', 'b:B'], ['qcs::cvm:::b', 'qcs::cvm:::a']),
    finds: ['"qcs::cvm:::a"'],
    fixed: statement(['a:A', 'b:B'], ['qcs::cvm:::a', 'qcs::cvm:::b']),
  },
  { title: 'a list with a comment is told and not touched', document: commented, finds: ['"a:A"'] },
  { title: 'in order, the same twice included', document: statement(['a:A', 'a:A', 'b:B']), finds: [] },
  { title: 'upper case comes before lower case', document: statement(['a:B', 'a:a']), finds: [] },
  { title: 'a single string', document: statement('a:A'), finds: [] },
])
