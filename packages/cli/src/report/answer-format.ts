// The values of `evaluate --format`. It refuses to know what they look like.

export type AnswerFormat = 'text' | 'json' | 'ndjson'

export const ANSWER_FORMATS: readonly AnswerFormat[] = ['text', 'json', 'ndjson']
