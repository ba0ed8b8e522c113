// The values of `lint --format` and `lint --output`. It refuses to know what they look like.

export type ReportFormat = 'text' | 'json' | 'sarif' | 'github' | 'gitlab' | 'junit' | 'checkstyle'

export const REPORT_FORMATS: readonly ReportFormat[] = [
  'text',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
]
