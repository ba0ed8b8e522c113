// A suppression that hides nothing any more, and would hide the next mistake. It refuses to know why.
import type { SuppressionRule } from '../../rule.ts'

export const suppressionUnused: SuppressionRule = {
  id: 'suppression-unused',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A suppression that hides nothing',
    zh: '不再起作用的忽略',
  },
  alias: 'CAM907',
  scope: 'suppression',
}
