export { type Config, type OidcProvider, readConfig } from './config.ts'
