// The load path: parsed JSON to policies, and the readers of single forms that an evaluator needs. It refuses to import
// the lexer library, so that a gateway loads only what it runs.
export { type ReadOptions, type ReadResult, readPolicy } from './document/from-value.ts'
export { plainResource, plainResourceTexts } from './document/usual/resources.ts'
export { booleanOfNumber, readBoolean } from './forms/boolean.ts'
export { type DateTime, readDateTime } from './forms/date-time.ts'
export { coversIp, formatNetwork, type IpRange, readIp } from './forms/ip.ts'
export { nearestName } from './forms/nearest.ts'
export { readNumber } from './forms/number.ts'
export { OPERATORS, type OperatorFacts, type OperatorFamily } from './forms/operator.ts'
