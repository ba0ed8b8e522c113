// What messages about unknown names end with. It refuses to know which name is near.
import { cut } from '@qcs-policy/syntax'
import type { Text } from '../finding.ts'

/** Asks whether a name was meant; for a blank one, what else there is to do. */
export function suggested(name: string, otherwise: Text): Text {
  return name === '' ? otherwise : { en: `did you mean \`${cut(name)}\`?`, zh: `是否想写 \`${cut(name)}\`？` }
}
