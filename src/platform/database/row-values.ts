import { type CustomTypesConfig, types } from 'pg'
import { instant } from '#kernel'

type Parser = (text: string) => unknown

const daterange = 3912 // pg_type.oid; pg's own list leaves it out

const asNumber: Parser = Number
const asText: Parser = (text) => text
const asInstant: Parser = (text) => instant(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))

/** Days, ranges and moments arrive as text (`2024-12-03`, `[2024-09-01,)`, ISO UTC), counts as numbers. */
const parsers = new Map<number, Parser>([
  [types.builtins.INT8, asNumber],
  [types.builtins.NUMERIC, asNumber],
  [types.builtins.DATE, asText],
  [daterange, asText],
  [types.builtins.TIMESTAMPTZ, asInstant],
])

export const parsersForPglite: Record<number, Parser> = Object.fromEntries(parsers)

export const typesForPg: CustomTypesConfig = {
  getTypeParser: (id, format) => parsers.get(id) ?? types.getTypeParser(id, format),
}
