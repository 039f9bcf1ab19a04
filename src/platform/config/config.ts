import { resolve } from 'node:path'
import { z } from 'zod'
import { OidcProvider, oidcProviders } from './oidc-providers.ts'

export { OidcProvider }

const flag = z.stringbool().default(false)

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  ORIGIN: z.url().optional(),
  DATA_DIR: z.string().default('var'),
  DATABASE_URL: z.string().optional(),
  TEST_DATABASE_URL: z.string().optional(),
  TEST_KILLS: z.coerce.number().int().min(1).default(6),
  DEMO: flag,
  EMPTY: flag,
  AUTH_SECRET: z.string().min(32).optional(),
  SMTP_URL: z.string().optional(),
  VIRUS_SCANNER: z.url({ protocol: /^tcp$/ }).optional(),
  MAIL_FROM: z.string().default('Critical Friend <no-reply@critical-friend.example>'),
  TRUST_PROXY: flag,
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

/** Every setting of the product, read once. Throws a sentence that names the setting when one cannot be read. */
export type Config = {
  readonly production: boolean
  readonly host: string
  readonly port: number
  readonly origin: string
  readonly root: string
  readonly dataDir: string
  readonly databaseUrl: string | null
  readonly testDatabaseUrl: string | null
  /** How often the test of a killed server kills it. */
  readonly testKills: number
  /** Walking in as somebody and moving today: never in production unless asked for by name. */
  readonly demo: boolean
  readonly empty: boolean
  readonly authSecret: string | null
  readonly smtpUrl: string | null
  readonly mailFrom: string
  /** A clamd, `tcp://127.0.0.1:3310`; null where files are not scanned. */
  readonly virusScanner: string | null
  readonly trustProxy: boolean
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  readonly oidc: readonly OidcProvider[]
}

export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const read = Environment.safeParse(withoutBlanks(environment))
  if (!read.success) throw new Error(`Cannot start: ${z.prettifyError(read.error)}`)
  const settings = read.data
  const production = settings.NODE_ENV === 'production'
  return {
    production,
    host: settings.HOST,
    port: settings.PORT,
    origin: settings.ORIGIN ?? `http://${settings.HOST}:${settings.PORT}`,
    root: process.cwd(),
    dataDir: resolve(settings.DATA_DIR),
    databaseUrl: settings.DATABASE_URL ?? null,
    testDatabaseUrl: settings.TEST_DATABASE_URL ?? null,
    testKills: settings.TEST_KILLS,
    demo: settings.DEMO || (!production && !settings.EMPTY),
    empty: settings.EMPTY,
    authSecret: settings.AUTH_SECRET ?? null,
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM,
    virusScanner: settings.VIRUS_SCANNER ?? null,
    trustProxy: settings.TRUST_PROXY,
    logLevel: settings.LOG_LEVEL,
    oidc: oidcProviders(environment),
  }
}

const withoutBlanks = (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
