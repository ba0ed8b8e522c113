// The facts that options and files tell around the policies: who owns the resource, which role is to be assumed, what
// action sets stand for. It refuses to know the policies.
import type { Account, PoliciesInForce } from '@qcs-policy/evaluate'
import { decodeText } from '../inputs/decode.ts'
import type { Question } from './question-options.ts'
import { readNamed, type Tools, troubleOf } from './tools.ts'
import { isTrouble, type Trouble } from './trouble.ts'

type Facts = Pick<PoliciesInForce, 'resourceOwner' | 'role' | 'generalPolicies' | 'permids' | 'crossAccountServices'>

/** Reads them; all troubles come together. */
export async function readFacts(question: Question, tools: Tools): Promise<Facts | Trouble> {
  const { words } = tools
  let trouble = ''
  const readAs = <Value>(
    text: string | undefined,
    read: (text: string) => Value | undefined,
    fault: (text: string) => string,
  ): Value | undefined => {
    const value = text === undefined ? undefined : read(text)
    if (text !== undefined && value === undefined) trouble += troubleOf(fault(text)).trouble
    return value
  }
  const file = question.permids === undefined ? undefined : await readNamed(question.permids, tools)
  if (file !== undefined && isTrouble(file)) return file
  const resourceOwner = readAs(question.resourceOwner, accountOf, words.ownerFault)
  const role = readAs(question.role, roleOf, words.roleFault)
  const permids = readAs(file && decodeText(file.bytes).text, permidsOf, () => words.permidsFault(file?.path ?? ''))
  const services = question.crossAccountServices?.split(',').map((name) => name.trim())
  if (trouble !== '') return { trouble }
  return {
    ...(resourceOwner === undefined ? {} : { resourceOwner }),
    ...(role === undefined ? {} : { role }),
    ...(permids === undefined ? {} : { permids }),
    ...(services === undefined ? {} : { crossAccountServices: services.filter((name) => name !== '') }),
    ...(question.generalPolicies ? { generalPolicies: true } : {}),
  }
}

/** `UIN` or `UIN/APPID`. */
function accountOf(text: string): Account | undefined {
  const { uin, appId } = /^(?<uin>[0-9]+)(?:\/(?<appId>[0-9]+))?$/.exec(text)?.groups ?? {}
  if (uin === undefined) return undefined
  return appId === undefined ? { uin } : { uin, appId }
}

function roleOf(text: string): PoliciesInForce['role'] {
  const { owner, name } = /^qcs::cam::uin\/(?<owner>[0-9]+):roleName\/(?<name>[^/:*]+)$/.exec(text)?.groups ?? {}
  return owner === undefined || name === undefined ? undefined : { ownerUin: owner, roleName: name }
}

function permidsOf(text: string): PoliciesInForce['permids'] {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return isPermids(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isPermids(value: unknown): value is Readonly<Record<string, readonly string[]>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((list) => Array.isArray(list) && list.every((each) => typeof each === 'string'))
  )
}
