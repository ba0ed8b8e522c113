// Reports on their way into files: what is there before, during and after a run, and when something fails.
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { NO_TOTALS } from '../lint/totals.ts'
import { SENTENCES_EN } from '../words/sentences-en.ts'
import { SENTENCES_ZH } from '../words/sentences-zh.ts'
import { outputFailureText } from './output-failure.ts'
import { type OpenReports, type OutputRequest, openReports } from './output-files.ts'
import type { Reporter } from './reporter.ts'
import { file, finding } from './reports.test-support.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'qcs-policy-output-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Writes the steps and the format. */
const plain = async (format: string): Promise<Reporter> => ({
  begin: () => `${format} begins\n`,
  file: ({ path }) => `${path}\n`,
  end: () => 'ends\n',
})

async function opened(cwd: string, requests: readonly OutputRequest[], make = plain): Promise<OpenReports> {
  const reports = await openReports(requests, make, { cwd })
  if ('failures' in reports) throw new Error(JSON.stringify(reports.failures))
  return reports
}

const REPORT = 'json begins\na.json\nends\n'
const A = file('a.json', '{}', [finding({})])
const to = (path: string): OutputRequest => ({ format: 'json', path })

test('reports appear when the run is over, each in its file, and nothing else is left', async () => {
  const cwd = folder()
  const reports = await opened(cwd, [to('one.json'), { format: 'text', path: 'two.txt' }])
  reports.file(A)
  expect(readdirSync(cwd).filter((name) => !name.startsWith('.'))).toEqual([])
  expect(reports.end(NO_TOTALS)).toEqual([])
  expect(readdirSync(cwd)).toEqual(['one.json', 'two.txt'])
  expect(readFileSync(join(cwd, 'one.json'), 'utf8')).toBe(REPORT)
  expect(readFileSync(join(cwd, 'two.txt'), 'utf8')).toBe('text begins\na.json\nends\n')
})

test('a report replaces the one before it and keeps its mode', async () => {
  const cwd = folder()
  writeFileSync(join(cwd, 'old.json'), 'old')
  chmodSync(join(cwd, 'old.json'), 0o640)
  const reports = await opened(cwd, [to('old.json')])
  reports.file(A)
  expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('old')
  reports.end(NO_TOTALS)
  expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe(REPORT)
  expect(statSync(join(cwd, 'old.json')).mode & 0o777).toBe(0o640)
})

test('a link stays one', async () => {
  const cwd = folder()
  writeFileSync(join(cwd, 'real.json'), 'old')
  symlinkSync('real.json', join(cwd, 'link.json'))
  const reports = await opened(cwd, [to('link.json')])
  reports.file(A)
  reports.end(NO_TOTALS)
  expect(readFileSync(join(cwd, 'real.json'), 'utf8')).toBe(REPORT)
})

test('a run that is given up leaves everything as it was', async () => {
  const cwd = folder()
  writeFileSync(join(cwd, 'old.json'), 'old')
  const reports = await opened(cwd, [to('old.json'), to('new.json')])
  reports.file(A)
  reports.abandon()
  expect(readdirSync(cwd)).toEqual(['old.json'])
  expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('old')
})

test('giving up after the end takes nothing away', async () => {
  const cwd = folder()
  const reports = await opened(cwd, [to('new.json')])
  reports.end(NO_TOTALS)
  reports.abandon()
  expect(readdirSync(cwd)).toEqual(['new.json'])
})

test.for([
  [
    'a folder that does not exist',
    'out/a.json',
    'ENOENT',
    '`out/a.json` could not be written and is as it was: the folder `out` does not exist; create it first',
  ],
  ['a folder', 'sub', 'EISDIR', '`sub` could not be written and is as it was: it is a folder; name a file in it'],
  [
    'a file as a folder',
    'a.txt/b',
    'ENOTDIR',
    '`a.txt/b` could not be written and is as it was: a part of the path is a file, not a folder',
  ],
] as const)('%s is told before anything is written', async ([, path, code, sentence]) => {
  const cwd = folder()
  mkdirSync(join(cwd, 'sub'))
  writeFileSync(join(cwd, 'a.txt'), '')
  const reports = await openReports([to('fine.json'), to(path)], plain, { cwd })
  const failures = 'failures' in reports ? reports.failures : []
  expect(failures).toMatchObject([{ path, code }])
  expect(failures.map((failure) => outputFailureText(failure, 'en', SENTENCES_EN))).toEqual([sentence])
  expect(readdirSync(cwd)).toEqual(['a.txt', 'sub'])
})

test('in Chinese as well', () => {
  const failure = { path: 'out/a.json', code: 'ENOENT', folder: 'out' }
  expect(outputFailureText(failure, 'zh', SENTENCES_ZH)).toContain('文件夹 `out` 不存在')
  expect(outputFailureText({ ...failure, code: 'ENOSPC' }, 'zh', SENTENCES_ZH)).toContain('ENOSPC')
})

test('a document that was checked is not replaced, the other reports are written', async () => {
  const cwd = folder()
  writeFileSync(join(cwd, 'a.json'), 'policy')
  symlinkSync('a.json', join(cwd, 'link.json'))
  const reports = await opened(cwd, [to('link.json'), to('b.json')])
  reports.file(A)
  expect(reports.end(NO_TOTALS)).toMatchObject([{ path: 'link.json', code: 'IS_INPUT' }])
  expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('policy')
  expect(readdirSync(cwd)).toEqual(['a.json', 'b.json', 'link.json'])
})

test('what cannot be written to the end leaves the file as it was', async () => {
  const cwd = folder()
  writeFileSync(join(cwd, 'old.json'), 'old')
  mkdirSync(join(cwd, 'sub'))
  const reports = await opened(cwd, [to('old.json'), to('sub/x.json')])
  rmSync(join(cwd, 'sub'), { recursive: true })
  reports.file(A)
  expect(reports.end(NO_TOTALS)).toMatchObject([{ path: 'sub/x.json', code: 'ENOENT' }])
  expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe(REPORT)
})

test('a fault of a reporter is no fault of the disk', async () => {
  const cwd = folder()
  const broken = async (format: string): Promise<Reporter> => ({
    ...(await plain(format)),
    file: () => {
      throw new TypeError('ours')
    },
  })
  const reports = await opened(cwd, [to('a.json')], broken)
  expect(() => reports.file(A)).toThrow('ours')
  reports.abandon()
  expect(readdirSync(cwd)).toEqual([])
})

test('a large report is written in pieces, and whole', async () => {
  const cwd = folder()
  const reports = await opened(cwd, [to('r.json')])
  for (let i = 0; i < 30_000; i++) reports.file(A)
  expect(statSync(join(cwd, readdirSync(cwd)[0] ?? '')).size).toBeGreaterThan(65_536)
  reports.end(NO_TOTALS)
  expect(readFileSync(join(cwd, 'r.json'), 'utf8')).toBe(`json begins\n${'a.json\n'.repeat(30_000)}ends\n`)
})

test.skipIf(process.platform === 'win32')('a pipe is written to, and stays one', async () => {
  const cwd = folder()
  const pipe = join(cwd, 'pipe')
  execFileSync('mkfifo', [pipe])
  const reader = spawn('cat', [pipe])
  const read = text(reader.stdout)
  const reports = await opened(cwd, [to('pipe')])
  reports.file(A)
  expect(reports.end(NO_TOTALS)).toEqual([])
  expect(await read).toBe(REPORT)
  expect(statSync(pipe).isFIFO()).toBe(true)
})
