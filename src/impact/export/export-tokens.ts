import { z } from 'zod'
import {
  type Decision,
  type Occasion,
  act,
  happened,
  newSecret,
  personOf,
  policy,
  refused as refusedBy,
} from '#kernel'
import { theOffice, trustees } from '#partnership'
import type { Transactor } from '#platform/database'
import {
  type ExportTokenGranted,
  type ExportTokenRevoked,
  exportTokenGranted,
  exportTokenRevoked,
} from '../facts.ts'
import { ExportTokenId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { type ExportToken, findToken, insertToken, revoke } from './export-token-store.ts'

const GrantInput = z.object({
  name: z.string().trim().min(1, 'Say what you need it for').max(80, 'Use at most 80 characters'),
})
type GrantInput = z.infer<typeof GrantInput>

/** The fact, and with it the secret, which is shown once and never kept. */
type Granted = ExportTokenGranted & { readonly secret: string }

/** A token of one's own, with which a spreadsheet or Power BI can fetch figures. */
export const grantExportToken = act<Transactor, GrantInput, object, Granted>({
  name: 'impact.grantExportToken',
  input: GrantInput,
  load: async () => ({}),
  may: theOffice.or(trustees),
  decide: (_, { name }, { by, fresh }: Pick<Occasion, 'by' | 'fresh'>): Decision<Granted> => {
    const person = personOf(by)
    if (person === null) return refusedBy('not-allowed')
    const granted = exportTokenGranted({ exportToken: fresh(ExportTokenId), person, name })
    return happened({ ...granted, secret: newSecret() })
  },
  apply: (tx, { body, secret }, { at }) =>
    insertToken(tx, { id: body.exportToken, person: body.person, name: body.name, secret, at }),
})

const RevokeInput = z.object({ exportToken: ExportTokenId })
type RevokeInput = z.infer<typeof RevokeInput>

const itsOwner = policy<ExportToken>(
  'whoever the token was granted to',
  ({ actor, state }) => personOf(actor) === state.person,
)

/** Ends a token at once. */
export const revokeExportToken = act<Transactor, RevokeInput, ExportToken, ExportTokenRevoked>({
  name: 'impact.revokeExportToken',
  input: RevokeInput,
  load: (tx, { exportToken }) => findToken(tx, exportToken),
  may: itsOwner.or(theOffice),
  decide: ({ id, person, revokedAt }) =>
    revokedAt === null ? happened(exportTokenRevoked({ exportToken: id, person })) : refused('token-revoked'),
  apply: (tx, { body }, { at }) => revoke(tx, body.exportToken, at),
})
