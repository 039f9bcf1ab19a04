import { type Refused, refusalOf, refused } from '#kernel'
import { type PartnershipYear, theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import type { TeamPlanId } from '../ids.ts'
import { findSeason } from '../season/season-store.ts'
import { type PlanMaking, findMaking, notFinished } from './making-store.ts'
import { mayStopNow, progressWords } from './plan-making.ts'

/** A plan that is being made, for whoever waits for it; once it is made, the plan itself is to be seen. */
export type TeamPlanMakingView = Pick<PlanMaking, 'plan' | 'season' | 'role' | 'state' | 'instead'> & {
  readonly year: PartnershipYear
  readonly words: string
  readonly mayStop: boolean
  /** Why there is no plan, when there will be none. */
  readonly whyNot: string | null
}

export async function teamPlanMakingView(
  { db, actor, today }: Reading,
  id: TeamPlanId,
): Promise<TeamPlanMakingView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const making = await findMaking(db, id)
  const season = making && (await findSeason(db, making.season))
  if (!making || !season) return refused('not-found')
  const { progress, whyNot, ...about } = making
  return {
    ...about,
    year: season.year,
    words: progressWords(progress),
    mayStop: making.state === 'running' && mayStopNow(progress),
    whyNot: making.state === 'lost' ? notFinished : whyNot,
  }
}
