// What a finding weighs, and that a rule can be off. Types alone.
import type { Severity } from '@qcs-policy/syntax'

export type Level = 'off' | Severity

export const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error']
