import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { documentTakenOut } from '../facts.ts'
import { DocumentId } from '../ids.ts'
import { whyShut } from '../open-workspace.ts'
import { hostLeader, officeOfReview } from '../policy.ts'
import { refused } from '../refusals.ts'
import { findWorkspaceToChange } from '../workspace/workspace-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { PackDocument } from './document.ts'
import { deleteDocument, documentsOf } from './document-store.ts'

const TakingOut = z.object({ review: ReviewId, document: DocumentId })
type TakingOut = z.infer<typeof TakingOut>
type TakenOut = FactOf<typeof documentTakenOut>
type State = Workspace & { readonly documents: readonly PackDocument[] }

/** The school takes a document out of the pack. What was in it is gone. */
export const takeOutDocument = act({
  name: 'reviews.takeOutDocument',
  input: TakingOut,
  load: async (tx: Transactor, { review }: TakingOut, { today }) => {
    const found = await findWorkspaceToChange(tx, { review, today })
    return found && { ...found, documents: await documentsOf(tx, review) }
  },
  may: hostLeader.or(officeOfReview),
  decide,
  apply: (tx, { body }: TakenOut) => deleteDocument(tx, body.document),
})

export function decide(state: State, { document }: TakingOut): Decision<TakenOut> {
  const shut = whyShut(state)
  if (shut) return shut
  const known = state.documents.find(({ id }) => id === document)
  if (!known) return refused('document-not-there')
  const { review, school } = state
  return happened(documentTakenOut({ review, school, document, title: known.title }))
}
