// The typed tree of a policy document: what the text says, element by element, with its place. Every node keeps what
// was written, so that printing loses nothing. The tree refuses to know what an action or a key means and how to
// decide; it only says how each element is to be read.
import type { JsonNode } from './json/tree.ts'
import type { Span } from './span.ts'

/** The five kinds of document; each has rules of its own (P-2). */
export type PolicyKind = 'identity' | 'trust' | 'session' | 'resource' | 'legacy'

/** What every node has: its place in the outer text, absent in a tree that was read from a value. */
export type Located = { readonly span?: Span | undefined }

/** A member's name as written, what it is read as, and whether its letter case is wrong for this kind (DOC-8). */
export type MemberName<Element> = Located & {
  readonly text: string
  /** The element meant, or `undefined` for an unknown member (DOC-7). */
  readonly element: Element | undefined
  /** True where DOC-8 makes the statement (or, at the top, every statement) indeterminate. */
  readonly wrongCase: boolean
}

/** One member of the document or of a statement, in the order written; `span` covers name and value. */
export type Member<Element> = Located & {
  readonly name: MemberName<Element>
  /** What printing falls back on for members that the tree does not type. */
  readonly value?: Written
}

/**
 * An element as JSON, as it was written. Always there in a tree that was read from a text. In a tree that was read from
 * a value it is absent where the typed tree says all of it, which is nearly everywhere: a gateway holds such trees, and
 * with it they would be three times as large.
 */
export type Written = JsonNode | undefined

export type DocumentElement = 'version' | 'statement' | 'principal'
export type StatementElement = 'sid' | 'effect' | 'principal' | 'action' | 'resource' | 'condition'

/** A policy document (DOC-1 to DOC-12). */
export type Policy = Located & {
  readonly type: 'policy'
  readonly kind: PolicyKind
  readonly version: TextValue | undefined
  /** The top-level principal (DOC-3, DOC-6). */
  readonly principal: PrincipalElement | undefined
  readonly statements: readonly Statement[]
  /** `single` when `statement` is one object instead of an array (DOC-4). */
  readonly statementForm: 'list' | 'single' | 'absent'
  /** Every member in the order written, unknown ones too. */
  readonly members: readonly Member<DocumentElement>[]
  /** False when a structural error was found: what is left of the document must not be evaluated (DOC-12). */
  readonly compilable: boolean
}

/** A string of the document, decoded; `raw` is what was written between and with its quotes. */
export type TextValue = Located & { readonly text: string; readonly raw?: string | undefined }

/**
 * One value or an array of them (DOC-9); `items` holds the readable ones, `form` says which was written. The resources of
 * a tree that was read from a value are made when `items` is first asked for, so it is no property of its own there:
 * `JSON.stringify` writes it, a spread or `structuredClone` leaves it out.
 */
export type OneOrMany<Item> = Located & {
  readonly form: 'one' | 'list'
  readonly items: readonly Item[]
}

/**
 * One statement (DOC-5). Elements that are absent or could not be read are `undefined`. In trees that were read from values
 * equal nodes may be one object, also in different trees.
 */
export type Statement = Located & {
  readonly type: 'statement'
  /** Position among the statements that could be read, from 0. */
  readonly index: number
  readonly sid: TextValue | undefined
  readonly effect: Effect | undefined
  readonly principal: PrincipalElement | undefined
  readonly action: OneOrMany<ActionPattern> | undefined
  readonly resource: OneOrMany<ResourcePattern> | undefined
  readonly condition: ConditionElement | undefined
  readonly members: readonly Member<StatementElement>[]
}

/** The effect as read; `wrongCase` where DOC-8 makes the statement indeterminate. */
export type Effect = TextValue & {
  readonly value: 'allow' | 'deny'
  readonly wrongCase: boolean
}

/** A part of a form, with the variables written in it (VAR-1). */
export type Segment = Located & {
  readonly text: string
  readonly variables: readonly Variable[]
}

/** `${name}` inside a segment or value; `start` and `end` are offsets into the decoded text of that segment or value. */
export type Variable = Located & {
  /** The name between the braces, or `undefined` when the variable is malformed. */
  readonly name: string | undefined
  readonly start: number
  readonly end: number
}

/** An action pattern (ACT-1 to ACT-6). `prefixed` says that `name/` was written; it has no meaning. */
export type ActionPattern = TextValue & { readonly type: 'action' } & (
    | { readonly form: 'any'; readonly prefixed: boolean }
    | { readonly form: 'api'; readonly prefixed: boolean; readonly service: Segment; readonly name: Segment }
    | { readonly form: 'permid'; readonly prefixed: boolean; readonly permid: string }
    | { readonly form: 'malformed' }
  )

