import { toDaterange } from '#kernel'
import { PostId } from '#partnership'
import type { Transactor } from '#platform/database'
import { demoId } from '../random.ts'
import { writeRows } from '../write-rows.ts'
import type { DemoPerson } from './person.ts'

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
        id: demoId(PostId, 'post', id, role, school ?? trust ?? hub ?? 'office', held.from),
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
