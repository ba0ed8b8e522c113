// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// The rules by category and name. Made by `npm run generate` from the files in packages/lint/src/rules, and not to be edited.
// It refuses to know what any of them does.
import type { Rule } from './rule.ts'
import { actionUnknown } from './rules/correctness/action-unknown.ts'
import { adminStar } from './rules/security/admin-star.ts'
import { attachPolicyAnywhere } from './rules/security/attach-policy-anywhere.ts'
import { resourceRedundant } from './rules/style/resource-redundant.ts'

/** Every rule that ships. */
export const RULES: readonly Rule[] = [
  actionUnknown,
  adminStar,
  attachPolicyAnywhere,
  resourceRedundant,
]
