// The load path: parsed JSON to policies, and the readers of single forms that an evaluator needs. It refuses to import
// the lexer library, so that a gateway loads only what it runs.
export { type ReadOptions, type ReadResult, readPolicy } from './document/from-value.ts'
