// The values of `why --format`. It refuses to know what they look like.

export type WhyFormat = 'text' | 'json'

export const WHY_FORMATS: readonly WhyFormat[] = ['text', 'json']
