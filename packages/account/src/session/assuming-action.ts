// Which action it takes to assume a role, and whether the identity provider of a federated caller is there (PRIN-8). It
// refuses to know the role.
import type { Caller } from '../caller/caller.ts'
import { readCamName } from '../caller/cam-name.ts'
import { shown } from '../diagnostic.ts'
import type { AccountExport } from '../model.ts'
import { findAccount } from '../resolve/find.ts'
import { type Found, notFound } from '../resolve/outcome.ts'

/** Which action it takes to assume a role depends on who asks. */
export function actionOf(accounts: readonly AccountExport[], caller: Caller): Found<string> {
  if (caller.type !== 'federated') return { value: 'sts:AssumeRole', diagnostics: [] }
  const name = readCamName(caller.provider)
  if (name?.type !== 'provider') {
    const message = `${shown(caller.provider)} names no identity provider; write \`qcs::cam::uin/OWNER:saml-provider/NAME\` or \`oidc-provider\``
    return notFound('caller-malformed', message)
  }
  const { value: owner, diagnostics } = findAccount(accounts, name.owner)
  if (owner === undefined) return { diagnostics }
  const { action, names, from } = PROTOCOLS[name.protocol](owner, name.provider)
  if (names === undefined) {
    const message = `The identity providers of account \`${name.owner}\` were not exported, so whether \`${name.provider}\` is one is unknown; ${from}`
    return notFound('not-exported', message)
  }
  if (names.includes(name.provider)) return { value: action, diagnostics: [] }
  const message = `The account \`${name.owner}\` has no identity provider \`${name.provider}\` of this kind that is enabled, as far as it was exported; if it should have, ${from}`
  return notFound('provider-missing', message)
}

type Protocol = { readonly action: string; readonly names: readonly string[] | undefined; readonly from: string }

const PROTOCOLS: Readonly<Record<'saml' | 'oidc', (owner: AccountExport, name: string) => Protocol>> = {
  saml: ({ samlProviders }) => ({
    action: 'sts:AssumeRoleWithSAML',
    names: samlProviders,
    from: 'call ListSAMLProviders, or write `samlProviders`',
  }),
  oidc: ({ oidcProviders }, name) => ({
    action: 'sts:AssumeRoleWithWebIdentity',
    names: oidcProviders,
    from: `call DescribeOIDCConfig for it (\`DescribeOIDCConfig.${name}.json\`), or write \`oidcProviders\``,
  }),
}
