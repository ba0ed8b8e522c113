// `catalog`: what is known of services and operations, and what is said where nothing is.
import { describe, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

test('services are listed with how many operations are known, and their products', async () => {
  const { code, stdout } = await runCli(['catalog', 'services'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^cvm {2,}\d+ known {2,}Cloud Virtual Machine/m)
  expect(stdout).toMatch(/^aa {2,}none known {2,}anti-fraud \(old\)$/m)
})

describe('operations of a service', () => {
  test('say what they do, with a ~ where only the name says it, and what they are checked against', async () => {
    const { code, stdout } = await runCli(['catalog', 'actions', 'cos'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^cos:GetObject {2,}read {2,}object/m)
    const { stdout: ofCvm } = await runCli(['catalog', 'actions', 'cvm'])
    expect(ofCvm).toMatch(/^cvm:AttachDisks {2,}~write {2,}qcs::cvm:\{region\}:\{account\}:volume\/\{id\}$/m)
  })

  test('of one class alone, as data', async () => {
    const { code, stdout } = await runCli(['catalog', 'actions', 'cam', '--class', 'credentials', '--format', 'json'])
    const { service, actions } = JSON.parse(stdout)
    expect([code, service]).toEqual([0, 'cam'])
    expect(actions).toContainEqual(
      expect.objectContaining({ service: 'cam', name: 'CreateAccessKey', class: 'credentials', inferred: false }),
    )
  })

  test('of a service that is not known are none, and the nearest is named', async () => {
    const { code, stdout, stderr } = await runCli(['catalog', 'actions', 'cmv'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe('error: the catalogue knows no service `cmv`; did you mean `cvm`?\n')
  })

  test('of what only the SDK calls so are none, and what policies call it is named', async () => {
    const { code, stderr } = await runCli(['catalog', 'actions', 'apigateway'])
    expect([code, stderr]).toEqual([2, 'error: `apigateway` is what the SDK calls it; policies call it `apigw`\n'])
  })

  test('of what is like no service are none, and how to look is said', async () => {
    const { code, stderr } = await runCli(['catalog', 'actions', '\u001b[31mwhat is this'])
    expect(code).toBe(2)
    expect(stderr).toContain('look for it with `qcs-policy catalog find`')
    expect(stderr).not.toContain('\u001b')
  })
})

describe('what is found by a part of its name', () => {
  const check = async ([text, expected]: readonly [string, readonly string[]]): Promise<void> => {
    const { code, stdout } = await runCli(['catalog', 'find', text])
    expect([code, stdout.split('\n')]).toEqual([0, expect.arrayContaining([...expected])])
  }

  test.for<[text: string, expected: readonly string[]]>([
    ['passROLE', ['cam:PassRole']],
    ['cos:gets', ['cos:GetService']],
    ['resource_TAG', ['key      qcs:resource_tag']],
    ['administratorA', ['policy   AdministratorAccess']],
    ['guangzhou', ['region   ap-guangzhou  gz']],
  ])('%s', check)

  test('nothing: the exit code says so, and that it need not be wrong', async () => {
    const { code, stdout, stderr } = await runCli(['catalog', 'find', 'no such thing'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe('Nothing in the catalogue; that it is not known does not make it wrong.\n')
  })
})

test('condition keys are listed with the actions that send them', async () => {
  const { code, stdout } = await runCli(['catalog', 'keys'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^qcs:ip {2,}ip {2,}any action$/m)
  expect(stdout).toMatch(/^cos:prefix {2,}string {2,}cos:GetBucket and 3 more$/m)
})

test('without a question the help is printed, and that is wrong usage', async () => {
  const { code, stderr } = await runCli(['catalog'])
  expect(code).toBe(2)
  expect(stderr).toContain('qcs-policy catalog find snapshot')
})
