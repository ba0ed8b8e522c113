// The rules of a SARIF run, each with what a viewer shows beside a finding. It refuses to know findings.

import { ownVersion } from '../version.ts'
import type { MachineOptions } from './machine-options.ts'
import { type CodeFacts, factsOfCode, INFORMATION_URI, pageCommand } from './rule-facts.ts'
import { visible } from './visible.ts'

/** SARIF's words for severities. */
export const SARIF_LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/** The languages as SARIF names them. */
const LANGUAGE_TAGS = { en: 'en-US', zh: 'zh-CN' } as const

/** The program as a SARIF tool, with its rules. */
export function toolOf(codes: readonly string[], { language, ownRules }: MachineOptions): object {
  const version = ownVersion()
  return {
    driver: {
      name: 'qcs-policy',
      version,
      semanticVersion: version,
      informationUri: INFORMATION_URI,
      language: LANGUAGE_TAGS[language],
      rules: codes.map((code) => descriptorOf(factsOfCode(code, language, ownRules))),
    },
  }
}

function descriptorOf({ code, level, category, summary, page, cites }: CodeFacts): object {
  const tags = [...(category === undefined ? [] : [category]), ...cites]
  const help = page ?? `${summary}\n\n${pageCommand(code)}`
  return {
    id: code,
    shortDescription: { text: visible(summary) },
    help: { text: help, markdown: help },
    ...(level === undefined ? {} : { defaultConfiguration: { level: SARIF_LEVELS[level] } }),
    properties: { ...(category === undefined ? {} : { category }), tags },
  }
}
