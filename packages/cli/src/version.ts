// The version of this package. It refuses to be written twice: package.json has it. This file stands at the top of the
// sources so that the path is right from the bundle as well.
import { readFileSync } from 'node:fs'

/** The version, such as `1.2.3`. */
export function ownVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const isNamed = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  return isNamed && typeof manifest.version === 'string' ? manifest.version : 'unknown'
}
