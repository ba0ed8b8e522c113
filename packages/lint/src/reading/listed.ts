// Lists of names in messages. It refuses to know what they name.
import { cut } from '@qcs-policy/syntax'
import type { Language } from '../finding.ts'

/** More names are counted instead. */
const MOST = 5

/** Quoted names with commas between; of a long list the first ones and how many more there are. */
export function listed(names: readonly string[], language: Language): string {
  const shown = names.slice(0, MOST).map((name) => `\`${cut(name)}\``)
  const more = names.length - shown.length
  if (language === 'zh') return more > 0 ? `${shown.join('、')} 等 ${names.length} 项` : shown.join('、')
  if (more > 0) return `${shown.join(', ')} and ${more} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
