// What `init` writes is a configuration that is right, with and without what is commented out; a file that is there stays.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PRESET_NAMES, readConfig } from '@qcs-policy/lint'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfigText } from '../config/config-file.ts'
import { ownSurroundings, type Surroundings } from '../surroundings.ts'
import { configTemplate } from './config-template.ts'
import { runInit } from './run-init.ts'

let cwd = ''
let told: string[] = []

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'qcs-policy-init-'))
  told = []
})
afterEach(() => rmSync(cwd, { recursive: true }))

function surroundings(): Surroundings {
  const stream = (name: string) => ({ write: (text: string) => told.push(`${name}: ${text}`) > 0, on: () => undefined })
  return { ...ownSurroundings(), cwd, stdout: stream('out'), stderr: stream('err') }
}

const init = (force = false, language: 'en' | 'zh' = 'en') => runInit({ preset: 'ci', force, language }, surroundings())
const written = () => readFileSync(join(cwd, '.qcs-policy.yaml'), 'utf8')

test.for(PRESET_NAMES)('the file for %s is right, and so is all that is commented out', (preset) => {
  const template = configTemplate(preset)
  for (const text of [template, template.replace(/^#(?=[a-z ] ?)(?! [A-Zrsc])/gm, '')]) {
    const read = readConfigText(text)
    if (!('value' in read)) throw new Error(JSON.stringify(read.faults))
    const { config, problems } = readConfig(read.value)
    expect(problems).toEqual([])
    expect(config?.extends).toBe(preset)
    expect(config?.customRules.length).toBe(text === template ? 0 : 1)
    expect(config?.overrides.length).toBe(text === template ? 0 : 2)
  }
})

test('it says what it wrote', () => {
  expect(init()).toBe(0)
  expect(written()).toBe(configTemplate('ci'))
  expect(told).toEqual([expect.stringMatching(/^out: wrote \.qcs-policy\.yaml/)])
})

test('a file that is there stays, unless it is forced', () => {
  writeFileSync(join(cwd, '.qcs-policy.yaml'), 'mine')
  expect(init()).toBe(2)
  expect(init(false, 'zh')).toBe(2)
  expect(written()).toBe('mine')
  expect(told).toEqual([expect.stringMatching(/^err: .*--force/), expect.stringMatching(/^err: .*--force.*覆盖/)])
  expect(init(true)).toBe(0)
  expect(written()).toBe(configTemplate('ci'))
})

test('one of another name would no longer count, so it is not shadowed', () => {
  writeFileSync(join(cwd, '.qcs-policy.json'), '{}')
  expect(init(true)).toBe(2)
  expect(told).toEqual([expect.stringContaining('remove it first')])
})

test('a folder that is gone is told', () => {
  cwd = join(cwd, 'gone')
  expect(init()).toBe(2)
  cwd = join(cwd, '..')
  expect(told).toEqual([expect.stringMatching(/^err: .*\.qcs-policy\.yaml/)])
})
