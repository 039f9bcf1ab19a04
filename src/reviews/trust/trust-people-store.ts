import { sql } from 'kysely'
import { type Period, type PersonId, toDaterange } from '#kernel'
import { type PartnershipTables, type Role, type TrustId, roleWords } from '#partnership'
import { type Reader, reading } from '#platform/database'

type Asked = { readonly trust: TrustId; readonly days: Period; readonly like: string }

/**
 * Leaders of other trusts and independent Lead Reviewers on the first day, whose name or trust is like it, by name; with the school
 * for whose review they keep some of these days free.
 */
export async function trustLeadersElsewhere(db: Reader, { trust, days, like }: Asked) {
  const on = days.from
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
    .select(
      sql<string | null>`(select min(school.name) from standby
        join review on review.id = standby.review_id
        join school on school.id = review.school_id
        where standby.person_id = person.id and standby.state = 'holding'
          and standby.days && ${toDaterange(days)}::daterange)`.as('stands_by_for'),
    )
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()
  const known = new Set<PersonId>()
  return rows.flatMap(({ person, name, role, title, trust: at, stands_by_for: standsByFor }) => {
    if (known.has(person)) return []
    known.add(person)
    const post = [title ?? roleWords[role], at].flatMap((word) => word ?? []).join(', ')
    return [{ person, name, post, standsByFor }]
  })
}
