import { toDaterange } from '#kernel'
import type { Transactor } from '#platform/database'
import { writeRows } from '../write-rows.ts'
import type { DemoArea } from './areas.ts'

export async function writeAreas(tx: Transactor, areas: readonly DemoArea[]): Promise<void> {
  await writeRows(tx, 'area_of_excellence', areas.map(areaRow))
  await writeRows(
    tx,
    'area_examination',
    areas.map(({ id, examination, review, nominatedAt, closedAt, outcome }) => ({
      id: examination,
      area_id: id,
      review_id: review.id,
      nominated_at: nominatedAt,
      nominated_by: review.requestedBy,
      closed_at: closedAt,
      outcome,
    })),
  )
  await writeRows(
    tx,
    'area_opinion',
    areas.flatMap(({ examination, opinions }) =>
      opinions.map(({ person, ...opinion }) => ({
        examination_id: examination,
        person_id: person,
        ...opinion,
      })),
    ),
  )
  await writeRows(
    tx,
    'area_accreditation',
    areas.flatMap(({ id, examination, accreditation }) =>
      accreditation
        ? [
            {
              id: accreditation.id,
              area_id: id,
              examination_id: examination,
              held: toDaterange(accreditation.held),
              withdrawn_at: null,
              withdrawn_by: null,
              withdrawn_because: null,
            },
          ]
        : [],
    ),
  )
}

const areaRow = (area: DemoArea) => ({
  id: area.id,
  school_id: area.review.school.id,
  category: area.category,
  title: area.title,
  phase: area.review.school.phase,
  themes: [...area.themes],
  what_was_done: area.whatWasDone,
  impact: area.impact,
  to_see: area.toSee,
  offers: [...area.offers],
  contact_id: area.contact,
  listed: area.listed,
})
