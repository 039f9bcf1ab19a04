import type { Day } from '#kernel'
import { type Reader, type Transactor, reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { findWorkspace, findWorkspaceToChange } from '../workspace/workspace-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { EvidenceTables } from './tables.ts'

/** A review as the rules of its evidence know it. */
export type EvidenceState = Workspace & {
  readonly deleted: boolean
  readonly photographsAllowed: boolean
  /** Why the evidence is kept beyond its time, while a hold stands. */
  readonly heldBecause: string | null
}

type Asked = { readonly review: ReviewId; readonly today: Day }

export const readEvidenceState = async (db: Reader, asked: Asked): Promise<EvidenceState | null> =>
  withEvidence(db, await findWorkspace(db, asked))

/** The same, held until the transaction ends: places in the order of arrival then follow the order of commits. */
export const findEvidenceState = async (tx: Transactor, asked: Asked): Promise<EvidenceState | null> =>
  withEvidence(tx, await findWorkspaceToChange(tx, asked))

async function withEvidence(db: Reader, workspace: Workspace | null): Promise<EvidenceState | null> {
  if (!workspace) return null
  const { review } = workspace
  const rows = reading<EvidenceTables>(db)
  const row = await rows
    .selectNoFrom((about) => [
      about
        .exists(about.selectFrom('evidence_deleted').where('review_id', '=', review).select('review_id'))
        .as('deleted'),
      about
        .exists(
          about
            .selectFrom('evidence_photographs_allowed')
            .where('review_id', '=', review)
            .select('review_id'),
        )
        .as('photographs'),
      about
        .selectFrom('evidence_hold')
        .where('review_id', '=', review)
        .where('released_at', 'is', null)
        .select('why')
        .as('hold'),
    ])
    .executeTakeFirstOrThrow()
  return {
    ...workspace,
    deleted: row.deleted === true,
    photographsAllowed: row.photographs === true,
    heldBecause: row.hold,
  }
}
