import { type Occasion, personOf } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { DocumentId } from '../ids.ts'
import type { ReviewTables } from '../tables.ts'
import type { PackDocument, Scan } from './document.ts'

/** The first that was added first. */
export const documentsOf = (db: Reader, review: ReviewId): Promise<PackDocument[]> =>
  reading<ReviewTables & PartnershipTables>(db)
    .selectFrom('review_document as document')
    .leftJoin('person', 'person.id', 'document.added_by')
    .where('document.review_id', '=', review)
    .select(['document.id', 'document.title', 'document.ending', 'document.bytes', 'document.scan'])
    .select(['document.added_at as addedAt', 'person.name as addedBy'])
    .orderBy('document.added_at')
    .orderBy('document.id')
    .execute()

type Added = {
  readonly document: DocumentId
  readonly review: ReviewId
  readonly title: string
  readonly mediaType: string
  readonly ending: string
  readonly bytes: number
  readonly scan: Scan
}

export async function insertDocument(tx: Transactor, added: Added, { at, by }: Occasion): Promise<void> {
  const { document, review, mediaType, title, ending, bytes, scan } = added
  await writing<ReviewTables>(tx)
    .insertInto('review_document')
    .values({
      id: document,
      review_id: review,
      title,
      media_type: mediaType,
      ending,
      bytes,
      scan,
      added_at: at,
      added_by: personOf(by),
    })
    .execute()
}

export async function insertContent(tx: Transactor, document: DocumentId, content: Uint8Array) {
  await writing<ReviewTables>(tx)
    .insertInto('review_document_content')
    .values({ document_id: document, content: Buffer.from(content) })
    .execute()
}

/** Its content goes with it. */
export async function deleteDocument(tx: Transactor, document: DocumentId): Promise<void> {
  await writing<ReviewTables>(tx).deleteFrom('review_document').where('id', '=', document).execute()
}

type Asked = { readonly review: ReviewId; readonly document: DocumentId }

export const contentOf = (db: Reader, { review, document }: Asked) =>
  reading<ReviewTables>(db)
    .selectFrom('review_document as document')
    .innerJoin('review_document_content as held', 'held.document_id', 'document.id')
    .where('document.id', '=', document)
    .where('document.review_id', '=', review)
    .select(['document.title', 'document.ending', 'document.media_type as mediaType', 'held.content'])
    .executeTakeFirst()
