// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// The rules by category and name. Made by `npm run generate` from the files in packages/lint/src/rules, and not to be edited.
// It refuses to know what any of them does.
import type { Rule } from './rule.ts'
import { actionCase } from './rules/correctness/action-case.ts'
import { actionNotForKind } from './rules/correctness/action-not-for-kind.ts'
import { actionNotResourceLevel } from './rules/correctness/action-not-resource-level.ts'
import { actionServiceUnknown } from './rules/correctness/action-service-unknown.ts'
import { actionUnknown } from './rules/correctness/action-unknown.ts'
import { bucketOfOtherAccount } from './rules/correctness/bucket-of-other-account.ts'
import { bucketWithoutAppid } from './rules/correctness/bucket-without-appid.ts'
import { conditionContradiction } from './rules/correctness/condition-contradiction.ts'
import { conditionKeyCase } from './rules/correctness/condition-key-case.ts'
import { conditionKeyUnknown } from './rules/correctness/condition-key-unknown.ts'
import { conditionOperatorType } from './rules/correctness/condition-operator-type.ts'
import { objectActionOnBucket } from './rules/correctness/object-action-on-bucket.ts'
import { principalHostUnknown } from './rules/correctness/principal-host-unknown.ts'
import { resourceAccountKind } from './rules/correctness/resource-account-kind.ts'
import { resourceRegionUnknown } from './rules/correctness/resource-region-unknown.ts'
import { resourceSegmentsSwapped } from './rules/correctness/resource-segments-swapped.ts'
import { resourceServiceNotInActions } from './rules/correctness/resource-service-not-in-actions.ts'
import { resourceServiceUnknown } from './rules/correctness/resource-service-unknown.ts'
import { resourceTypeUnknown } from './rules/correctness/resource-type-unknown.ts'
import { tagFormat } from './rules/correctness/tag-format.ts'
import { trustActionMismatch } from './rules/correctness/trust-action-mismatch.ts'
import { accessKeyForOthers } from './rules/security/access-key-for-others.ts'
import { accountNotTrusted } from './rules/security/account-not-trusted.ts'
import { adminStar } from './rules/security/admin-star.ts'
import { assumeRoleAnywhere } from './rules/security/assume-role-anywhere.ts'
import { attachPolicyAnywhere } from './rules/security/attach-policy-anywhere.ts'
import { auditTampering } from './rules/security/audit-tampering.ts'
import { billingWrite } from './rules/security/billing-write.ts'
import { boundaryRemoval } from './rules/security/boundary-removal.ts'
import { codeIntoRole } from './rules/security/code-into-role.ts'
import { dataReadableAnywhere } from './rules/security/data-readable-anywhere.ts'
import { denyRemoval } from './rules/security/deny-removal.ts'
import { destructiveUnguarded } from './rules/security/destructive-unguarded.ts'
import { everythingUnderATag } from './rules/security/everything-under-a-tag.ts'
import { federatedWithoutAudience } from './rules/security/federated-without-audience.ts'
import { federationTokenAnywhere } from './rules/security/federation-token-anywhere.ts'
import { groupJoin } from './rules/security/group-join.ts'
import { identityProviderChange } from './rules/security/identity-provider-change.ts'
import { ifExistOnAllow } from './rules/security/if-exist-on-allow.ts'
import { ipTooWide } from './rules/security/ip-too-wide.ts'
import { mfaOff } from './rules/security/mfa-off.ts'
import { mfaPattern } from './rules/security/mfa-pattern.ts'
import { organizationPolicyChange } from './rules/security/organization-policy-change.ts'
import { passRoleAnywhere } from './rules/security/pass-role-anywhere.ts'
import { passRoleToCompute } from './rules/security/pass-role-to-compute.ts'
import { policyUpdate } from './rules/security/policy-update.ts'
import { policyVersionCreate } from './rules/security/policy-version-create.ts'
import { policyVersionDefault } from './rules/security/policy-version-default.ts'
import { publicPrincipal } from './rules/security/public-principal.ts'
import { publicPrincipalGuarded } from './rules/security/public-principal-guarded.ts'
import { readAnywhere } from './rules/security/read-anywhere.ts'
import { roleCreateAndAttach } from './rules/security/role-create-and-attach.ts'
import { secretsReadableAnywhere } from './rules/security/secrets-readable-anywhere.ts'
import { serviceStar } from './rules/security/service-star.ts'
import { sharingAnywhere } from './rules/security/sharing-anywhere.ts'
import { tagBasedAccessAndTagging } from './rules/security/tag-based-access-and-tagging.ts'
import { thirdPartyWithoutCondition } from './rules/security/third-party-without-condition.ts'
import { trustPolicyUpdate } from './rules/security/trust-policy-update.ts'
import { trustWholeAccount } from './rules/security/trust-whole-account.ts'
import { userLoginForOthers } from './rules/security/user-login-for-others.ts'
import { wholeService } from './rules/security/whole-service.ts'
import { writeAnywhere } from './rules/security/write-anywhere.ts'
import { actionDuplicate } from './rules/style/action-duplicate.ts'
import { actionPrefixMixed } from './rules/style/action-prefix-mixed.ts'
import { actionRedundant } from './rules/style/action-redundant.ts'
import { bucketOldForm } from './rules/style/bucket-old-form.ts'
import { conditionValueDuplicate } from './rules/style/condition-value-duplicate.ts'
import { conditionValueRedundant } from './rules/style/condition-value-redundant.ts'
import { listOrder } from './rules/style/list-order.ts'
import { notFormatted } from './rules/style/not-formatted.ts'
import { principalAboveStatements } from './rules/style/principal-above-statements.ts'
import { principalDuplicate } from './rules/style/principal-duplicate.ts'
import { principalRootSpelling } from './rules/style/principal-root-spelling.ts'
import { resourceAccountBlank } from './rules/style/resource-account-blank.ts'
import { resourceDuplicate } from './rules/style/resource-duplicate.ts'
import { resourceRedundant } from './rules/style/resource-redundant.ts'
import { resourceRegionShort } from './rules/style/resource-region-short.ts'
import { scalarOrList } from './rules/style/scalar-or-list.ts'
import { tooManyActions } from './rules/style/too-many-actions.ts'
import { tooManyStatements } from './rules/style/too-many-statements.ts'
import { actionAnyService } from './rules/suspicious/action-any-service.ts'
import { actionMatchesNothing } from './rules/suspicious/action-matches-nothing.ts'
import { actionSetOpaque } from './rules/suspicious/action-set-opaque.ts'
import { conditionKeyDoubtful } from './rules/suspicious/condition-key-doubtful.ts'
import { conditionKeyNotForAction } from './rules/suspicious/condition-key-not-for-action.ts'
import { conditionTautology } from './rules/suspicious/condition-tautology.ts'
import { conditionValueSpace } from './rules/suspicious/condition-value-space.ts'
import { datePast } from './rules/suspicious/date-past.ts'
import { denyRepeatsAllowCondition } from './rules/suspicious/deny-repeats-allow-condition.ts'
import { denyWithoutIfExist } from './rules/suspicious/deny-without-if-exist.ts'
import { foreignDialect } from './rules/suspicious/foreign-dialect.ts'
import { invisibleCharacter } from './rules/suspicious/invisible-character.ts'
import { ipNotSupported } from './rules/suspicious/ip-not-supported.ts'
import { ipPrivate } from './rules/suspicious/ip-private.ts'
import { legacyForm } from './rules/suspicious/legacy-form.ts'
import { negatedOperatorManyValues } from './rules/suspicious/negated-operator-many-values.ts'
import { negatedOperatorMissingKey } from './rules/suspicious/negated-operator-missing-key.ts'
import { placeholderLeftIn } from './rules/suspicious/placeholder-left-in.ts'
import { principalRedundant } from './rules/suspicious/principal-redundant.ts'
import { resourceAccountCaller } from './rules/suspicious/resource-account-caller.ts'
import { resourceAccountMismatch } from './rules/suspicious/resource-account-mismatch.ts'
import { resourceEffectivelyStar } from './rules/suspicious/resource-effectively-star.ts'
import { statementDuplicate } from './rules/suspicious/statement-duplicate.ts'
import { suppressionExpired } from './rules/suspicious/suppression-expired.ts'
import { suppressionOutgrown } from './rules/suspicious/suppression-outgrown.ts'
import { suppressionUnused } from './rules/suspicious/suppression-unused.ts'
import { suppressionWithoutReason } from './rules/suspicious/suppression-without-reason.ts'
import { tagWithoutAnyValue } from './rules/suspicious/tag-without-any-value.ts'
import { uploadIncomplete } from './rules/suspicious/upload-incomplete.ts'
import { wildcardInEqual } from './rules/suspicious/wildcard-in-equal.ts'

