// Exported accounts from files and folders: a JSON or YAML file holds accounts in the documented shape; a folder holds the
// JSON responses of the API, and perhaps YAML files with accounts. An export is often kept out of Git, so no ignore rules
// hold in it; links to folders are not followed. It refuses to know what an account is.
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type AccountDiagnostic, type AccountExport, readAccounts, readApiResponses } from '@qcs-policy/account'
import { parse as parseYaml } from 'yaml'
import { decodeText } from '../inputs/decode.ts'
import { readFile } from '../inputs/read-input.ts'
import { reasonOf } from '../inputs/readings.ts'
import { filesBelow } from '../inputs/search.ts'
import { visible } from '../report/visible.ts'
import { type Tools, troubleOf } from './tools.ts'
import { isTrouble, type Trouble } from './trouble.ts'

/** The accounts, and what is to be known about them. */
export type Accounts = { readonly accounts: readonly AccountExport[]; readonly remarks: readonly string[] }

/** What was read from one path, with the name of that path for diagnostics. */
type Part = {
  readonly path: string
  readonly accounts: readonly AccountExport[]
  readonly diagnostics: readonly AccountDiagnostic[]
}

const YAML = /\.ya?ml$/i
const JSON_FILE = /\.json$/i

/** Reads every path; all troubles come together. */
export function readAccountFiles(paths: readonly string[], tools: Tools): Accounts | Trouble {
  const read = paths.map((path) => (isFolder(path, tools) ? readFolder(path, tools) : readAccountFile(path, tools)))
  const parts = read.flat()
  const troubles = parts.flatMap((part) => (isTrouble(part) ? [part.trouble] : []))
  const good = parts.flatMap((part) => (isTrouble(part) ? [] : [part]))
  troubles.push(...good.flatMap((part) => diagnosticTexts(part, ['error'], tools).map((text) => `${visible(text)}\n`)))
  if (troubles.length > 0) return { trouble: troubles.join('') }
  return {
    accounts: good.flatMap(({ accounts }) => accounts),
    remarks: good.flatMap((part) => diagnosticTexts(part, ['warning', 'info'], tools)),
  }
}

/** What is said of the given severities, each with its place. */
export function diagnosticTexts(
  { path: file, diagnostics }: Pick<Part, 'path' | 'diagnostics'>,
  severities: readonly AccountDiagnostic['severity'][],
  { words }: Tools,
): readonly string[] {
  return diagnostics
    .filter(({ severity }) => severities.includes(severity))
    .map(({ path, message }) => words.accountFault([file, ...path].filter((step) => step !== '').join('/'), message))
}

function isFolder(path: string, { surroundings }: Tools): boolean {
  return statSync(resolve(surroundings.cwd, path), { throwIfNoEntry: false })?.isDirectory() === true
}

/** The responses below a folder together, and each YAML file by itself. */
function readFolder(folder: string, tools: Tools): readonly (Part | Trouble)[] {
  const { surroundings, sentences, words } = tools
  const isWanted = (path: string): boolean => JSON_FILE.test(path) || YAML.test(path)
  const { files, unreadable } = filesBelow(resolve(surroundings.cwd, folder), isWanted, () => true, NOTHING_IGNORED)
  const troubles = unreadable.map(({ path, reason }) =>
    troubleOf(sentences.unreadable(join(folder, path), reasonOf(reason, sentences))),
  )
  if (files.length === 0 && troubles.length === 0) return [troubleOf(words.emptyAccount(folder))]
  const yaml = files.filter((path) => YAML.test(path)).map((path) => readAccountFile(join(folder, path), tools))
  const responses = files
    .filter((path) => JSON_FILE.test(path))
    .map((name) => ({ name, reading: valueOfFile(join(folder, name), tools) }))
  const broken = responses.flatMap(({ reading }) => (isTrouble(reading) ? [reading] : []))
  const read = readApiResponses(
    responses.flatMap(({ name, reading }) => (isTrouble(reading) ? [] : [{ name, value: reading.value }])),
  )
  // What is missing because a file could not be read is not worth a second complaint.
  const part = responses.length === 0 || broken.length > 0 ? [] : [{ path: folder, ...read }]
  return [...troubles, ...broken, ...yaml, ...part]
}

const NOTHING_IGNORED = { isIgnored: (): boolean => false }

function readAccountFile(path: string, tools: Tools): Part | Trouble {
  const reading = valueOfFile(path, tools)
  return isTrouble(reading) ? reading : { path, ...readAccounts(reading.value) }
}

/** The value that a JSON or YAML file holds. */
function valueOfFile(path: string, { surroundings, sentences, words }: Tools): { readonly value: unknown } | Trouble {
  const reading = readFile(resolve(surroundings.cwd, path))
  if ('failure' in reading) return troubleOf(sentences.unreadable(path, reasonOf(reading.failure, sentences)))
  const text = decodeText(reading.bytes).text.replace(/^\ufeff/, '')
  try {
    return { value: YAML.test(path) ? yamlOf(text) : JSON.parse(text) }
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    return troubleOf(words.notParsed(path, reason))
  }
}

/** Aliases are bounded by the library, so that a few lines cannot stand for gigabytes. */
function yamlOf(text: string): unknown {
  return parseYaml(text, { maxAliasCount: 100, logLevel: 'error' })
}
