// The law of the small forms: the EBNF file, the chevrotain grammar, the JSON Schema and the plain reader say the same of
// every text. The grammar accepts exactly what the reader finds no error in, and then both give one node; the EBNF, read
// slowly, and the schema accept the same. The language itself is tested beside the readers.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of the language are written so.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../../packages/syntax/src/diagnostics/codes.ts'
import { readAction } from '../../packages/syntax/src/forms/action.ts'
import { BASE_OPERATORS, readOperator } from '../../packages/syntax/src/forms/operator.ts'
import { readPrincipal } from '../../packages/syntax/src/forms/principal.ts'
import { readQcs } from '../../packages/syntax/src/forms/qcs.ts'
import type { FormReport } from '../../packages/syntax/src/forms/reading.ts'
import { actionByGrammar } from '../../packages/syntax/src/grammars/action-grammar.ts'
import { operatorByGrammar } from '../../packages/syntax/src/grammars/operator-grammar.ts'
import { principalByGrammar } from '../../packages/syntax/src/grammars/principal-grammar.ts'
import { qcsByGrammar } from '../../packages/syntax/src/grammars/qcs-grammar.ts'
import type { FormText } from '../../packages/syntax/src/grammars/read-form.ts'
import { type Grammar, readGrammar, recognizes } from './ebnf.ts'
import { schemaAccepts } from './schema.ts'

type Form = {
  readonly name: string
  readonly ebnf: Grammar
  readonly symbol: string
  readonly grammar: (text: string) => unknown
  readonly schema: (text: string) => boolean
  readonly reader: (form: FormText, report: FormReport) => unknown
  /** Pieces that texts are made of, so that well-formed ones and near misses are common. */
  readonly pieces: readonly string[]
  /** Well-formed parts by position, and what stands between them; most are taken as they are, some give way to pieces. */
  readonly joined?: { readonly separator: string; readonly parts: readonly (readonly string[])[] }
  /** Well-formed texts and texts that are nearly so, into which every character is put. */
  readonly samples: readonly string[]
}

const QCS_PARTS = [
  ['qcs'],
  ['', 'id/0', 'id/7'],
  ['cvm', 'cos', 'cosx', 'xcos', '*', '', 'c*', '${uin}'],
  ['', '*', 'ap-x', 'ap-*'],
  ['', '*', 'uin/1', 'uid/2', 'uin/-1', 'uin/*', 'uin/${uin}', ' a', 'a ', 'a b', 'uin/1x', 'uin/-12'],
  ['*', 'a/*', 'a:b', 'a/${app_id}', '${uin}${uin}', '$', ''],
]

const PRINCIPAL_PIECES = [
  ...[
    'qcs::cam::uin/1:',
    'qcs::cam::uin/1:',
    'qcs::cam::',
    'uin/',
    'root',
    'groupid/',
    'roleName/',
    'role/',
    'saml-provider/',
  ],
  ...[
    'oidc-provider/',
    'tencentcloudServiceRole/',
    'tencentcloudServiceRoleName/',
    'anonymous',
    'anyone',
    ':',
    '/',
    '1',
    '22',
  ],
  ...['R', 'x.com', '*', ''],
]

const FORMS: readonly Form[] = [
  {
    name: 'action',
    ebnf: readGrammar('action'),
    symbol: 'action',
    grammar: actionByGrammar,
    schema: (text) => schemaAccepts('actionPattern', text),
    reader: ({ node, place }, report) => readAction(node, place, report),
    samples: ['cos:GetObject', 'name/cos:*', 'name/name/cos:X', 'cos:*name/x', 'permid/123', 'a*permid/1:x'],
    joined: {
      separator: ':',
      parts: [
        ['cos', 'name/cos', '*'],
        ['Get*', '*', 'permid/1'],
      ],
    },
    pieces: ['name/', 'permid/', '12', '*', ':', 'cos', 'Get', '/', '?', '.'],
  },
  ...(['identity', 'legacy'] as const).map(
    (kind): Form => ({
      name: `qcs, ${kind}`,
      ebnf: readGrammar('qcs'),
      symbol: kind === 'legacy' ? 'legacyQcs' : 'qcs',
      grammar: (text) => qcsByGrammar(text, kind),
      schema: (text) => schemaAccepts(kind === 'legacy' ? 'legacyResourcePattern' : 'resourcePattern', text),
      reader: ({ node, place }, report) => readQcs(node, place, report, { kind }),
      samples: ['*', 'qcs::cvm:ap-x:uin/1:instance/*', 'qcs::cos:::a/b', 'qcs::a::uid/2:${uin}'],
      pieces: ['qcs', 'id/0', 'cos', 'uin/', 'uid/', '12', '-1', '*', 'a', '/', '', ''],
      joined: { separator: ':', parts: QCS_PARTS },
    }),
  ),
  ...(['qcs', 'service', 'federated'] as const).map(
    (key): Form => ({
      name: `principal, ${key}`,
      ebnf: readGrammar('principal'),
      symbol: key === 'qcs' ? 'principal' : key,
      grammar: (text) => principalByGrammar(text, key),
      schema: (text) => schemaAccepts('principal', { [key]: text }),
      reader: ({ node, place }, report) => readPrincipal(node, key, place, report),
      samples: [
        '*',
        'qcs::cam::uin/1:uin/2',
        'qcs::cam::uin/1:roleName/R',
        'qcs::cam::uin/1:role/R',
        'qcs::cam::uin/1:role/tencentcloudServiceRole/R',
        'qcs::cam::uin/1:role/tencentcloudServiceRoleName/R',
        'qcs::cam::uin/1:groupid/7',
        'qcs::cam::uin/1:saml-provider/p',
        'cvm.qcloud.com',
      ],
      pieces: PRINCIPAL_PIECES,
    }),
  ),
  {
    name: 'operator',
    ebnf: readGrammar('condition'),
    symbol: 'operator',
    grammar: operatorByGrammar,
    // A variable is a value that every operator takes.
    schema: (text) => schemaAccepts('condition', { [text]: { mfa: '${uin}' } }),
    reader: ({ node, place }, report) => readOperator(node, place, report),
    samples: ['string_equal', 'for_any_value:ip_not_equal_if_exist'],
    pieces: ['for_any_value:', 'for_all_value:', '_if_exist', ...BASE_OPERATORS, '_ignore_case', 's', '_'],
  },
]

