import { sql } from 'kysely'
import { type Occasion, period, toDaterange } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import { type Tables, closeExamination } from '../area-store.ts'
import type { AreaAccredited, AreaNotAccredited, OpinionGiven } from '../facts.ts'

/** Somebody may think again until the examination is closed. */
export async function writeOpinion(tx: Transactor, { body }: OpinionGiven, { at }: Occasion): Promise<void> {
  const { examination, person, role, opinion, why } = body
  await writing<Tables>(tx)
    .insertInto('area_opinion')
    .values({ examination_id: examination, person_id: person, role, opinion, why, at })
    .onConflict((known) =>
      known.columns(['examination_id', 'person_id']).doUpdateSet({ role, opinion, why, at }),
    )
    .execute()
}

/** What ran until now gives way: an area is accredited once at a time. */
export async function writeAccreditation(tx: Transactor, { body }: AreaAccredited, { at }: Occasion) {
  const { area, examination, accreditation, from, until } = body
  await closeExamination(tx, { examination, outcome: 'accredited', at })
  await sql`update area_accreditation set held = daterange(lower(held), ${from}::date)
    where area_id = ${area} and held @> ${from}::date`.execute(writing<Tables>(tx))
  await writing<Tables>(tx)
    .insertInto('area_accreditation')
    .values({
      id: accreditation,
      area_id: area,
      examination_id: examination,
      held: toDaterange(period(from, until)),
      withdrawn_at: null,
      withdrawn_by: null,
      withdrawn_because: null,
    })
    .execute()
}

export const writeRefusal = (tx: Transactor, { body }: AreaNotAccredited, { at }: Occasion) =>
  closeExamination(tx, { examination: body.examination, outcome: 'notYet', at })
