import { type Logger, pino } from 'pino'
import type { Config } from '#platform/config'

export type Log = Logger

/** Structured lines on standard output. Addresses, tokens and cookies never reach it. */
export const openLog = ({ logLevel }: Pick<Config, 'logLevel'>): Log =>
  pino({
    level: logLevel,
    base: null,
    redact: {
      paths: ['req.headers.cookie', 'req.headers.authorization', '*.token', '*.email'],
      censor: '[hidden]',
    },
  })

export const silentLog: Log = pino({ level: 'silent' })
