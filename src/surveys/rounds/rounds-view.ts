import { sql } from 'kysely'
import { z } from 'zod'
import { type Day, type Refused, refusalOf } from '#kernel'
import { type Reader, type Reading, reading } from '#platform/database'
import type { SurveyRoundId } from '../ids.ts'
import { theOffice } from '../policy.ts'
import type { SurveyTables } from '../tables.ts'
import { type RoundState, roundStates, stateOfRound } from './round.ts'

export const RoundsQuestion = z.object({
  state: z.enum(roundStates).catch('open'),
  page: z.coerce.number().int().min(1).catch(1),
})
export type RoundsQuestion = z.infer<typeof RoundsQuestion>

const roundsAPage = 25

export type RoundLine = {
  readonly id: SurveyRoundId
  readonly title: string
  readonly survey: string
  readonly state: RoundState
  readonly opensOn: Day
  readonly closesOn: Day
  readonly invited: number
  readonly anonymous: boolean
}

export type RoundsView = {
  readonly asked: RoundsQuestion
  readonly counts: Readonly<Record<RoundState, number>>
  readonly pages: number
  readonly lines: readonly RoundLine[]
}

/** Who is asked about what, for the office: the rounds of one state. How many have answered is told with results. */
export async function roundsView(
  { db, actor, today }: Reading,
  asked: RoundsQuestion,
): Promise<RoundsView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  const [counts, rows] = await Promise.all([countsOf(db, today), roundRows(db, asked, today)])
  const lines = rows.map(({ id, title, opens_on, closes_on, anonymous, survey, invited }) => ({
    id,
    title,
    survey,
    state: stateOfRound({ opensOn: opens_on, closesOn: closes_on }, today),
    opensOn: opens_on,
    closesOn: closes_on,
    invited: invited ?? 0,
    anonymous,
  }))
  return { asked, counts, pages: Math.max(1, Math.ceil(counts[asked.state] / roundsAPage)), lines }
}

async function countsOf(db: Reader, today: Day): Promise<Record<RoundState, number>> {
  const counted = await reading<SurveyTables>(db)
    .selectFrom('survey_round')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('opens_on', '>', today).as('scheduled'),
      fn
        .countAll<number>()
        .filterWhere('opens_on', '<=', today)
        .filterWhere('closes_on', '>=', today)
        .as('open'),
      fn.countAll<number>().filterWhere('closes_on', '<', today).as('closed'),
    ])
    .executeTakeFirst()
  return counted ?? { scheduled: 0, open: 0, closed: 0 }
}

function roundRows(db: Reader, { state, page }: RoundsQuestion, today: Day) {
  const all = reading<SurveyTables>(db)
    .selectFrom('survey_round')
    .innerJoin('survey_instrument', 'survey_instrument.id', 'survey_round.instrument_id')
    .select(['survey_round.id', 'survey_round.title', 'opens_on', 'closes_on', 'anonymous'])
    .select(sql<string>`content ->> 'title'`.as('survey'))
    .select((build) =>
      build
        .selectFrom('survey_invitation')
        .select(({ fn }) => fn.countAll<number>().as('invited'))
        .whereRef('round_id', '=', 'survey_round.id')
        .as('invited'),
    )
    .limit(roundsAPage)
    .offset((page - 1) * roundsAPage)
  const inState = {
    scheduled: () => all.where('opens_on', '>', today).orderBy('opens_on'),
    open: () => all.where('opens_on', '<=', today).where('closes_on', '>=', today).orderBy('closes_on'),
    closed: () => all.where('closes_on', '<', today).orderBy('closes_on', 'desc'),
  }[state]()
  return inState.orderBy('survey_round.title').orderBy('survey_round.id').execute()
}
