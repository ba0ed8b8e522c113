// The languages of messages, the values of `--lang`. It refuses to know a single word of them.

/** A language of messages. */
export type Language = 'en' | 'zh'

export const LANGUAGES: readonly Language[] = ['en', 'zh']