/** The 5th segment (RES-5): blank, `*`, `uin/N`, `uid/N`, `uin/-1`, or anything else. */
export type AccountSegment = Segment & {
  readonly form: 'blank' | 'any' | 'uin' | 'uid' | 'caller' | 'other'
  /** The digits of `uin/N` and `uid/N`; empty otherwise. */
  readonly id: string
}

/** A resource description (RES-1 to RES-11). */
export type ResourcePattern = TextValue & { readonly type: 'resource' } & (
    | { readonly form: 'any' }
    | { readonly form: 'blank' }
    | {
        readonly form: 'qcs'
        readonly project: Segment
        readonly service: Segment
        readonly region: Segment
        readonly account: AccountSegment
        readonly resource: Segment
      }
    | { readonly form: 'malformed' }
  )

/** Who is meant, as one of the forms of PRIN-1 to PRIN-9. */
export type PrincipalPattern = TextValue & { readonly type: 'principal' } & (
    | { readonly form: 'everybody' }
    | { readonly form: 'anonymous' }
    | { readonly form: 'root'; readonly owner: string }
    | { readonly form: 'user'; readonly owner: string; readonly uin: string }
    | { readonly form: 'group'; readonly owner: string; readonly group: string }
    | { readonly form: 'role-name'; readonly owner: string; readonly role: string; readonly serviceRole: boolean }
    | { readonly form: 'role-id'; readonly owner: string; readonly role: string; readonly serviceRole: boolean }
    | { readonly form: 'service'; readonly service: string }
    | {
        readonly form: 'federated'
        readonly owner: string
        readonly provider: string
        readonly protocol: 'saml' | 'oidc'
      }
    | { readonly form: 'malformed' }
  )

export type PrincipalKey = 'qcs' | 'service' | 'federated'

/** One member of the principal map; `key` is `undefined` for an unknown one (PRIN-9). */
export type PrincipalEntry = Located & {
  readonly name: TextValue
  readonly key: PrincipalKey | undefined
  readonly patterns: OneOrMany<PrincipalPattern>
  readonly value?: Written
  /** True when some part could not be read, which makes the statement's principal indeterminate (PRIN-9). */
  readonly malformed: boolean
}

/** The principal element: `"*"`, a map, or something that could not be read (PRIN-9: indeterminate). */
export type PrincipalElement = Located & {
  readonly form: 'everybody' | 'map' | 'malformed'
  readonly entries: readonly PrincipalEntry[]
  readonly value?: Written
}

/** The condition element; `none` is `{}` or `[]`, which mean "no condition" (DOC-10). */
export type ConditionElement = Located & {
  readonly form: 'clauses' | 'none' | 'malformed'
  readonly clauses: readonly ConditionClause[]
  readonly value?: Written
}

export type SetQualifier = 'for_any_value' | 'for_all_value'

/** The base operators of COND-1. */
export type BaseOperator =
  | 'string_equal'
  | 'string_not_equal'
  | 'string_equal_ignore_case'
  | 'string_not_equal_ignore_case'
  | 'string_like'
  | 'string_not_like'
  | 'numeric_equal'
  | 'numeric_not_equal'
  | 'numeric_less_than'
  | 'numeric_less_than_equal'
  | 'numeric_greater_than'
  | 'numeric_greater_than_equal'
  | 'date_equal'
  | 'date_not_equal'
  | 'date_less_than'
  | 'date_less_than_equal'
  | 'date_greater_than'
  | 'date_greater_than_equal'
  | 'bool_equal'
  | 'binary_equal'
  | 'ip_equal'
  | 'ip_not_equal'
  | 'null_equal'

/** A condition operator's name, read (COND-1); `base` is `undefined` for an unknown one, which is indeterminate. */
export type ConditionOperator = TextValue & {
  readonly type: 'operator'
  readonly qualifier: SetQualifier | undefined
  readonly base: BaseOperator | undefined
  readonly ifExist: boolean
}

/** One operator with its keys; `malformed` when its value is no object or an empty one (COND-15). */
export type ConditionClause = Located & {
  readonly operator: ConditionOperator
  readonly entries: readonly ConditionEntry[]
  readonly malformed: boolean
  readonly value?: Written
}

/** One condition key with its values; an empty list is indeterminate (COND-15). */
export type ConditionEntry = Located & {
  readonly key: TextValue
  readonly values: OneOrMany<ConditionValue>
}

/** One condition value: a string with its variables, or another JSON value as it stands (COND-7, COND-11, COND-15). */
export type ConditionValue = Located &
  (
    | {
        readonly type: 'string'
        readonly text: string
        readonly variables: readonly Variable[]
        readonly raw?: string | undefined
      }
    | { readonly type: 'number'; readonly value: number; readonly raw: string }
    | { readonly type: 'boolean'; readonly value: boolean }
    | { readonly type: 'other'; readonly value: JsonNode }
  )
