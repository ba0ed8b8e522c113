// The layout, as tables: a text, the options, what is printed.
import { describe, expect, it, test } from 'vitest'
import { parsePolicy } from '../document/from-text.ts'
import { readPolicy } from '../document/from-value.ts'
import type { Policy } from '../policy.ts'
import type { PrintOptions } from './options.ts'
import { minifiedLength, minifyPolicy, printPolicy } from './print-policy.ts'

function parsed(text: string): Policy {
  const { policy } = parsePolicy(text)
  if (policy === undefined) throw new Error(`no policy in ${text}`)
  return policy
}

function check(text: string, expected: string, options?: PrintOptions): void {
  expect(printPolicy(parsed(text), options)).toBe(expected)
}

const FREE = `{"statement": {"Resource": "*", "notAction": {"x": [ ]}, "action": ["cos:GetObject",
  "cos:HeadObject"], "condition": {"ip_equal": {"qcs:ip": ["10.0.0.0/8"], "b": "1"}, "for_all_value:string_like": {
  "a": ["x", 1.0, true]}}, "EFFECT": "Allow", "principal": {"qcs": "qcs::cam::uin/1:root", "service": ["a", "b"]},
  "sid": "one"}, "x": null, "principal": "*", "Version": "2.0"}`

const CANONICAL = `{
  "Version": "2.0",
  "principal": "*",
  "statement": {
    "sid": "one",
    "EFFECT": "Allow",
    "principal": {
      "qcs": "qcs::cam::uin/1:root",
      "service": [
        "a",
        "b"
      ]
    },
    "action": [
      "cos:GetObject",
      "cos:HeadObject"
    ],
    "Resource": "*",
    "condition": {
      "ip_equal": {
        "qcs:ip": ["10.0.0.0/8"],
        "b": "1"
      },
      "for_all_value:string_like": {
        "a": [
          "x",
          1.0,
          true
        ]
      }
    },
    "notAction": {
      "x": []
    }
  },
  "x": null
}
`

describe('printPolicy', () => {
  it('gives each member and each value a line, a list of one value and empty brackets none', () => {
    check(FREE, CANONICAL)
  })

  it('indents by any of the widths, or by a tab', () => {
    const lines = (indent: PrintOptions['indent']): string[] => printPolicy(parsed(FREE), { indent }).split('\n')
    expect(lines(0)[4]).toBe('"sid": "one",')
    expect(lines(8)[4]).toBe(`${' '.repeat(16)}"sid": "one",`)
    expect(lines('tab')[4]).toBe('\t\t"sid": "one",')
    expect(lines(undefined)).toEqual(lines(2))
  })

  it('escapes what cannot be seen, in names and values', () => {
    const text = '{"statement":[],"\u200b":{"\u202e":"\u2028"}}'
    const escaped = '{\n  "statement": [],\n  "\\u200b": {\n    "\\u202e": "\\u2028"\n  }\n}\n'
    check(text, escaped)
    expect(minifyPolicy(parsed(escaped))).toBe(text)
  })

  it('leaves the members in their order when asked to', () => {
    const order = [...printPolicy(parsed(FREE), { elementOrder: 'keep' }).matchAll(/^ {2,4}"(\w+)"/gm)].map(
      ([, name]) => name,
    )
    const inStatement = ['Resource', 'notAction', 'action', 'condition', 'EFFECT', 'principal', 'sid']
    expect(order).toEqual(['statement', ...inStatement, 'x', 'principal', 'Version'])
  })
})

