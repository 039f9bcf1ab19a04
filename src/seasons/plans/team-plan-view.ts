import { type Instant, type Refused, refusalOf, refused } from '#kernel'
import { type PartnershipYear, theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import type { ReviewId, SeasonId, TeamPlanId } from '../ids.ts'
import type { ReviewRole } from '../places/placement.ts'
import { whyStale } from './adopt-team-plan.ts'
import { type TeamPlanState, planState } from './plan-store.ts'
import { closeWords } from './how-close.ts'
import { shortOf, shortWords } from './short-of.ts'
import { type PlannedTeam, plannedTeams } from './planned-team.ts'

export const teamsAPage = 10

/** Which teams to show: all, those that adopting would change, or those that stay short. */
export type TeamsWanted = { readonly only: 'all' | 'changed' | 'short'; readonly page: number }

/** A plan and what adopting it would do. `stale` says what it does not know of: it can then only be discarded. */
export type TeamPlanView = {
  readonly plan: TeamPlanId
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly role: ReviewRole
  readonly state: TeamPlanState
  readonly draftedAt: Instant
  readonly stale: string | null
  readonly summary: {
    readonly reviews: number
    readonly slots: number
    readonly filled: number
    readonly teamsFull: number
    readonly newOffers: number
    readonly confirmed: number
    readonly stay: number
    readonly takenBack: number
    readonly short: number
  }
  readonly quality: {
    readonly cost: number
    readonly bound: number
    readonly gap: number
    readonly words: string
    /** The same in a sentence that needs no points, and what it cannot fill. */
    readonly close: string
    readonly short: string
    readonly levels: readonly { readonly level: string; readonly value: number }[]
  }
  readonly changes: readonly { readonly review: ReviewId; readonly words: string; readonly points: number }[]
  readonly wanted: TeamsWanted
  readonly found: number
  readonly pages: number
  readonly teams: readonly PlannedTeam[]
}

/** A draft plan for the office: the difference it makes, why, what stays empty and what would fill it. */
export async function teamPlanView(
  { db, actor, today }: Reading,
  id: TeamPlanId,
  wanted: TeamsWanted,
): Promise<TeamPlanView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const state = await planState(db, id, today)
  if (!state) return refused('not-found')
  const { kept, roster } = state
  const { plan } = kept
  const teams = plannedTeams(kept, roster)
  const shown = teams.filter((team) => isWanted(team, wanted.only))
  return {
    plan: id,
    season: kept.season,
    year: roster.season.year,
    role: kept.role,
    state: kept.state,
    draftedAt: kept.draftedAt,
    stale: kept.state === 'drafted' ? whyStale(state) : null,
    summary: summaryOf(teams),
    quality: {
      cost: plan.cost,
      bound: plan.bound,
      gap: plan.gap,
      words: plan.stoppedBecause,
      close: closeWords(plan),
      short: shortWords(shortOf(plan)),
      levels: plan.objective,
    },
    changes: plan.changes,
    wanted,
    found: shown.length,
    pages: Math.max(1, Math.ceil(shown.length / teamsAPage)),
    teams: shown.slice((wanted.page - 1) * teamsAPage, wanted.page * teamsAPage),
  }
}

const isWanted = ({ changed, gap }: PlannedTeam, only: TeamsWanted['only']): boolean =>
  only === 'all' || (only === 'changed' ? changed : gap !== null)

function summaryOf(teams: readonly PlannedTeam[]): TeamPlanView['summary'] {
  const seats = teams.flatMap((team) => team.seats)
  const count = (change: PlannedTeam['seats'][number]['change']) =>
    seats.filter((seat) => seat.change === change).length
  return {
    reviews: teams.length,
    slots: teams.reduce((sum, { slots }) => sum + slots, 0),
    filled: seats.length,
    teamsFull: teams.filter(({ filled, slots }) => filled >= slots).length,
    newOffers: count('new'),
    confirmed: count('confirmed'),
    stay: count('stays'),
    takenBack: teams.reduce((sum, { lost }) => sum + lost.length, 0),
    short: teams.filter(({ gap }) => gap !== null).length,
  }
}
