// Layout beside that of the formatter; what the parser has a structural fault in is left alone (DOC-12).
import { checkRule } from '../check.test-support.ts'
import { notFormatted } from './not-formatted.ts'

const formatted = `{
  "version": "2.0",
  "statement": [
    {
      "effect": "allow",
      "action": ["cos:GetObject"],
      "resource": "*"
    }
  ]
}
`

checkRule(notFormatted, [
  {
    title: 'on one line',
    document: JSON.stringify(JSON.parse(formatted)),
    finds: [''],
    says: ['run `qcs-policy format --write`'],
    fixed: formatted,
  },
  {
    title: 'members in another order',
    document: formatted
      .replace('      "resource": "*"\n', '')
      .replace('"effect"', '"resource": "*",\n      "effect"')
      .replace('"],', '"]'),
    finds: [''],
    fixed: formatted,
  },
  { title: 'without a line break at the end alone', document: formatted.trimEnd(), finds: [] },
  { title: 'with two at the end', document: `${formatted}\n`, finds: [''], fixed: formatted },
  { title: 'as the formatter does it', document: formatted, finds: [] },
  {
    title: 'a structural fault: nothing is said of its layout',
    document: '{"version":"2.0","statement":[{"effect":"permit"}]}',
    finds: [],
  },
  { title: 'a trailing comma', document: formatted.replace('"resource": "*"', '"resource": "*",'), finds: [] },
])
