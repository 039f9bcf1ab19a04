import { sql } from 'kysely'
import type { Day, PersonId } from '#kernel'
import { type PartnershipTables, type Role, type TrustId, roleWords } from '#partnership'
import { type Reader, reading } from '#platform/database'

type Asked = { readonly trust: TrustId; readonly on: Day; readonly like: string }

/** Leaders of other trusts and independent Lead Reviewers on that day, whose name or trust is like it, by name. */
export async function trustLeadersElsewhere(db: Reader, { trust, on, like }: Asked) {
  const pattern = `%${like.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const roles: Role[] = ['trustLeader', 'independentLead']
  const rows = await reading<PartnershipTables>(db)
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .leftJoin('trust', 'trust.id', 'post.trust_id')
    .where('post.role', 'in', roles)
    .where(sql<boolean>`post.held @> ${on}::date`)
    .where(sql<boolean>`(person.name ilike ${pattern} or trust.name ilike ${pattern})`)
    .where(
      sql<boolean>`not exists (select from post own
        left join trust_school on trust_school.school_id = own.school_id and trust_school.held @> ${on}::date
        where own.person_id = person.id and own.held @> ${on}::date
          and coalesce(own.trust_id, trust_school.trust_id) = ${trust})`,
    )
    .select(['person.id as person', 'person.name', 'post.role', 'post.title', 'trust.name as trust'])
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()
  const known = new Set<PersonId>()
  return rows.flatMap(({ person, name, role, title, trust: at }) => {
    if (known.has(person)) return []
    known.add(person)
    return [{ person, name, post: [title ?? roleWords[role], at].flatMap((word) => word ?? []).join(', ') }]
  })
}
