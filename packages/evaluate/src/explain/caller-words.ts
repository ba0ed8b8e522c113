// Callers and principals as people name them. It refuses to match one with the other.
import type { PrincipalPattern } from '@qcs-policy/syntax'
import type { CallerFacts } from '../compiled/caller.ts'

/** Who asks: `user 2 of account 1`. */
export function callerWords({ type, account, uin, roleName, roleId, name }: CallerFacts): string {
  switch (type) {
    case 'root':
      return `root of account ${account}`
    case 'user':
      return `user ${uin} of account ${account}`
    case 'role': {
      const which = roleName ?? (roleId === undefined ? 'of unknown name' : `with id ${roleId}`)
      return `role ${which} of account ${account}`
    }
    case 'federated':
      return `identity of provider ${name}`
    case 'service':
      return `service ${name}`
    case 'anonymous':
      return 'an unsigned request'
  }
}

/** Whom a pattern names, and the rule of its form. */
export type PrincipalWords = { readonly rule: string; readonly words: string }

export function principalWords(pattern: PrincipalPattern): PrincipalWords {
  switch (pattern.form) {
    case 'everybody':
      return { rule: 'PRIN-1', words: 'anybody' }
    case 'anonymous':
      return { rule: 'PRIN-2', words: 'an unsigned request, which is what it means in a deny' }
    case 'root':
      return { rule: 'PRIN-3', words: `of account \`${pattern.owner}\`` }
    case 'user':
      return { rule: 'PRIN-4', words: `user \`${pattern.uin}\` of account \`${pattern.owner}\`` }
    case 'group':
      return { rule: 'PRIN-5', words: `a user of account \`${pattern.owner}\` in group \`${pattern.group}\`` }
    case 'role-name':
      return { rule: 'PRIN-6', words: `role \`${pattern.role}\` of account \`${pattern.owner}\`` }
    case 'role-id':
      return { rule: 'PRIN-6', words: `the role with id \`${pattern.role}\` of account \`${pattern.owner}\`` }
    case 'service':
      return { rule: 'PRIN-7', words: `service \`${pattern.service}\`` }
    case 'federated':
      return { rule: 'PRIN-8', words: 'an identity of this provider' }
    case 'malformed':
      return { rule: 'PRIN-9', words: 'anybody in a known form' }
  }
}
