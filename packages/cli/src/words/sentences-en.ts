// The command's own sentences in English. It refuses to know when they are said.
import type { Sentences } from './sentences.ts'

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

export const SENTENCES_EN: Sentences = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  kind: (kind, inferred) => (kind === null ? 'no policy text' : inferred ? `${kind} (inferred)` : kind),
  callFails: (api, code) => `${api}: the call would fail with ${code}`,
  callSucceeds: (api) => `${api}: the call would not fail on this document, as far as this tool knows`,
  related: 'see',
  fix: { safe: 'fix', unsafe: 'unsafe fix' },
  more: (count) => `and ${count} more`,
  summary: ({ files, unreadable, errors, warnings, infos }) => {
    const found = [
      errors === 0 ? 'no errors' : some(errors, 'error', 'errors'),
      warnings === 0 ? 'no warnings' : some(warnings, 'warning', 'warnings'),
      ...(infos === 0 ? [] : [`${infos} info`]),
    ]
    const failed = unreadable === 0 ? '' : `; ${some(unreadable, 'input', 'inputs')} could not be read`
    return `${some(files, 'file', 'files')}: ${list(found)}${failed}`
  },
  mended: (count, files, isDryRun) =>
    `${isDryRun ? 'Would mend' : 'Mended'} ${some(count, 'finding', 'findings')} in ${some(files, 'file', 'files')}`,
  resting: (count) => `${some(count, 'finding is', 'findings are')} suppressed`,
  nothingOf: (rule, near) =>
    `nothing was found by \`${rule}\`${near === '' || near === rule ? '' : `; did you mean \`${near}\`?`}`,
  ignored: (count) => `${some(count, 'file is', 'files are')} left out by the configuration`,
  badConfig: 'its configuration has faults',
  takenDown: (count, path) => `Wrote ${some(count, 'finding', 'findings')} to \`${path}\``,
  fixable: (count) => `${some(count, 'of them has', 'of them have')} a safe fix`,
  tooManyWarnings: (count, limit) =>
    `${some(count, 'warning is', 'warnings are')} more than the ${limit} that \`--max-warnings\` allows`,
  quiet: (hidden) => `\`--quiet\` hides ${some(hidden, 'diagnostic', 'diagnostics')} below the level of an error`,
  unreadable: (path, reason) => `\`${path}\` could not be read: ${reason}`,
  notWritten: (path, reason) => `\`${path}\` could not be written and is as it was: ${reason}`,
  unwritten: (reason) => `it was to be mended, and could not be written: ${reason}`,
  unwritable: (reason) => `the output could not be written: ${reason}`,
  reasons: new Map([
    ['ENOENT', 'there is no such file or folder'],
    ['EACCES', 'permission denied'],
    ['EPERM', 'the system does not permit it'],
    ['EISDIR', 'it is a folder, and one document is expected'],
    ['ENOTDIR', 'a part of the path is a file, not a folder'],
    ['ELOOP', 'its symbolic links lead round in a circle'],
    ['TOO_LARGE', 'it is larger than 256 MB, and a policy has at most 6144 characters'],
    ['NO_MATCH', 'the glob matches no file'],
    [
      'NO_DOCUMENT',
      'the folder holds no policy document: no `*.policy.json`, and no JSON file with a `statement` member, apart from ignored ones',
    ],
  ]),
  otherReason: (code) => `the system answers ${code}`,
  progress: (done, all) => `Read ${done} of ${all} files`,
  notFormatted: (count, all) =>
    `${count} of ${some(all, 'file', 'files')} ${count === 1 ? 'is' : 'are'} not formatted; \`qcs-policy format --write\` formats ${count === 1 ? 'it' : 'them'}`,
  allFormatted: (count) => (count === 1 ? 'The file is formatted' : `All ${count} files are formatted`),
  written: (count, all) => `Formatted ${count} of ${some(all, 'file', 'files')}`,
  refused: 'not formatted, because it cannot be read whole; mend these first',
}
