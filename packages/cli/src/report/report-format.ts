// The values of `lint --format`. It refuses to know what they look like.

export type ReportFormat = 'text' | 'json'

export const REPORT_FORMATS: readonly ReportFormat[] = ['text', 'json']
