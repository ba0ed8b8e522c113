// What compiling answers: policies ready to decide with, and what is to be said about them. It refuses to compile.
import type { Compiled } from './compiled/policies.ts'
import type { Layer } from './decision.ts'

/** Under it the content of compiled policies is found. The package does not export it, which makes them opaque. */
export const CONTENT: unique symbol = Symbol('compiled policies')

/** Policies in force, prepared to decide many requests. Opaque: only `compilePolicies` makes one. */
export type CompiledPolicies = { readonly [CONTENT]: Compiled }

/** Something to say about the policies in force as they were given. */
export type CompileDiagnostic = {
  readonly code: /** A policy with structural errors: nothing is compiled (DOC-12). */
    | 'policy-refused'
    /** A member of the input is no policy, no list of policies, no account, and so on: nothing is compiled. */
    | 'input-malformed'
    /** A policy of a kind that its layer does not take: its statements are indeterminate (P-2). */
    | 'kind-mismatch'
    /** A trust policy without the role that is to be assumed: every request is denied (EVAL-6). */
    | 'role-missing'
  readonly severity: 'error' | 'warning'
  /** The rule of the language. */
  readonly rule: string
  /** Which policy, when it is about one. */
  readonly at?: { readonly layer: Layer; readonly policy: number; readonly name?: string }
  readonly message: string
}

/** `compiled` is absent when a diagnostic is `policy-refused` or `input-malformed`. */
export type CompileResult = {
  readonly compiled?: CompiledPolicies
  readonly diagnostics: readonly CompileDiagnostic[]
}
