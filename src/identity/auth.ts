import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { emailOTP, genericOAuth, magicLink, twoFactor } from 'better-auth/plugins'
import { z } from 'zod'
import type { Config } from '#platform/config'
import type { Database } from '#platform/database'
import type { Log } from '#platform/log'
import { admission } from './admission.ts'
import { authTables, authenticatorSchema, passkeySchema } from './auth-tables.ts'
import { genericFrom, microsoftFrom } from './elsewhere.ts'
import { cookiePrefix } from './session-cookie.ts'
import type { SignInMail } from './sign-in-mail.ts'
import { sessionHours, withMoments } from './sign-in-store.ts'

export type AuthSettings = {
  readonly config: Pick<Config, 'origin' | 'oidc'>
  readonly database: Database
  readonly secret: string
  /** Whether somebody with that address may sign in. */
  readonly knows: Knows
  /** Takes a sign-in mail to the post. */
  readonly deliver: (mail: SignInMail) => void
  readonly log: Log
}

const MailDetails = z.object({ code: z.string(), device: z.string() })
export type Knows = (email: string) => Promise<boolean>

export const minutesToSignIn = 10
export const authPath = '/auth'

export type Auth = ReturnType<typeof openAuth>

/** better-auth over our own tables. Its HTTP handler is not mounted: the doors call it by name. */
export const openAuth = ({ config, database, secret, knows, deliver, log }: AuthSettings) =>
  betterAuth({
    ...authTables,
    appName: 'Critical Friend',
    baseURL: config.origin,
    basePath: authPath,
    secret,
    database: { db: withMoments(database), type: 'postgres' },
    session: {
      ...authTables.session,
      expiresIn: sessionHours * 3600,
      disableSessionRefresh: true,
    },
    advanced: {
      cookiePrefix,
      ipAddress: { disableIpTracking: true },
      database: { validateSchema: false },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => log.warn({ from: 'better-auth' }, message) },
    onAPIError: { errorURL: `${config.origin}${authPath}/problem` },
    socialProviders: microsoftFrom(config.oidc),
    databaseHooks: {
      user: { create: { before: (user) => mustBeKnown(user, knows) } },
      account: { create: { before: async (account) => ({ data: { ...account, ...noTokens } }) } },
    },
    plugins: plugins({ config, deliver }),
  })

const plugins = ({ config, deliver }: Pick<AuthSettings, 'config' | 'deliver'>) => [
  magicLink({
    expiresIn: minutesToSignIn * 60,
    storeToken: 'hashed',
    sendMagicLink: ({ email, token, metadata }) =>
      deliver({ to: email, token, ...MailDetails.parse(metadata) }),
  }),
  emailOTP({
    expiresIn: minutesToSignIn * 60,
    allowedAttempts: 5,
    storeOTP: 'hashed',
    sendVerificationOTP: async () => {},
  }),
  twoFactor({ allowPasswordless: true, schema: authenticatorSchema }),
  passkey({
    rpName: 'Critical Friend',
    origin: config.origin,
    schema: passkeySchema,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      afterVerification: ({ verification }) => mustBeVerified(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: ({ verification }) => mustBeVerified(verification.authenticationInfo.userVerified),
    },
  }),
  genericOAuth({ config: genericFrom(config.oidc) }),
  admission(),
]

/** We ask other providers who it is and nothing more, so we keep no key to their doors. */
const noTokens = { accessToken: null, refreshToken: null, idToken: null }

/** Nobody makes themselves known by signing in, and an address that nobody has confirmed is nobody's. */
async function mustBeKnown(
  { email, emailVerified }: { email: string; emailVerified: boolean },
  knows: Knows,
) {
  if (!emailVerified || !(await knows(email))) throw new APIError('FORBIDDEN', { code: 'unknown_address' })
}

/** A passkey counts as two factors only when the device has checked who holds it. */
function mustBeVerified(userVerified: boolean | undefined) {
  if (!userVerified) throw new APIError('UNAUTHORIZED', { message: 'The device did not check who holds it' })
}