/** What stands in every form's texts now and then: blanks, colons that are none, variables whole and broken. */
const COMMON = [
  ' ',
  '\t',
  '\u00a0',
  '\u200b',
  '\uff1a',
  '\u2236',
  '$',
  '{',
  '}',
  '${',
  '${uin}',
  '${owner_uin}',
  '${ uin}',
  '${Uin}',
  '\ud800',
  '名',
  '',
]

/** UTF-16 units where any of the three has reason to tell characters apart, with their neighbors. */
const CODES = [
  [0, 0x17f],
  [0x167f, 0x1681],
  [0x180d, 0x180f],
  [0x1fff, 0x2070],
  [0x2235, 0x2237],
  [0x2fff, 0x3001],
  [0x4e00, 0x4e00],
  [0xd7ff, 0xd801],
  [0xdbff, 0xdc01],
  [0xdfff, 0xe000],
  [0xfe2f, 0xfe31],
  [0xfe54, 0xfe56],
  [0xfefe, 0xff00],
  [0xff19, 0xff1b],
  [0xffff, 0xffff],
].flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))

function check({ ebnf, symbol, grammar, schema, reader }: Form, text: string): void {
  const errors: DiagnosticCode[] = []
  const place = (start: number, end: number) => ({ start, end })
  const node = reader({ node: { type: 'string', value: text, span: place(0, text.length) }, place }, (code) => {
    if (DIAGNOSTIC_CODES[code].severity === 'error') errors.push(code)
  })
  const accepted = grammar(text)
  const good = errors.length === 0
  const said = { grammar: accepted !== undefined, ebnf: recognizes(ebnf, symbol, text), schema: schema(text), errors }
  expect(said).toEqual({ grammar: good, ebnf: good, schema: good, errors })
  if (accepted !== undefined) expect(accepted).toEqual(node)
}

describe.for(FORMS.map((form) => [form.name, form] as const))('%s', ([, form]) => {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...form.pieces) },
    { weight: 1, arbitrary: fc.constantFrom(...COMMON) },
  )
  const near = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
  const odd = fc.array(piece, { maxLength: 2 }).map((pieces) => pieces.join(''))
  const joined = ({ separator, parts }: NonNullable<Form['joined']>) =>
    fc
      .tuple(
        ...parts.map((good) =>
          fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: odd }),
        ),
      )
      .map((chosen) => chosen.join(separator))
  const texts = form.joined ? fc.oneof(near, joined(form.joined)) : near

  test('EBNF, grammar, schema and reader agree on texts made of the form’s pieces', () => {
    fc.assert(
      fc.property(texts, (text) => check(form, text)),
      { numRuns: 1000 },
    )
  })

  test.for(form.samples)('EBNF, grammar, schema and reader agree on %s', (sample) => check(form, sample))

  test('EBNF, grammar, schema and reader agree on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => check(form, text)))
  })

  test('EBNF, grammar, schema and reader agree on every character alone and inside', () => {
    for (const code of CODES) {
      const character = String.fromCharCode(code)
      check(form, character)
      for (const sample of form.samples) check(form, `${sample.slice(0, -1)}${character}${sample.slice(-1)}`)
    }
  })
})