/** Statement members and what `lists` makes of them; the wrapping document has a list of one statement. */
const listRows: readonly (readonly [claim: string, members: string, list: string, scalar: string])[] = [
  ['one action', '"action":"a:b"', '"action":["a:b"]', '"action":"a:b"'],
  ['a list of one action', '"action":["a:b"]', '"action":["a:b"]', '"action":"a:b"'],
  ['a list of two actions', '"action":["a:b","a:c"]', '"action":["a:b","a:c"]', '"action":["a:b","a:c"]'],
  ['an empty list', '"action":[]', '"action":[]', '"action":[]'],
  ['a list of what is no action', '"action":[7]', '"action":[7]', '"action":[7]'],
  ['what is no action', '"action":{"a":1}', '"action":{"a":1}', '"action":{"a":1}'],
  ['a list in a list', '"action":[["a:b"]]', '"action":[["a:b"]]', '"action":[["a:b"]]'],
  ['a malformed action', '"Action":"a"', '"Action":["a"]', '"Action":"a"'],
  ['one resource', '"resource":["*"]', '"resource":["*"]', '"resource":"*"'],
  ['the effect, never a list', '"effect":"allow"', '"effect":"allow"', '"effect":"allow"'],
  ['an effect that is a list', '"effect":["allow"]', '"effect":["allow"]', '"effect":["allow"]'],
  ['everybody, never a list', '"principal":"*"', '"principal":"*"', '"principal":"*"'],
  ['a malformed principal', '"principal":["*"]', '"principal":["*"]', '"principal":["*"]'],
  ['a principal', '"principal":{"qcs":"*"}', '"principal":{"qcs":["*"]}', '"principal":{"qcs":"*"}'],
  ['a principal that is no string', '"principal":{"qcs":[1]}', '"principal":{"qcs":[1]}', '"principal":{"qcs":[1]}'],
  ['an unknown principal key', '"principal":{"AWS":"*"}', '"principal":{"AWS":"*"}', '"principal":{"AWS":"*"}'],
  ['a condition value', '"condition":{"a":{"b":"c"}}', '"condition":{"a":{"b":["c"]}}', '"condition":{"a":{"b":"c"}}'],
  ['a number', '"condition":{"a":{"b":[1.0]}}', '"condition":{"a":{"b":[1.0]}}', '"condition":{"a":{"b":1.0}}'],
  ['a boolean', '"condition":{"a":{"b":true}}', '"condition":{"a":{"b":[true]}}', '"condition":{"a":{"b":true}}'],
  ['a null', '"condition":{"a":{"b":[null]}}', '"condition":{"a":{"b":[null]}}', '"condition":{"a":{"b":[null]}}'],
  ['no condition', '"condition":[]', '"condition":[]', '"condition":[]'],
  ['an unknown member', '"notAction":["a:b"]', '"notAction":["a:b"]', '"notAction":["a:b"]'],
]

function statementIn(lists: PrintOptions['lists'], members: string): string {
  const printed = printPolicy(parsed(`{"statement":[{${members}}]}`), { lists })
  const minified = minifyPolicy(parsed(printed))
  return minified.slice('{"statement":[{'.length, -'}]}'.length)
}

describe('the list style (DOC-9)', () => {
  test.for(listRows)('of %s', ([, members, list, scalar]) => {
    expect(statementIn('list', members)).toBe(list)
    expect(statementIn('scalar', members)).toBe(scalar)
    expect(statementIn('keep', members)).toBe(members)
  })

  it('list makes one statement a list, scalar and keep leave it (DOC-4)', () => {
    const single = parsed('{"statement":{}}')
    const list = parsed('{"statement":[{}]}')
    const printed = (policy: Policy, lists: PrintOptions['lists']): string =>
      minifyPolicy(parsed(printPolicy(policy, { lists })))
    expect(printed(single, 'list')).toBe('{"statement":[{}]}')
    expect(printed(single, 'keep')).toBe('{"statement":{}}')
    expect(printed(single, 'scalar')).toBe('{"statement":{}}')
    expect(printed(list, 'scalar')).toBe('{"statement":[{}]}')
  })
})

/** Documents that the typed tree cannot hold whole. */
const lossless: readonly string[] = [
  '{"statement":[1,{"action":"*"},"x",{"effect":"deny"},[]]}',
  '{"statement":"none","version":2,"principal":7}',
  '{"statement":[{"action":[1,"a:b",null,"a:c",{"d":[[]]}]}]}',
  '{"statement":[{"effect":"permit","sid":3,"resource":7}]}',
  '{"statement":[{"principal":{"qcs":[1,"*"],"AWS":["x"],"":{},"service":null}}]}',
  '{"statement":[{"condition":{"ip_equal":[],"x":{},"bool_equal":{"mfa":[]},"y":7,"z":{"a":[[1],{"b":2}]}}}]}',
  '{"statement":[{"action":"a:b","Action":["a:c"],"action":["a:d"]}],"STATEMENT":[{}]}',
  '{"statement":[{"__proto__":{"__proto__":1},"constructor":2}],"__proto__":[]}',
]

describe('what the typed tree cannot hold', () => {
  test.for(lossless)('is printed as written: %s', (text) => {
    expect(minifyPolicy(parsed(text))).toBe(text)
  })

  it('is a text with faults of JSON, printed as it was read', () => {
    check(
      '{statement: [{\'action\': "a:b" // why\n, "resource": ,}',
      '{\n  "statement": [\n    {\n      "action": "a:b",\n      "resource": null\n    }\n  ]\n}\n',
    )
  })
})

