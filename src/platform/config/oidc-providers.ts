import { z } from 'zod'

/** A place where people sign in elsewhere: `OIDC_<ID>_CLIENT_ID`, `_CLIENT_SECRET`, and for others `_DISCOVERY`, `_NAME`. */
export const OidcProvider = z.object({
  id: z.string(),
  name: z.string(),
  discoveryUrl: z.url(),
  clientId: z.string(),
  clientSecret: z.string(),
})
export type OidcProvider = z.infer<typeof OidcProvider>

const presets: Record<string, { name: string; discoveryUrl: string }> = {
  microsoft: {
    name: 'Microsoft',
    discoveryUrl: 'https://login.microsoftonline.com/organizations/v2.0/.well-known/openid-configuration',
  },
  google: {
    name: 'Google',
    discoveryUrl: 'https://accounts.google.com/.well-known/openid-configuration',
  },
  dfe: {
    name: 'DfE Sign-in',
    discoveryUrl: 'https://oidc.signin.education.gov.uk/.well-known/openid-configuration',
  },
}

export function oidcProviders(environment: NodeJS.ProcessEnv): OidcProvider[] {
  return Object.keys(environment)
    .flatMap((key) => /^OIDC_([A-Z0-9]+)_CLIENT_ID$/.exec(key)?.[1] ?? [])
    .map((key) => {
      const preset = presets[key.toLowerCase()]
      return OidcProvider.parse({
        id: key.toLowerCase(),
        name: environment[`OIDC_${key}_NAME`] ?? preset?.name ?? key,
        discoveryUrl: environment[`OIDC_${key}_DISCOVERY`] ?? preset?.discoveryUrl,
        clientId: environment[`OIDC_${key}_CLIENT_ID`],
        clientSecret: environment[`OIDC_${key}_CLIENT_SECRET`],
      })
    })
}
