// From a language to its sentences. It refuses to know the sentences.
import type { Language } from './language.ts'
import type { Sentences } from './sentences.ts'
import { SENTENCES_EN } from './sentences-en.ts'
import { SENTENCES_ZH } from './sentences-zh.ts'

const TABLE: Readonly<Record<Language, Sentences>> = { en: SENTENCES_EN, zh: SENTENCES_ZH }

/** The sentences of a language. */
export function sentencesOf(language: Language): Sentences {
  return TABLE[language]
}