describe('a changed tree', () => {
  const text = '{"version":"2.0","statement":[{"effect":"allow","action":["a:b",7,"a:c"],"resource":"*","x":1}]}'
  const policy = parsed(text)
  const [statement] = policy.statements
  if (statement?.effect === undefined || statement.action === undefined) throw new Error('the text has changed')
  const { effect, action } = statement
  const change = (by: Partial<typeof statement>): Policy => ({ ...policy, statements: [{ ...statement, ...by }] })

  it('prints a value that was replaced', () => {
    expect(minifyPolicy(change({ effect: { ...effect, text: 'deny' } }))).toBe(text.replace('allow', 'deny'))
  })

  it('prints the values alone when one was taken away', () => {
    const items = action.items.slice(1)
    expect(minifyPolicy(change({ action: { ...action, items } }))).toContain('"action":["a:c"],')
    expect(minifyPolicy(change({ action: { ...action, items: [] } }))).toContain('"action":[],')
  })

  it('prints an element that was added after the written ones, or at its place', () => {
    const sid = { text: 'one' }
    expect(minifyPolicy(change({ sid }))).toBe(text.replace('"x":1', '"x":1,"sid":"one"'))
    expect(printPolicy(change({ sid }))).toContain('{\n      "sid": "one",\n      "effect"')
  })

  it('prints no element whose member was taken away too', () => {
    const members = statement.members.filter(({ name }) => name.element !== 'resource' && name.element !== undefined)
    expect(minifyPolicy(change({ members, resource: undefined }))).toBe(text.replace(',"resource":"*","x":1', ''))
  })

  it('without any members is printed in the canonical order', () => {
    const made: Policy = { ...policy, members: [], statements: [{ ...statement, members: [] }] }
    expect(minifyPolicy(made)).toBe(
      '{"version":"2.0","statement":[{"effect":"allow","action":["a:b","a:c"],"resource":"*"}]}',
    )
    expect(minifyPolicy({ ...made, version: undefined, statementForm: 'absent', statements: [] })).toBe('{}')
  })
})

describe('a tree from a value, without the JSON of its elements', () => {
  const text =
    '{"version":"2.0","statement":[{"effect":"allow","principal":{"qcs":["*"]},"action":["a:b"],"resource":["qcs::a:::x","*"],' +
    '"condition":{"ip_equal":{"qcs:ip":["10.0.0.0/8"]}}}]}'
  const { policy } = readPolicy(JSON.parse(text), { kind: 'resource' })
  const [statement] = policy?.statements ?? []
  if (policy === undefined || statement?.resource === undefined) throw new Error('the value was not read')
  const { resource } = statement
  const change = (by: Partial<typeof statement>): Policy => ({ ...policy, statements: [{ ...statement, ...by }] })

  it('prints the text', () => {
    expect(statement.members.map(({ value }) => value)).toEqual(statement.members.map(() => undefined))
    expect(minifyPolicy(policy)).toBe(text)
  })

  it('prints what was changed', () => {
    expect(minifyPolicy(change({ effect: { text: 'deny', value: 'deny', wrongCase: false } }))).toBe(
      text.replace('allow', 'deny'),
    )
    expect(minifyPolicy(change({ resource: { ...resource, items: resource.items.slice(1) } }))).toBe(
      text.replace('"qcs::a:::x",', ''),
    )
  })

  it('prints no element that was taken away, with its member or without', () => {
    expect(minifyPolicy(change({ condition: undefined }))).toBe(text.replace(/,"condition.*\]\}\}/, ''))
  })

  it('prints a malformed element by what is typed of it', () => {
    const principal = { form: 'malformed', entries: [] } as const
    const operator = { type: 'operator', text: 'x', qualifier: undefined, base: undefined, ifExist: false } as const
    const clause = { operator, entries: [], malformed: true } as const
    const condition = { form: 'clauses', clauses: [clause] } as const
    const printed = minifyPolicy(change({ principal, condition }))
    expect(printed).toContain('"principal":{},')
    expect(printed).toContain('"condition":{"x":{}}')
    expect(minifyPolicy(change({ condition: { form: 'none', clauses: [] } }))).toContain('"condition":{}')
  })
})

describe('minifiedLength', () => {
  it('counts a text as written, and a policy as it is printed', () => {
    const text = '{ "version": "2.0", "statement": [{ "resource": "\\u4e2d😀" }] }'
    expect(minifiedLength(text)).toBe(minifiedLength(parsed(text)) + '\\u4e2d'.length - 1)
    expect(minifiedLength(parsed(text))).toBe('{"version":"2.0","statement":[{"resource":"中."}]}'.length)
  })
})
