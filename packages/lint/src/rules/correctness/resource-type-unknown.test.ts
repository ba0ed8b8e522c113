// Types of resources that are slips (RES-6), and what nobody can tell.
import { checkRule } from '../check.test-support.ts'
import { resourceTypeUnknown } from './resource-type-unknown.ts'

const on = (...resource: readonly string[]): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cvm:*', resource }],
})

checkRule(resourceTypeUnknown, [
  {
    title: 'the plural',
    document: on('qcs::cvm:ap-guangzhou:uin/100000000001:instances/ins-1'),
    finds: ['instances/ins-1'],
    says: [
      '`cvm` is not known to have resources of the type `instances`, and what stands here is compared letter by letter, so if there is no such type it covers nothing; did you mean `instance`?',
    ],
    saysInChinese: ['是否想写 `instance`？'],
    fixedUnsafely: on('qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-1'),
  },
  {
    title: 'letter case',
    document: on('qcs::cam:::Role/deployer'),
    finds: ['Role/deployer'],
    fixedUnsafely: on('qcs::cam:::role/deployer'),
  },
  { title: 'types that are known', document: on('qcs::cvm:::instance/ins-1', 'qcs::cvm:::sg/*'), finds: [] },
  { title: 'a type that nothing is near to', document: on('qcs::cvm:::launch-template/lt-1'), finds: [] },
  {
    title: 'a service whose types are not known',
    document: on('qcs::cos:::instances/a', 'qcs::xyzzy:::instances/a'),
    finds: [],
  },
  {
    title: 'a name without a type, a star in it, a placeholder',
    document: on('qcs::cvm:::instances', 'qcs::cvm:::instanc*/a', 'qcs::cvm:::instances/<id>'),
    finds: [],
  },
  { title: 'every resource', document: on('*'), finds: [] },
])
