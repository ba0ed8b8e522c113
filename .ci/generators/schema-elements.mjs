// biome-ignore-all lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
// The part of the JSON Schema for the elements of a document but conditions: version, effect, actions, resources,
// principals. It refuses to know which kind of document has which.
import { described, oneOrMany, ref, text } from './schema-parts.mjs'
import * as pattern from './schema-patterns.mjs'

/** The definitions by name. */
export function elements() {
  const lists = ['string', 'array']
  const principalKey = (key, title, description) =>
    described(title, description, { type: lists, ...oneOrMany(text(pattern.PRINCIPAL[key], pattern.ANY_VARIABLE)) })
  const resource = (one) => ({ type: lists, ...oneOrMany(one) })
  return {
    version: described('Version', 'The version of the policy language, always "2.0" (DOC-3).', { const: '2.0' }),
    effect: described('Effect', 'Whether the statement allows or denies; an explicit deny wins over every allow.', {
      enum: ['allow', 'deny'],
    }),
    capitalEffect: described(
      'Effect',
      'Whether the statement allows or denies; an explicit deny wins over every allow. COS also takes an initial capital (DOC-8).',
      { enum: ['allow', 'deny', 'Allow', 'Deny'] },
    ),
    action: described(
      'Action',
      'The API operations meant: service:Api, with * for any run of characters, or * for all (ACT-1 to ACT-6). One or a list.',
      { type: lists, ...oneOrMany(ref('actionPattern')) },
    ),
    actionPattern: described(
      'Action',
      'service:Api, with * for any run of characters; * for all; permid/N for a set that the product defines.',
      text(pattern.ACTION, pattern.ANY_VARIABLE),
    ),
    resourceElement: described(
      'Resource',
      'The resources meant: qcs::service:region:account:resource, or * for all (RES-1 to RES-10). One or a list.',
      resource(ref('resourcePattern')),
    ),
    resourcePattern: described(
      'Resource',
      'qcs::service:region:account:resource with * for any run of characters in the last segment; * for all. A blank region means all, a blank account the one that owns the policy; the project stays blank.',
      text(pattern.RESOURCE, pattern.BAD_VARIABLE, pattern.COS_PATH_VARIABLE),
    ),
    legacyResourceElement: described(
      'Resource',
      'The resources meant, with projects; what is blank covers everything (RES-11). One or a list.',
      resource(ref('legacyResourcePattern')),
    ),
    legacyResourcePattern: described(
      'Resource',
      'qcs:project:service:region:account:resource; * or a blank for all (RES-11).',
      text(pattern.LEGACY_RESOURCE, pattern.BAD_VARIABLE, pattern.COS_PATH_VARIABLE),
    ),
    principal: described(
      'Principal',
      'Who is meant: "*" for everybody, or a map of qcs, service and federated (PRIN-1 to PRIN-9).',
      {
        type: ['string', 'object'],
        if: { type: 'string' },
        then: { const: '*' },
        else: {
          minProperties: 1,
          additionalProperties: false,
          properties: {
            qcs: principalKey(
              'qcs',
              'Accounts, users, groups, roles',
              'qcs::cam::uin/OWNER:uin/USER for a user, …:root for an account, …:groupid/G, …:roleName/R, …:role/ID; * for everybody (PRIN-1 to PRIN-6).',
            ),
            service: principalKey('service', 'Services', 'The name of a service, such as cvm.qcloud.com (PRIN-7).'),
            federated: principalKey(
              'federated',
              'Identity providers',
              'qcs::cam::uin/OWNER:saml-provider/NAME or …:oidc-provider/NAME (PRIN-8).',
            ),
          },
        },
      },
    ),
  }
}
