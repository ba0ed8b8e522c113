// Finds the text of a denial: an argument that is one, the file that an argument names, or standard input. It refuses to
// know what is done with it.
import { decodeText } from '../inputs/decode.ts'
import { readNamed, type Tools, troubleOf } from '../question/tools.ts'
import { isTrouble, type Trouble } from '../question/trouble.ts'
import { type Denial, type DenialReading, readDenial } from './denial.ts'

/** Longer than this, or over several lines, nothing is the name of a file. */
const MAX_NAME_LENGTH = 1024

/** The denial that an argument stands for. A text that is one is never taken for a file. */
export async function denialOf(argument: string, tools: Tools): Promise<Denial | Trouble> {
  const { words } = tools
  const own = readDenial(argument)
  const isText = 'denial' in own || own.fault === 'no-operation' || !mayBeName(argument)
  const reading = isText ? own : await readSource(argument, tools)
  if (isTrouble(reading)) return reading
  if ('denial' in reading) return reading.denial
  return troubleOf(reading.fault === 'no-operation' ? words.noOperation : words.noDenial)
}

async function readSource(name: string, tools: Tools): Promise<DenialReading | Trouble> {
  const named = await readNamed(name, tools)
  return isTrouble(named) ? named : readDenial(decodeText(named.bytes).text)
}

function mayBeName(text: string): boolean {
  return text !== '' && text.length <= MAX_NAME_LENGTH && !text.includes('\n')
}
