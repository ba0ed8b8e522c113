// `parse`: the tree for people and for other tools.
import { expect, test } from 'vitest'
import { folderWith, GOOD, runCli } from './run-cli.ts'

const RICH = `{
  "version": "2.0",
  "statement": [
    {
      "sid": "s",
      "effect": "deny",
      "action": ["*", "name/cos:Get*", "permid/12"],
      "resource": ["*", "qcs::cos:ap-shanghai:uid/1250000000:b-1250000000/*"],
      "condition": { "for_any_value:string_like_if_exist": { "qcs:tag/team": ["a*", 1] } }
    }
  ]
}`

test('the outline shows how each element is read', async () => {
  const { code, stdout } = await runCli(['parse', '-'], { input: RICH })
  expect(code).toBe(0)
  expect(stdout.slice(0, stdout.indexOf('\n\n<stdin>:'))).toBe(`<stdin>  identity (inferred)

version 2.0
statement 1
  sid s
  effect deny
  action
    *  every action
    name/cos:Get*  service cos, API Get*
    permid/12  action set 12
  resource
    *  every resource
    qcs::cos:ap-shanghai:uid/1250000000:b-1250000000/*  service cos, region ap-shanghai, account uid/1250000000, resource b-1250000000/*
  condition
    for_any_value:string_like_if_exist
      qcs:tag/team: "a*" | 1`)
})

test('the tree for tools has kind, policy and diagnostics with places', async () => {
  const cwd = folderWith({ 'a.json': GOOD.replace('allow', 'Allow') })
  const { code, stdout } = await runCli(['parse', '--format', 'json', 'a.json'], { cwd })
  const output = JSON.parse(stdout)
  expect(code).toBe(1)
  expect(output).toMatchObject({ path: 'a.json', kind: 'identity', kindInferred: true, policy: { type: 'policy' } })
  const [statement] = output.policy.statements
  expect(statement.effect).toMatchObject({ value: 'allow', wrongCase: true, span: { start: GOOD.indexOf('"allow"') } })
  expect(output.diagnostics).toContainEqual(expect.objectContaining({ code: 'effect-case' }))
})

test('a text that is no document has no tree', async () => {
  const { code, stdout } = await runCli(['parse', '--format', 'json', '-'], { input: 'hello' })
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ kind: null, policy: null, diagnostics: [{ code: 'not-a-policy-text' }] })
})

test('brackets nested deeper than the limit are no fault of the program', async () => {
  const input = `{"version":"2.0","x":${'['.repeat(200_000)}`
  for (const args of [
    ['parse', '--format', 'json', '-'],
    ['parse', '-'],
    ['lint', '-'],
    ['format', '-'],
  ]) {
    expect(await runCli(args, { input })).toMatchObject({ code: 1 })
  }
})
