// What the tests of reports have in common: files with findings that are made up, and a report as one text. It refuses to
// know any format.
import type { Finding } from '@qcs-policy/lint'
import { NO_TOTALS, withFile } from '../lint/totals.ts'
import { SENTENCES_EN } from '../words/sentences-en.ts'
import type { MachineOptions } from './machine-options.ts'
import type { FileReport, Reporter, Totals } from './reporter.ts'

/** Options as most runs have them; paths start from `/checkout`, and the command runs in a folder of it. */
const OPTIONS: MachineOptions = {
  cwd: '/checkout/policies',
  root: '/checkout',
  quiet: false,
  maxWarnings: undefined,
  language: 'en',
  sentences: SENTENCES_EN,
}

/** The whole report of a run on these files. */
export function reportOf(
  makeReporter: (options: MachineOptions) => Reporter,
  files: readonly FileReport[],
  changed: Partial<MachineOptions> = {},
): string {
  const options = { ...OPTIONS, ...changed }
  const reporter = makeReporter(options)
  const totals = files.reduce<Totals>((sum, file) => withFile(sum, file, options.quiet), NO_TOTALS)
  return reporter.begin() + files.map(reporter.file).join('') + reporter.end(totals)
}

/** A finding; `at` are the offsets of its place. */
export function finding(given: Partial<Finding> & { readonly at?: readonly [number, number] }): Finding {
  const { at: [start, end] = [0, 0], ...rest } = given
  return {
    code: 'action-unknown',
    severity: 'error',
    structural: false,
    message: 'it is wrong',
    span: { start, end },
    related: [],
    fixes: [],
    ...rest,
  }
}

/** A file that was read. */
export function file(path: string, text: string, diagnostics: readonly Finding[]): FileReport {
  return { path, text, kind: 'identity', kindInferred: true, diagnostics }
}

/** An input that could not be read. */
export const UNREADABLE: FileReport = { path: 'gone.json', error: { code: 'ENOENT', message: 'there is no such file' } }

const TEXT = '{\n  "a": "b",\n  "c": 1\n}\n'

/** One file with a finding of each severity, one on two lines, and the kind that was inferred; and a clean one. */
export const FILES: readonly FileReport[] = [
  file('a.policy.json', TEXT, [
    finding({
      at: [9, 12],
      message: '`b` is <wrong>, 100% & "so"',
      related: [{ span: { start: 16, end: 19 }, message: 'here too' }],
      fixes: [
        { title: 'write `x`', safety: 'safe', edits: [{ span: { start: 9, end: 12 }, newText: '"x"' }] },
        { title: 'guess', safety: 'unsafe', edits: [{ span: { start: 9, end: 12 }, newText: '"y"' }] },
        { title: 'delete it', safety: 'safe', edits: [{ span: { start: 4, end: 13 }, newText: '' }] },
      ],
      apiErrors: { CreatePolicy: 'InvalidParameter.ActionError' },
    }),
    finding({ code: 'admin-star', severity: 'warning', at: [4, 22], message: 'too much' }),
    finding({ code: 'member-capitalized', severity: 'info', at: [16, 19], message: 'by the way' }),
    finding({ code: 'kind-inferred', severity: 'info', message: 'taken for identity' }),
  ]),
  file('b.policy.json', '{}', []),
]

/** Texts that a document can hold and that no report must pass on as they are. */
export const HOSTILE =
  '\u001b[31m\u202e\u0000\ufffe\ud800\r\n::error::x ##[y] %0A ]]> <!-- &amp; <a b="c"> [l](https://x.example) {0} \u2028'
