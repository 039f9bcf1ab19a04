import { period } from '#kernel'
import type { DemoPartnership } from '../partnership/write-partnership.ts'
import { type Chance, at, chanceOf } from '../random.ts'
import { type DemoPerson } from './person.ts'
import { hireHeads } from './headships.ts'
import { hiring } from './hiring.ts'
import { type HubPost, hireCentre, hireLeaders, hireTrustLeaders, hubPosts } from './other-leaders.ts'
import { type NinePeople, ninePeople } from './nine-people.ts'

export type DemoPeople = {
  /** Who works in schools. */
  readonly inSchools: readonly DemoPerson[]
  readonly retired: readonly DemoPerson[]
  readonly trustLeaders: readonly DemoPerson[]
  readonly centre: readonly DemoPerson[]
  readonly nine: NinePeople
}

export function inventPeople(partnership: DemoPartnership): DemoPeople {
  const chance = chanceOf('people')
  const { schools, trusts } = partnership
  const nine = ninePeople(partnership)
  const own = Object.values(nine)
  const hire = hiring(
    chance,
    own.map(({ name }) => name),
  )
  const { serving, retired } = hireHeads(schools, hire)
  const inSchools = [...serving, ...hireLeaders(schools, hire)].filter((person) => !isReplaced(person, own))
  return withHubPosts(chance, partnership, {
    inSchools,
    retired,
    trustLeaders: hireTrustLeaders(trusts, hire).filter((person) => !isReplaced(person, own)),
    centre: hireCentre(hire),
    nine,
  })
}

export const everybody = ({ inSchools, retired, trustLeaders, centre, nine }: DemoPeople): DemoPerson[] => [
  ...Object.values(nine),
  ...inSchools,
  ...retired,
  ...trustLeaders,
  ...centre,
]

/** One of the nine holds the same headship or leads the same trust. */
const isReplaced = (person: DemoPerson, own: readonly DemoPerson[]): boolean =>
  own.some((one) =>
    one.posts.some((post) =>
      person.posts.some(
        (other) =>
          (post.role === 'headteacher' || post.role === 'trustLeader') &&
          other.role === post.role &&
          other.school === post.school &&
          other.trust === post.trust,
      ),
    ),
  )

/** Hubs are led by heads and senior leaders of their schools; the nine hold theirs already. */
function withHubPosts(chance: Chance, { schools }: DemoPartnership, people: DemoPeople): DemoPeople {
  const held = Object.values(people.nine).flatMap(({ posts }) => posts.filter(({ hub }) => hub !== null))
  const more = new Map<DemoPerson, HubPost['post']>()
  const hubOf = new Map(schools.map(({ id, hub, cohort }) => [id, cohort === 'member' ? hub : null]))
  for (const { hub, post } of hubPosts()) {
    const taken = held.findIndex((other) => other.hub === post.hub && other.role === post.role)
    if (taken >= 0) {
      held.splice(taken, 1)
      continue
    }
    const wanted = post.role === 'seniorPartner' ? 'headteacher' : 'seniorLeader'
    const able = people.inSchools.filter((person) => {
      const now = at(person.posts, person.posts.length - 1)
      return now.role === wanted && !more.has(person) && now.school !== null && hubOf.get(now.school) === hub
    })
    const person = chance.oneOf(able)
    const began = at(person.posts, person.posts.length - 1).held.from
    more.set(person, { ...post, held: period(began > post.held.from ? began : post.held.from) })
  }
  return {
    ...people,
    inSchools: people.inSchools.map((person) => {
      const post = more.get(person)
      return post ? { ...person, posts: [...person.posts, post] } : person
    }),
  }
}
