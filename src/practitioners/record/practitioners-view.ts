import { sql } from 'kysely'
import { z } from 'zod'
import {
  type Day,
  type PersonId,
  type Refused,
  addDays,
  fromDaterange,
  policy,
  postsOf,
  refusalOf,
} from '#kernel'
import { HubId, Phase, theOffice } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import { AccreditationKind, expiringSoon } from '../accreditation.ts'
import type { Seniority } from '../practitioner.ts'
import type { Tables } from '../store.ts'

const pageLength = 50

/** What the office asks of the list; what cannot be read is left out. */
export const PractitionersQuestion = z.object({
  q: z.string().trim().max(100).catch(''),
  kind: AccreditationKind.nullable().catch(null),
  phase: Phase.nullable().catch(null),
  hub: HubId.nullable().catch(null),
  expiring: z.literal('yes').nullable().catch(null),
  page: z.coerce.number().int().min(1).catch(1),
})
export type PractitionersQuestion = z.infer<typeof PractitionersQuestion>

export type PractitionerLine = {
  readonly person: PersonId
  readonly name: string
  readonly seniority: Seniority
  readonly phases: readonly Phase[]
  readonly school: string | null
  readonly hub: string | null
  readonly accreditations: readonly { readonly kind: AccreditationKind; readonly until: Day | null }[]
}

export type PractitionersView = {
  readonly question: PractitionersQuestion
  readonly practitioners: readonly PractitionerLine[]
  readonly total: number
  readonly pages: number
  readonly hubs: readonly { readonly id: HubId; readonly name: string }[]
}

const hubLeaders = policy<unknown>(
  'Hub Managers and Senior Partners',
  ({ actor }) => ledHubs(actor).length > 0,
)

const ledHubs = (actor: Reading['actor']): string[] =>
  postsOf(actor)
    .filter(({ role }) => role === 'hubManager' || role === 'seniorPartner')
    .map(({ at }) => at.id)

/** The office sees everybody; those who lead a hub see the people of their hub. */
export async function practitionersView(
  { db, actor, today }: Reading,
  question: PractitionersQuestion,
): Promise<PractitionersView | Refused> {
  const asking = { actor, state: null, today }
  const forbidden = refusalOf(theOffice.or(hubLeaders), asking)
  if (forbidden) return forbidden
  const within = theOffice.allows(asking) ? null : ledHubs(actor)
  const asked = { ...question, today, within }
  const [{ total }, people, hubs] = await Promise.all([
    matching(db, asked)
      .select((from) => from.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
    matching(db, asked)
      .select(['person.id as person', 'person.name', 'seniority', 'phases'])
      .select(['place.school', 'place.hub'])
      .orderBy('person.name')
      .orderBy('person.id')
      .limit(pageLength)
      .offset((question.page - 1) * pageLength)
      .execute(),
    hubsToChoose(db, within),
  ])
  const accreditations = await runningAccreditations(db, {
    today,
    people: people.map(({ person }) => person),
  })
  return {
    question,
    total,
    pages: Math.max(1, Math.ceil(total / pageLength)),
    hubs,
    practitioners: people.map((line) => ({ ...line, accreditations: accreditations.get(line.person) ?? [] })),
  }
}

type Asked = PractitionersQuestion & { readonly today: Day; readonly within: readonly string[] | null }

function matching(db: Reader, { q, kind, phase, hub, expiring, today, within }: Asked) {
  const soon = addDays(today, expiringSoon)
  return reading<Tables>(db)
    .selectFrom('practitioner')
    .innerJoin('person', 'person.id', 'practitioner.person_id')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('post')
          .leftJoin('school', 'school.id', 'post.school_id')
          .leftJoin('hub_school', (join) =>
            join
              .onRef('hub_school.school_id', '=', 'post.school_id')
              .on(sql<boolean>`hub_school.held @> ${today}::date`),
          )
          .leftJoin('hub', (join) => join.on(sql<boolean>`hub.id = coalesce(post.hub_id, hub_school.hub_id)`))
          .select(['school.name as school', 'hub.name as hub', 'hub.id as hub_id'])
          .whereRef('post.person_id', '=', 'person.id')
          .where(sql<boolean>`post.held @> ${today}::date`)
          .orderBy(sql`post.school_id is null`)
          .orderBy('post.held', 'desc')
          .limit(1)
          .as('place'),
      (join) => join.onTrue(),
    )
    .$if(q !== '', (query) =>
      query.where(
        sql<boolean>`(lower(person.name) like ${`%${q.toLowerCase()}%`} or lower(place.school) like ${`%${q.toLowerCase()}%`})`,
      ),
    )
    .$if(phase !== null, (query) => query.where(sql<boolean>`${phase} = any(practitioner.phases)`))
    .$if(hub !== null, (query) => query.where('place.hub_id', '=', hub))
    .$if(within !== null, (query) => query.where(sql<boolean>`place.hub_id = any(${within}::uuid[])`))
    .$if(kind !== null || expiring !== null, (query) =>
      query.where(
        sql<boolean>`exists (
          select from accreditation
          where accreditation.person_id = practitioner.person_id and held @> ${today}::date
            and (${kind}::text is null or kind = ${kind}) and (${expiring}::text is null or upper(held) <= ${soon}::date)
        )`,
      ),
    )
}

const hubsToChoose = (db: Reader, within: readonly string[] | null) =>
  reading<Tables>(db)
    .selectFrom('hub')
    .select(['id', 'name'])
    .$if(within !== null, (query) => query.where(sql<boolean>`id = any(${within}::uuid[])`))
    .orderBy('name')
    .execute()

async function runningAccreditations(
  db: Reader,
  { people, today }: { readonly people: readonly PersonId[]; readonly today: Day },
) {
  if (people.length === 0) return new Map<PersonId, PractitionerLine['accreditations']>()
  const rows = await reading<Tables>(db)
    .selectFrom('accreditation')
    .select(['person_id', 'kind', 'held'])
    .where('person_id', 'in', [...people])
    .where(sql<boolean>`held @> ${today}::date`)
    .orderBy('kind')
    .execute()
  const lines = rows.map(({ person_id, kind, held }) => ({
    person: person_id,
    kind,
    until: fromDaterange(held).until,
  }))
  return new Map(Map.groupBy(lines, ({ person }) => person))
}
