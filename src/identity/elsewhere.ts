import { type GenericOAuthConfig } from 'better-auth/plugins'
import type { OidcProvider } from '#platform/config'

/** No more than who it is: anything else needs a tenant administrator's consent. */
const scopes = ['openid', 'email', 'profile']

/** Microsoft's endpoint for every school's tenant names no single issuer, so better-auth's own provider must check it. */
const microsoftTenant = ({ discoveryUrl }: OidcProvider): string | null =>
  /^https:\/\/login\.microsoftonline\.com\/(organizations|common)\//.exec(discoveryUrl)?.[1] ?? null

export function microsoftFrom(providers: readonly OidcProvider[]) {
  const microsoft = providers.find((provider) => microsoftTenant(provider))
  if (!microsoft) return {}
  return {
    microsoft: {
      clientId: microsoft.clientId,
      clientSecret: microsoft.clientSecret,
      tenantId: 'organizations',
      disableDefaultScope: true,
      scope: scopes,
      disableProfilePhoto: true,
      mapProfileToUser: (profile: object) => ({ emailVerified: microsoftConfirms(profile) }),
    },
  }
}

/**
 * A tenant may write any address into `email`; only `xms_edov` says that its owner was confirmed.
 * Microsoft, “Migrate away from using email claims for authorization”.
 */
const microsoftConfirms = (profile: object): boolean =>
  'xms_edov' in profile && [true, 1, '1', 'true'].some((yes) => yes === profile.xms_edov)

export const genericFrom = (providers: readonly OidcProvider[]): GenericOAuthConfig[] =>
  providers
    .filter((provider) => microsoftTenant(provider) === null)
    .map(({ id, name, discoveryUrl, clientId, clientSecret }) => ({
      providerId: id,
      name,
      discoveryUrl,
      clientId,
      clientSecret,
      scopes,
      authentication: 'basic',
      requireIdTokenVerification: true,
      // DfE Sign-in opens no account before its address is confirmed, and says nothing of it in its claims.
      ...(id === 'dfe' ? { mapProfileToUser: () => ({ emailVerified: true }) } : {}),
    }))
