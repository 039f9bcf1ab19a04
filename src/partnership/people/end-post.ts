import { z } from 'zod'
import {
  type Decision,
  Day,
  type Period,
  PersonId,
  act,
  addDays,
  fromDaterange,
  happened,
  longDate,
} from '#kernel'
import { type Transactor, reading } from '#platform/database'
import { type PostEnded, postEnded } from '../facts.ts'
import { PostId } from '../ids.ts'
import { theOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import { apply } from '../store.ts'
import type { PartnershipTables } from '../tables.ts'

const Ending = z.object({ post: PostId, lastDay: Day })
type Ending = z.infer<typeof Ending>

export type PostToEnd = { readonly person: PersonId; readonly held: Period }

export const endPost = act({
  name: 'partnership.endPost',
  input: Ending,
  load: findPost,
  may: theOffice,
  decide,
  apply,
})

export function decide({ person, held }: PostToEnd, { post, lastDay }: Ending): Decision<PostEnded> {
  if (held.until !== null && held.until <= lastDay)
    return refused('post-ended-already', { until: longDate(held.until) })
  if (lastDay < held.from)
    return refused('ends-before-it-begins', { field: 'lastDay', from: longDate(held.from) })
  return happened(postEnded({ post, person, until: addDays(lastDay, 1) }))
}

async function findPost(tx: Transactor, { post }: Ending): Promise<PostToEnd | null> {
  const row = await reading<PartnershipTables>(tx)
    .selectFrom('post')
    .where('id', '=', post)
    .select(['person_id', 'held'])
    .executeTakeFirst()
  return row ? { person: row.person_id, held: fromDaterange(row.held) } : null
}
