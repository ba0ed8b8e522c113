// A suppression whose finding rests on more than it did, or that never said what it was made for. It refuses to guess.
import type { SuppressionRule } from '../../rule.ts'

export const suppressionOutgrown: SuppressionRule = {
  id: 'suppression-outgrown',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A suppression whose finding has grown, or that does not say what it was made for',
    zh: '问题已扩大、或未写明依据的忽略',
  },
  alias: 'CAM908',
  scope: 'suppression',
}
