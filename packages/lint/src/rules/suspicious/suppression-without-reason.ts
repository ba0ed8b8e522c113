// A suppression without a reason: nobody can tell later whether it still holds. It refuses to judge reasons.
import type { SuppressionRule } from '../../rule.ts'

export const suppressionWithoutReason: SuppressionRule = {
  id: 'suppression-without-reason',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A suppression that does not say why',
    zh: '没有说明理由的忽略',
  },
  alias: 'CAM905',
  scope: 'suppression',
}
