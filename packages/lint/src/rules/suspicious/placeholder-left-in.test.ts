// Placeholders of templates (RES-6, COND-7), and where the parser speaks already.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import { checkRule } from '../check.test-support.ts'
import { placeholderLeftIn } from './placeholder-left-in.ts'

const object = (path: string): string => `qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/${path}`

checkRule(placeholderLeftIn, [
  {
    title: 'one in a resource is shown where it stands',
    statement: { resource: object('<Folder>/*') },
    finds: ['<Folder>'],
    says: ['`<Folder>` is a placeholder that was left in'],
  },
  {
    title: 'several in one string are one finding',
    statement: { resource: 'qcs::cas:<Region>:uid/1250000000:vaults/<VaultName>' },
    finds: ['"qcs::cas:<Region>:uid/1250000000:vaults/<VaultName>"'],
    says: ['`<Region>` and `<VaultName>` are placeholders'],
  },
  {
    title: 'in actions, keys, values, principals',
    kind: 'resource',
    statement: {
      principal: { service: '<host>' },
      action: 'name/[product]:Create*',
      condition: { string_equal: { 'cos:<Key>': 'your-value' } },
    },
    finds: ['[product]', '<host>', '<Key>', 'your-value'],
  },
  {
    title: 'the example of a tag',
    statement: { condition: { 'for_any_value:string_equal': { 'qcs:resource_tag': ['key&value', 'env&prod'] } } },
    finds: ['key&value'],
  },
  {
    title: 'stars instead of a name match anything',
    statement: { resource: object('*****/x') },
    finds: ['*****'],
    says: ['stars in a row match anything'],
  },
  {
    title: 'stars instead of a value are only stars',
    statement: { condition: { string_equal: { 'qcs:uin': '1000***' } } },
    finds: ['***'],
    says: ['equals only these stars'],
  },
  {
    title: 'a variable without its braces',
    statement: { resource: object('$uin/*') },
    finds: ['$uin'],
    says: ['write `${uin}`'],
  },
  {
    title: 'in a string with an escape the whole is shown',
    statement: { resource: object('"<Folder>') },
    finds: [JSON.stringify(object('"<Folder>'))],
  },
  {
    title: 'what the parser finds at the same place is told once',
    statement: { resource: 'qcs::tat:ap-guangzhou:$account:command/cmd-xxxxxxxx' },
    finds: ['xxxxxxxx'],
  },
  {
    title: 'nor what it says of the whole string',
    kind: 'trust',
    statement: { action: 'sts:AssumeRole', principal: { qcs: 'qcs::cam::uin/<Owner>:uin/<User>' } },
    finds: [],
  },
  {
    title: 'variables, known ones and others',
    statement: { resource: [object('${uin}/*'), object('${OwnerUin}/*')] },
    finds: [],
  },
  {
    title: 'an operator is for the parser',
    statement: { condition: { '<ConditionOperator>': { 'qcs:ip': '10.0.0.1' } } },
    finds: [],
  },
  {
    title: 'names',
    statement: { action: ['cvm:*', 'cos:GetObject'], resource: ['*', object('photos/holiday[1].jpg')] },
    finds: [],
  },
  {
    title: 'stars beside another placeholder are told as such',
    statement: { resource: object('<Folder>/*****') },
    finds: [JSON.stringify(object('<Folder>/*****'))],
    says: ['`<Folder>` and `*****` are placeholders'],
  },
  {
    title: 'stars in a key, which has no wildcards',
    statement: { condition: { string_equal: { 'cos:***': 'a' } } },
    finds: ['***'],
    says: ['`***` is a placeholder that was left in'],
  },
])
