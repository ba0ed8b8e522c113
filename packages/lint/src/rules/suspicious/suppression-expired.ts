// A suppression past its last day: the finding it hid counts again. It refuses to be suppressed itself.
import type { SuppressionRule } from '../../rule.ts'

export const suppressionExpired: SuppressionRule = {
  id: 'suppression-expired',
  category: 'suspicious',
  level: 'error',
  preset: 'recommended',
  summary: {
    en: 'A suppression whose last day has gone',
    zh: '已过期的忽略',
  },
  alias: 'CAM906',
  scope: 'suppression',
}
