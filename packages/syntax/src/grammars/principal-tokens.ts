// The tokens of a principal: what it begins with, and then a lexer mode for what may follow, so that the name of a role
// may be the word of another form. This file refuses to know which key of the map a form belongs to.
import { createToken, type IMultiModeLexerDefinition, type TokenType } from 'chevrotain'
import { Dollar, Star, Text } from './segment.ts'

const literal = (name: string, text: string, next?: string): TokenType =>
  createToken({ name, pattern: text, label: text, ...(next === undefined ? {} : { push_mode: next }) })

export const Anonymous: TokenType = literal('Anonymous', 'qcs::cam::anonymous:anonymous')
export const Anyone: TokenType = literal('Anyone', 'qcs::cam::anyone:anyone')
export const Owner: TokenType = literal('Owner', 'qcs::cam::uin/')
export const OwnerEnd: TokenType = literal('OwnerEnd', ':', 'who')
export const Id: TokenType = createToken({ name: 'Id', pattern: /[0-9]+/, label: '<id>' })

export const Root: TokenType = literal('Root', 'root')
export const User: TokenType = literal('User', 'uin/', 'id')
export const Group: TokenType = literal('Group', 'groupid/', 'id')
export const RoleName: TokenType = literal('RoleName', 'roleName/', 'name')
export const ServiceRoleName: TokenType = literal('ServiceRoleName', 'role/tencentcloudServiceRoleName/', 'name')
export const ServiceRoleId: TokenType = literal('ServiceRoleId', 'role/tencentcloudServiceRole/', 'name')
export const RoleId: TokenType = literal('RoleId', 'role/', 'name')
export const SamlProvider: TokenType = literal('SamlProvider', 'saml-provider/', 'name')
export const OidcProvider: TokenType = literal('OidcProvider', 'oidc-provider/', 'name')

/** Neither white space nor what a name may not hold. */
const NameRun = createToken({
  name: 'NameRun',
  pattern: /[^*/:$\t-\r\x20\x85\xA0\u1680\u180E\u2000-\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]+/,
  categories: [Text],
})

/** No white space. */
const ServiceRun = createToken({
  name: 'ServiceRun',
  pattern: /[^$\t-\r\x20\x85\xA0\u1680\u180E\u2000-\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]+/,
  categories: [Text],
})

/** The lexer; a text under `service` begins in the mode of that name. The first token that fits is taken. */
export const MODES: IMultiModeLexerDefinition = {
  modes: {
    start: [Star, Anonymous, Anyone, Owner, Id, OwnerEnd],
    who: [Root, User, Group, RoleName, ServiceRoleName, ServiceRoleId, RoleId, SamlProvider, OidcProvider],
    id: [Id],
    name: [Dollar, NameRun, Text],
    service: [Dollar, ServiceRun, Text],
  },
  defaultMode: 'start',
}
