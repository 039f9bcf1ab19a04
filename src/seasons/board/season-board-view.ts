import { type Refused, refusalOf, refused } from '#kernel'
import { type HubId, type PartnershipYear, theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import type { SeasonId } from '../ids.ts'
import { type RiskLevel, riskLevels } from '../review/risk.ts'
import { type ReviewStage, reviewStages } from '../review/stage.ts'
import { findSeason } from '../season/season-store.ts'
import type { SeasonState } from '../season/season.ts'
import { type BoardLine, type UnnamedLine, lineOf, withPeople } from './board-line.ts'
import { type BoardQuestion, compareLines, isAskedFor, reviewsAPage } from './board-question.ts'
import { boardReviews, peopleIn } from './board-store.ts'
import { type BoardSubset, boardSubsets } from './board-subset.ts'

type Counted<Key> = { readonly key: Key; readonly count: number }

/** `stages`, `risks` and `subsets` count what each filter would show with the others as they are. */
export type SeasonBoard = {
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly state: SeasonState
  readonly question: BoardQuestion
  readonly lines: readonly BoardLine[]
  readonly found: number
  readonly pages: number
  readonly stages: readonly Counted<ReviewStage>[]
  readonly risks: readonly Counted<RiskLevel>[]
  readonly subsets: readonly Counted<BoardSubset>[]
  readonly totals: {
    readonly reviews: number
    readonly slots: number
    readonly held: number
    readonly agreed: number
    readonly teamsFull: number
  }
  readonly hubs: readonly { readonly hub: HubId; readonly name: string }[]
}

/** The season board: three queries, whatever is asked. */
export async function seasonBoardView(
  { db, actor, today }: Reading,
  id: SeasonId,
  question: BoardQuestion,
): Promise<SeasonBoard | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const season = await findSeason(db, id)
  if (!season) return refused('not-found')
  const all = (await boardReviews(db, id, today)).map((review) => lineOf(review, today))
  const found = all.filter((line) => isAskedFor(line, question)).sort(compareLines(question.sort))
  const counts = countsAmong(all, question)
  const page = found.slice((question.page - 1) * reviewsAPage, question.page * reviewsAPage)
  return {
    season: id,
    year: season.year,
    state: season.state,
    question,
    lines: withPeople(
      page,
      await peopleIn(
        db,
        page.map(({ review }) => review),
      ),
    ),
    found: found.length,
    pages: Math.max(1, Math.ceil(found.length / reviewsAPage)),
    stages: counts(reviewStages, ({ stage }, key) => stage === key, 'stage'),
    risks: counts(riskLevels, ({ risk }, key) => risk.level === key, 'risk'),
    subsets: counts(boardSubsets, ({ subsets }, key) => subsets.includes(key), 'only'),
    totals: totalsOf(all),
    hubs: hubsIn(all),
  }
}

/** How many lines each answer of a filter would show. */
const countsAmong =
  (all: readonly UnnamedLine[], question: BoardQuestion) =>
  <Key>(
    keys: readonly Key[],
    has: (line: UnnamedLine, key: Key) => boolean,
    filter: 'stage' | 'risk' | 'only',
  ): Counted<Key>[] => {
    const lines = all.filter((line) => isAskedFor(line, question, filter))
    return keys.map((key) => ({ key, count: lines.filter((line) => has(line, key)).length }))
  }

function totalsOf(lines: readonly UnnamedLine[]): SeasonBoard['totals'] {
  const live = lines.filter(({ stage }) => stage !== 'cancelled')
  const sum = (of: (line: UnnamedLine) => number) => live.reduce((total, line) => total + of(line), 0)
  return {
    reviews: live.length,
    slots: sum(({ slots }) => slots),
    held: sum(({ held }) => held),
    agreed: sum(({ agreed }) => agreed),
    teamsFull: live.filter(({ subsets }) => subsets.includes('peersAgreed')).length,
  }
}

function hubsIn(lines: readonly UnnamedLine[]): SeasonBoard['hubs'] {
  const hubs = new Map(lines.flatMap(({ hub, hubName }) => (hub && hubName ? [[hub, hubName] as const] : [])))
  return [...hubs]
    .map(([hub, name]) => ({ hub, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))
}
