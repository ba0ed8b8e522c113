// Condition keys that no page names (COND-2, COND-3, COND-14): what was meant, and where nothing can be said.
import { checkRule, type RuleCase } from '../check.test-support.ts'
import { conditionKeyUnknown } from './condition-key-unknown.ts'

/** A variable, which a key cannot hold (VAR-2). */
const OWN = '$' + '{uin}'

const key = (name: string, operator = 'string_equal'): Pick<RuleCase, 'statement'> => ({
  statement: { condition: { [operator]: { [name]: 'a' } } },
})
const written = (name: string, operator?: string): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cvm:RunInstances', resource: '*', ...key(name, operator).statement }],
})

checkRule(conditionKeyUnknown, [
  {
    title: 'a slip: what was meant',
    ...key('cvm:zonee'),
    finds: ['"cvm:zonee"'],
    says: ['so the condition never holds; did you mean `cvm:zone`?'],
    saysInChinese: ['永远不会成立；是否想写 `cvm:zone`'],
    levels: ['warning'],
    fixedUnsafely: written('cvm:zone'),
  },
  {
    title: 'a global key without its prefix',
    ...key('resource_tag'),
    finds: ['"resource_tag"'],
    says: [
      'has no prefix such as `qcs:` or `cos:`, which all keys of the vendor have but `mfa`, so the condition never holds; did you mean `qcs:resource_tag`?',
    ],
    saysInChinese: ['没有 `qcs:`、`cos:` 之类的前缀'],
    levels: ['warning'],
    fixedUnsafely: written('qcs:resource_tag'),
  },
  {
    title: 'no prefix, and nothing near',
    ...key('product', 'string_equal_if_exist'),
    finds: ['"product"'],
    says: ['so the condition always holds and limits nothing; look it up with'],
    saysInChinese: ['该条件始终成立，不起限制作用；请用'],
    levels: ['warning'],
  },
  {
    title: 'a known key in other punctuation, though old pages print it',
    ...key('cos:content_length', 'numeric_equal'),
    finds: ['"cos:content_length"'],
    says: [
      '`cos:content_length` is in no key table of the vendor, so the condition never holds; did you mean `cos:content-length`?',
    ],
    saysInChinese: ['厂商的条件键列表中没有'],
    levels: ['warning'],
    fixedUnsafely: written('cos:content-length', 'numeric_equal'),
  },
  {
    title: 'tags as other clouds name them',
    ...key('cvm:ResourceTag/Environment'),
    finds: ['"cvm:ResourceTag/Environment"'],
    says: [
      'is how other clouds name a tag, and no request sends it here; write the key `qcs:resource_tag` with the value `Environment&VALUE`',
    ],
    saysInChinese: ['是其他云的标签写法'],
    levels: ['warning'],
  },
  {
    title: 'tags of a request',
    ...key('aws:RequestTag/env'),
    finds: ['"aws:RequestTag/env"'],
    says: ['`qcs:request_tag` with the value `env&VALUE`'],
  },
  {
    title: 'tags behind a path',
    ...key('vpc:resource/tag/env'),
    finds: ['"vpc:resource/tag/env"'],
    says: ['`qcs:resource_tag` with the value `env&VALUE`'],
  },
  {
    title: 'with a placeholder, under an operator of theirs',
    ...key('cas:ResourceTag/<Key>', 'StringLike'),
    finds: ['"cas:ResourceTag/<Key>"'],
  },
  {
    title: 'a key that nothing is near to may exist',
    ...key('tcr:repository_kind'),
    finds: ['"tcr:repository_kind"'],
    says: [
      'is no condition key that the catalogue of 2026-09-15 knows, and a key that does not exist is in no request, so the condition never holds; look it up',
    ],
    saysInChinese: ['版目录中没有条件键'],
    levels: ['info'],
  },
  {
    title: 'a key of the config',
    ...key('tcr:repository_kind'),
    additions: { conditionKeys: { 'tcr:repository_kind': { type: 'string' } } },
    finds: [],
  },
  {
    title: 'known keys',
    statement: { condition: { string_equal: { 'cvm:zone': 'a', 'qcs:tag/env': 'b', mfa: '1' } } },
    finds: [],
  },
  { title: 'keys that pages disagree about', ...key('qcs:user_name'), finds: [] },
  { title: 'a character that cannot be seen is for another rule', ...key('cvm:zo\u200bne'), finds: [] },
  { title: 'letter case has a rule of its own', ...key('CVM:Zone'), finds: [] },
  { title: 'an operator that is unknown', ...key('cvm:zonee', 'StringEquals'), finds: [] },
  {
    title: 'blanks around it, variables and placeholders',
    statement: { condition: { string_equal: { ' cvm:zonee': 'a', '': 'a', [OWN]: 'a', '<key>': 'a' } } },
    finds: [],
  },
])
