// What replacing a file leaves behind when it fails.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { replaceFile } from './replace-file.ts'

test('a failure throws and leaves no other file behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qcs-policy-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  // A file cannot take the place of a folder, so the last step fails.
  mkdirSync(join(folder, 'taken'))
  expect(() => replaceFile(join(folder, 'taken'), 'text')).toThrow()
  expect(() => replaceFile(join(folder, 'nowhere'), 'text')).toThrow('ENOENT')
  expect(readdirSync(folder)).toEqual(['taken'])
})
