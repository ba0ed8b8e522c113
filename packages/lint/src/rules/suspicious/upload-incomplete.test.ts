// Ways to upload to COS (pages 436/30580).
import { checkRule } from '../check.test-support.ts'
import { uploadIncomplete } from './upload-incomplete.ts'

const parts = ['cos:InitiateMultipartUpload', 'cos:UploadPart', 'cos:CompleteMultipartUpload']
const when = (action: unknown, effect = 'allow'): { statement: object } => ({ statement: { effect, action } })

checkRule(uploadIncomplete, [
  {
    title: 'uploads in one piece alone',
    ...when(['name/cos:PutObject', 'cos:PostObject']),
    finds: ['"name/cos:PutObject"'],
    says: [
      'add `cos:InitiateMultipartUpload`, `cos:UploadPart`, `cos:CompleteMultipartUpload`, `cos:AbortMultipartUpload`, `cos:ListParts` and 1 more',
    ],
  },
  {
    title: 'one of the calls is lacking',
    ...when(['cos:PutObject', ...parts.slice(1)]),
    finds: ['"cos:PutObject"'],
    says: ['add `cos:InitiateMultipartUpload`'],
  },
  { title: 'all that is needed', ...when(['cos:PutObject', ...parts]), finds: [] },
  {
    title: 'in another statement',
    statements: [
      { effect: 'allow', action: 'cos:PutObject', resource: '*' },
      { effect: 'allow', action: parts, resource: '*' },
    ],
    finds: [],
  },
  {
    title: 'the calls are denied on purpose',
    statements: [
      { effect: 'allow', action: 'cos:PutObject', resource: '*' },
      { effect: 'deny', action: '*', resource: '*' },
    ],
    finds: [],
  },
  { title: 'globs that match them', ...when(['cos:Put*', 'cos:*Multipart*', 'cos:Upload*']), finds: [] },
  { title: 'every action', ...when('*'), finds: [] },
  { title: 'an action set', ...when(['cos:PutObject', 'permid/1']), finds: [] },
  {
    title: 'uploads under a condition, as on their size',
    statement: { action: 'cos:PutObject', condition: { numeric_less_than: { 'cos:content-length': 10 } } },
    finds: [],
  },
  { title: 'no uploads', ...when('cos:GetObject'), finds: [] },
  { title: 'a deny of uploads', ...when('cos:PutObject', 'deny'), finds: [] },
])
