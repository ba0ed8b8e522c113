// Identity providers and the audience of their tokens (PRIN-8, COND-2, EVAL-6).
import { checkRule } from '../check.test-support.ts'
import { federatedWithoutAudience } from './federated-without-audience.ts'

const saml = 'qcs::cam::uin/100000000001:saml-provider/corp'
const oidc = 'qcs::cam::uin/100000000001:oidc-provider/github'

const one = (federated: string, condition?: unknown, effect = 'allow'): object => ({
  version: '2.0',
  statement: [{ effect, principal: { federated }, action: 'sts:AssumeRole*', condition }],
})
const kind = 'trust'
const aud = 'sts.example.com'

checkRule(federatedWithoutAudience, [
  {
    title: 'no condition',
    levels: ['warning'],
    kind,
    document: one(saml),
    finds: [`"${saml}"`],
    says: ['`saml:aud`, so a token that the provider issued to anyone'],
  },
  {
    title: 'a subject alone',
    levels: ['info'],
    saysInChinese: ['为同一主体签发给其他应用的令牌'],
    kind,
    document: one(oidc, { string_like: { 'oidc:sub': 'repo:a/b:*' } }),
    finds: [`"${oidc}"`],
    says: ['to this subject'],
  },
  {
    title: 'a subject only if there is one',
    saysInChinese: ['为任何人签发给其他应用的令牌'],
    kind,
    document: one(oidc, { string_equal_if_exist: { 'oidc:sub': 'a' } }),
    finds: [`"${oidc}"`],
    says: ['to anyone'],
  },
  {
    title: 'only if there is one',
    kind,
    document: one(oidc, { string_equal_if_exist: { 'oidc:aud': aud } }),
    finds: [`"${oidc}"`],
  },
  { title: 'a negation', kind, document: one(oidc, { string_not_equal: { 'oidc:aud': aud } }), finds: [`"${oidc}"`] },
  {
    title: 'that there is one',
    kind,
    document: one(oidc, { null_equal: { 'oidc:aud': false } }),
    finds: [`"${oidc}"`],
  },
  {
    title: 'the key of the other protocol',
    kind,
    document: one(saml, { string_equal: { 'oidc:aud': aud } }),
    finds: [`"${saml}"`],
  },
  { title: 'the audience of OIDC', kind, document: one(oidc, { string_equal: { 'oidc:aud': [aud] } }), finds: [] },
  {
    title: 'the audience of SAML',
    kind,
    document: one(saml, { string_equal_ignore_case: { 'saml:aud': aud } }),
    finds: [],
  },
  { title: 'a deny', kind, document: one(saml, undefined, 'deny'), finds: [] },
  { title: 'a condition that could not be read', kind, document: one(saml, 'x'), finds: [] },
  { title: 'an operator that is not known', kind, document: one(saml, { equals: { 'saml:aud': aud } }), finds: [] },
  {
    title: 'other principals',
    kind,
    document: {
      version: '2.0',
      statement: [{ effect: 'allow', principal: { service: 'cvm.qcloud.com' }, action: 'sts:AssumeRole' }],
    },
    finds: [],
  },
  {
    title: 'the audience beside other keys',
    kind,
    document: one(oidc, { string_equal: { 'oidc:iss': 'https://sts.example.com', 'oidc:aud': aud } }),
    finds: [],
  },
  {
    title: 'the subject beside other keys',
    kind,
    document: one(oidc, { string_equal: { 'oidc:iss': 'https://sts.example.com', 'oidc:sub': 'a' } }),
    finds: [`"${oidc}"`],
    levels: ['info'],
  },
])
