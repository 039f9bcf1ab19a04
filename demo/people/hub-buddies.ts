import { type Day, day, period, toDaterange } from '#kernel'
import type { Transactor } from '#platform/database'
import { AccreditationId } from '#practitioners'
import { chanceOf, demoId } from '../random.ts'
import { writeRows } from '../write-rows.ts'
import type { DemoPerson, DemoPost } from './person.ts'
import { postIdOf } from './write-people.ts'

type Manager = { readonly person: DemoPerson; readonly post: DemoPost }

const buddiesNamed = 7
const experiencedBefore: Day = day('2022-01-01')
const named: Day = day('2023-10-04')

/** Last year’s seven newest Hub Managers were each given a Hub Buddy, and one who had long been one was accredited. */
export async function writeHubBuddies(
  tx: Transactor,
  people: readonly DemoPerson[],
  practitioners: ReadonlySet<string>,
): Promise<void> {
  const chance = chanceOf('hub buddies')
  const managers = people.flatMap((person) =>
    person.posts.flatMap((post): Manager[] => (post.role === 'hubManager' ? [{ person, post }] : [])),
  )
  const newest = managers
    .toSorted((one, other) => other.post.held.from.localeCompare(one.post.held.from))
    .slice(0, buddiesNamed)
  const experienced = managers.filter(({ post }) => post.held.from < experiencedBefore)
  await writeRows(
    tx,
    'hub_buddy',
    newest.map(({ person, post }) => ({
      post_id: postIdOf(person, post),
      buddy_id: chance.oneOf(experienced.filter((other) => other.post.hub !== post.hub)).person.id,
      since: named,
    })),
  )
  const able = experienced.filter(({ person }) => practitioners.has(person.id))
  const accredited = chance.oneOf(able).person.id
  await writeRows(tx, 'accreditation', [
    {
      id: demoId(AccreditationId, 'accreditation', accredited, 'hubManager'),
      person_id: accredited,
      kind: 'hubManager',
      held: toDaterange(period(day('2024-03-11'), day('2027-03-11'))),
      session_id: null,
      granted_by: null,
    },
  ])
}
