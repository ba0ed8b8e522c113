// From a language to what `evaluate` and `why` say in it. It refuses to know the sentences. Other commands do not load it.
import type { DecisionSentences } from './decision-sentences.ts'
import { DECISION_SENTENCES_EN } from './decision-sentences-en.ts'
import { DECISION_SENTENCES_ZH } from './decision-sentences-zh.ts'
import type { Language } from './language.ts'

const TABLE: Readonly<Record<Language, DecisionSentences>> = {
  en: DECISION_SENTENCES_EN,
  zh: DECISION_SENTENCES_ZH,
}

/** The sentences of a language. */
export function decisionSentencesOf(language: Language): DecisionSentences {
  return TABLE[language]
}
