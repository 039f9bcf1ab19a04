import { toDaterange } from '#kernel'
import { PostId } from '#partnership'
import type { Transactor } from '#platform/database'
import { demoId } from '../random.ts'
import { writeRows } from '../write-rows.ts'
import type { DemoPerson, DemoPost } from './person.ts'

export const postIdOf = (
  { id }: Pick<DemoPerson, 'id'>,
  { role, school, trust, hub, held }: Omit<DemoPost, 'title'>,
): PostId => demoId(PostId, 'post', id, role, school ?? trust ?? hub ?? 'office', held.from)

export async function writePeople(tx: Transactor, people: readonly DemoPerson[]): Promise<void> {
  await writeRows(
    tx,
    'person',
    people.map(({ id, name, email }) => ({ id, name, email, fictional: true })),
  )
  await writeRows(
    tx,
    'post',
    people.flatMap(({ id, posts }) =>
      posts.map(({ role, title, school, trust, hub, held }) => ({
        id: postIdOf({ id }, { role, school, trust, hub, held }),
        person_id: id,
        role,
        title,
        school_id: school,
        trust_id: trust,
        hub_id: hub,
        held: toDaterange(held),
      })),
    ),
  )
}
