// Preset policies, which the vendor keeps, by name. It refuses to know what they allow: the vendor changes that.
import { PRESETS } from './preset-policies.generated.ts'

/** A preset policy. What its kind is only the name says. */
export type PresetPolicy = {
  readonly name: string
  readonly kind: 'full' | 'read-only' | 'service-role' | 'other'
}

const KINDS = ['full', 'read-only', 'service-role', 'other'] as const

const ALL: readonly PresetPolicy[] = Object.freeze(
  KINDS.flatMap((kind) => PRESETS[kind].split(' ').map((name) => Object.freeze({ name, kind }))),
)

/** The preset policies that are known; the vendor has more. */
export function presetPolicies(): readonly PresetPolicy[] {
  return ALL
}
