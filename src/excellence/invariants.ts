import type { Invariant } from '#platform/database'

/** What must hold of Areas of Excellence, whatever has happened. */
export const excellenceInvariants: readonly Invariant[] = [
  {
    name: 'an area is examined by a review of its own school',
    sql: `select area_examination.id from area_examination
          join area_of_excellence on area_of_excellence.id = area_id
          join review on review.id = review_id
          where review.school_id <> area_of_excellence.school_id`,
  },
  {
    name: 'an area is accredited by the Lead Reviewer and at least one peer, by name',
    sql: `select area_accreditation.id from area_accreditation
          where not exists (select from area_opinion where area_opinion.examination_id = area_accreditation.examination_id
              and role = 'lead' and opinion = 'accredit')
             or not exists (select from area_opinion where area_opinion.examination_id = area_accreditation.examination_id
              and role = 'peer' and opinion = 'accredit')`,
  },
  {
    name: 'whoever examined an area had a place on its review',
    sql: `select area_opinion.examination_id, area_opinion.person_id from area_opinion
          join area_examination on area_examination.id = examination_id
          where not exists (select from placement where placement.review_id = area_examination.review_id
              and placement.person_id = area_opinion.person_id and placement.role = area_opinion.role)`,
  },
  {
    name: 'an accreditation follows from an examination of the same area that ended so',
    sql: `select area_accreditation.id from area_accreditation
          join area_examination on area_examination.id = examination_id
          where area_examination.area_id <> area_accreditation.area_id or outcome is distinct from 'accredited'`,
  },
  {
    name: 'every examination that ended in accreditation has one',
    sql: `select area_examination.id from area_examination where outcome = 'accredited'
          and not exists (select from area_accreditation where examination_id = area_examination.id)`,
  },
]