/** Every rule that ships. */
export const RULES: readonly Rule[] = [
  actionCase,
  actionNotForKind,
  actionNotResourceLevel,
  actionServiceUnknown,
  actionUnknown,
  bucketOfOtherAccount,
  bucketWithoutAppid,
  conditionContradiction,
  conditionKeyCase,
  conditionKeyUnknown,
  conditionOperatorType,
  objectActionOnBucket,
  principalHostUnknown,
  resourceAccountKind,
  resourceRegionUnknown,
  resourceSegmentsSwapped,
  resourceServiceNotInActions,
  resourceServiceUnknown,
  resourceTypeUnknown,
  tagFormat,
  trustActionMismatch,
  accessKeyForOthers,
  accountNotTrusted,
  adminStar,
  assumeRoleAnywhere,
  attachPolicyAnywhere,
  auditTampering,
  billingWrite,
  boundaryRemoval,
  codeIntoRole,
  dataReadableAnywhere,
  denyRemoval,
  destructiveUnguarded,
  everythingUnderATag,
  federatedWithoutAudience,
  federationTokenAnywhere,
  groupJoin,
  identityProviderChange,
  ifExistOnAllow,
  ipTooWide,
  mfaOff,
  mfaPattern,
  organizationPolicyChange,
  passRoleAnywhere,
  passRoleToCompute,
  policyUpdate,
  policyVersionCreate,
  policyVersionDefault,
  publicPrincipal,
  publicPrincipalGuarded,
  readAnywhere,
  roleCreateAndAttach,
  secretsReadableAnywhere,
  serviceStar,
  sharingAnywhere,
  tagBasedAccessAndTagging,
  thirdPartyWithoutCondition,
  trustPolicyUpdate,
  trustWholeAccount,
  userLoginForOthers,
  wholeService,
  writeAnywhere,
  actionAnyService,
  actionMatchesNothing,
  actionSetOpaque,
  conditionKeyDoubtful,
  conditionKeyNotForAction,
  conditionTautology,
  conditionValueSpace,
  datePast,
  denyRepeatsAllowCondition,
  denyWithoutIfExist,
  foreignDialect,
  invisibleCharacter,
  ipNotSupported,
  ipPrivate,
  legacyForm,
  negatedOperatorManyValues,
  negatedOperatorMissingKey,
  placeholderLeftIn,
  principalRedundant,
  resourceAccountCaller,
  resourceAccountMismatch,
  resourceEffectivelyStar,
  statementDuplicate,
  suppressionExpired,
  suppressionOutgrown,
  suppressionUnused,
  suppressionWithoutReason,
  tagWithoutAnyValue,
  uploadIncomplete,
  wildcardInEqual,
  actionDuplicate,
  actionPrefixMixed,
  actionRedundant,
  bucketOldForm,
  conditionValueDuplicate,
  conditionValueRedundant,
  listOrder,
  notFormatted,
  principalAboveStatements,
  principalDuplicate,
  principalRootSpelling,
  resourceAccountBlank,
  resourceDuplicate,
  resourceRedundant,
  resourceRegionShort,
  scalarOrList,
  tooManyActions,
  tooManyStatements,
]
