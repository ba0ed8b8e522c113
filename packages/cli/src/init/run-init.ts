// `qcs-policy init`: writes the first configuration of a folder, and never over one that is there unless it is told to. It refuses
// to know how a configuration is read.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PresetName } from '@qcs-policy/lint'
import { CONFIG_FILES } from '../config/open-configs.ts'
import { type ExitCode, OK, UNUSABLE } from '../exit-code.ts'
import { reasonOf } from '../inputs/readings.ts'
import { systemErrorCode } from '../inputs/search.ts'
import { visible } from '../report/visible.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Language } from '../words/language.ts'
import { sentencesOf } from '../words/languages.ts'
import { configTemplate } from './config-template.ts'

export type InitRequest = { readonly preset: PresetName; readonly force: boolean; readonly language: Language }

const NAME = '.qcs-policy.yaml'

/** What is said, by language. */
const WORDS: Readonly<
  Record<Language, { readonly written: string; readonly isThere: (name: string, isSame: boolean) => string }>
> = {
  en: {
    written: `wrote ${NAME}; say there which account the policies are for, then run qcs-policy lint .`,
    isThere: (name, isSame) =>
      isSame
        ? `${name} is there already and was left as it is; --force writes over it`
        : `${name} is there already and would no longer count beside ${NAME}; remove it first`,
  },
  zh: {
    written: `已写入 ${NAME}；请在其中填写策略所属的账号，然后运行 qcs-policy lint .`,
    isThere: (name, isSame) =>
      isSame
        ? `${name} 已存在，未作改动；使用 --force 可覆盖`
        : `${name} 已存在，写入 ${NAME} 后将不再生效；请先删除它`,
  },
}

/** Runs the command. */
export function runInit({ preset, force, language }: InitRequest, surroundings: Surroundings): ExitCode {
  const { cwd, stdout, stderr } = surroundings
  const words = WORDS[language]
  const there = CONFIG_FILES.find((name) => existsSync(join(cwd, name)))
  if (there !== undefined && !(force && there === NAME)) {
    stderr.write(`${words.isThere(there, there === NAME)}\n`)
    return UNUSABLE
  }
  try {
    // Never over a file that appeared in the meantime.
    writeFileSync(join(cwd, NAME), configTemplate(preset), { flag: force ? 'w' : 'wx' })
  } catch (error) {
    const sentences = sentencesOf(language)
    stderr.write(`${visible(sentences.notWritten(NAME, reasonOf(systemErrorCode(error), sentences)))}\n`)
    return UNUSABLE
  }
  stdout.write(`${words.written}\n`)
  return OK
}
