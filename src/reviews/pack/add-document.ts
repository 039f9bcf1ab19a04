import { z } from 'zod'
import {
  type Attempt,
  type Decision,
  type FactOf,
  type Occasion,
  type Refused,
  type World,
  act,
  happened,
  performWithin,
} from '#kernel'
import type { Transactor } from '#platform/database'
import { type ExaminedFile, type Scanner, type SentFile, examineFile, mostBytes } from '#platform/upload'
import { ReviewId } from '#seasons'
import { documentAdded } from '../facts.ts'
import { DocumentId } from '../ids.ts'
import { whyShut } from '../open-workspace.ts'
import { hostLeader, leadOf, officeOfReview } from '../policy.ts'
import { refused } from '../refusals.ts'
import { findWorkspaceToChange } from '../workspace/workspace-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type PackDocument, Scan } from './document.ts'
import { documentsOf, insertContent, insertDocument } from './document-store.ts'

/** As much as a team can read. */
export const mostDocuments = 20

const Adding = z.object({
  review: ReviewId,
  title: z.string().trim().min(1, 'Give it a title').max(120, 'Use at most 120 characters'),
  mediaType: z.string(),
  ending: z.string(),
  bytes: z.number().int(),
  scan: Scan,
})
type Adding = z.infer<typeof Adding>
type Added = FactOf<typeof documentAdded>
type State = Workspace & { readonly documents: readonly PackDocument[] }

const keepDocument = act({
  name: 'reviews.addDocument',
  input: Adding,
  load: async (tx: Transactor, { review }: Adding, { today }) => {
    const found = await findWorkspaceToChange(tx, { review, today })
    return found && { ...found, documents: await documentsOf(tx, review) }
  },
  may: hostLeader.or(leadOf).or(officeOfReview),
  decide,
  apply: (tx, { body }: Added, occasion) => insertDocument(tx, body, occasion),
})

export function decide(
  state: State,
  { review, ...added }: Adding,
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<Added> {
  const shut = whyShut(state)
  if (shut) return shut
  if (state.documents.length >= mostDocuments) return refused('documents-are-enough', { most: mostDocuments })
  return happened(documentAdded({ review, school: state.school, document: fresh(DocumentId), ...added }))
}

type Sending = Pick<Attempt, 'by'> & {
  readonly review: unknown
  readonly title: string
  readonly file: SentFile
}

/** Examines a file, and keeps it and what is known of it in one transaction. */
export async function addDocument(
  world: World<Transactor>,
  scanner: Scanner,
  { by, review, title, file }: Sending,
): Promise<Decision<Added>> {
  const examined = await examineFile(file, scanner)
  if (examined.outcome === 'unfit') return unfit(examined)
  const { bytes, ...known } = examined
  const input = { ...known, review, title: title || file.name.replace(/\.[^.]*$/, ''), bytes: bytes.length }
  const decision = await world.transaction(async (tx) => {
    const decided = await performWithin({ world, tx }, keepDocument, { by, input })
    if (decided.outcome === 'happened')
      for (const { body } of decided.facts) await insertContent(tx, body.document, bytes)
    return decided
  })
  if (decision.outcome === 'happened') world.committed()
  return decision
}

const field = 'file'

function unfit({ why, named, really }: Extract<ExaminedFile, { outcome: 'unfit' }>): Refused {
  switch (why) {
    case 'empty':
      return refused('document-empty', { field })
    case 'tooLarge':
      return refused('document-too-large', { most: mostBytes / 1024 / 1024, field })
    case 'kind':
      return refused('document-kind', { field })
    case 'namedOtherwise':
      return refused('document-named-otherwise', { ending: named, really, field })
    case 'unreadable':
      return refused('document-unreadable', { field })
    case 'infected':
      return refused('document-infected', { field })
  }
}
