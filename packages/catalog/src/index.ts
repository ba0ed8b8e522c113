// Facts about the services, operations and regions that policies name. What is not here is not known, which is not to say
// that it is wrong.

export { SDK } from './actions.generated.ts'
export { type Action, type ActionClass, type ActionLevel, actionNames, findAction } from './actions.ts'
export type { KeyType } from './condition-key-facts.ts'
export { type ConditionKey, conditionKeyNames, findConditionKey } from './condition-keys.ts'
export { type PresetPolicy, presetPolicies } from './preset-policies.ts'
export { findRegion, type Region, regions } from './regions.ts'
export type { ServiceFacts } from './service-facts.ts'
export { serviceHosts } from './service-principals.ts'
export { type Completeness, findService, type Service, serviceNames, shortNameOf } from './services.ts'
