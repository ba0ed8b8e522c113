// What the evaluation of one resource comes to, before it is handed out. Types and small makers.
import type { Basis } from '../decision.ts'
import type { CompiledStatement } from './statement.ts'

export type Outcome = {
  readonly allow: boolean
  readonly basis: Basis
  /** Statements that suffice for it. */
  readonly determining: readonly CompiledStatement[]
}

const NONE: readonly CompiledStatement[] = []

/** A deny without a statement that says so. */
export function denied(basis: Basis): Outcome {
  return { allow: false, basis, determining: NONE }
}

/** A deny by a statement. */
export function deniedBy(...statements: readonly CompiledStatement[]): Outcome {
  return { allow: false, basis: 'explicit', determining: statements }
}

export function allowed(basis: 'explicit' | 'root', determining: readonly CompiledStatement[]): Outcome {
  return { allow: true, basis, determining }
}
