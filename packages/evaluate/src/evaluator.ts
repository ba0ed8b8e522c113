// The three functions of the package, each from where it is made. It holds no code of its own.
export { compilePolicies } from './compiled/compile.ts'
export { decide } from './compiled/decide.ts'
export { explain } from './explain/explain.ts'
