import { type Day, throughout } from '#kernel'
import { type PartnershipYear, type SchoolId, yearOf } from '#partnership'
import type { Reader } from '#platform/database'
import { lineOf } from '../board/board-line.ts'
import { type Group, reviewsOfGroup } from '../board/board-store.ts'
import type { PlacementId, ReviewId } from '../ids.ts'
import { reviewRoleWords } from '../places/placement.ts'
import { daysWords } from '../review/review.ts'
import type { ReviewStage } from '../review/stage.ts'
import { findSeasonOfYear } from '../season/season-store.ts'
import type { Season } from '../season/season.ts'
import { reviewersOfGroup } from './group-store.ts'

export type GroupReview = {
  readonly review: ReviewId
  readonly school: SchoolId
  readonly name: string
  readonly daysWords: string
  readonly stage: ReviewStage
  readonly stageWords: string
  readonly agreed: number
  readonly slots: number
}

export type GroupReviewerLine = {
  readonly placement: PlacementId
  readonly name: string
  readonly roleWords: string
  readonly from: string | null
  readonly daysWords: string
  readonly where: string | null
}

/** A hub’s or a trust’s year: reviews at its schools, and its people who review this term. */
export type GroupSeason = {
  readonly year: PartnershipYear
  /** The term that it is, or that comes next; null after the last. */
  readonly term: string | null
  readonly reviews: readonly GroupReview[]
  readonly reviewers: readonly GroupReviewerLine[]
}

const latest = '9999'

export async function groupSeason(db: Reader, group: Group, today: Day): Promise<GroupSeason> {
  const year = yearOf(today)
  const season = await findSeasonOfYear(db, year)
  if (!season) return { year, term: null, reviews: [], reviewers: [] }
  const term = termOf(season, today)
  const [reviews, reviewers] = await Promise.all([
    reviewsOfGroup(db, { season: season.id, group }, today),
    term
      ? reviewersOfGroup(db, { season: season.id, group, within: throughout(term.first, term.last) }, today)
      : [],
  ])
  return {
    year,
    term: term?.name ?? null,
    reviews: reviews
      .map((review) => lineOf(review, today))
      .toSorted((one, other) => (one.first ?? latest).localeCompare(other.first ?? latest))
      .map(({ review, school, name, daysWords: words, stage, stageWords, agreed, slots }) => ({
        review,
        school,
        name,
        daysWords: words,
        stage,
        stageWords,
        agreed,
        slots,
      })),
    reviewers: reviewers.map(({ placement, name, role, from, days, where }) => ({
      placement,
      name,
      roleWords: reviewRoleWords[role],
      from,
      daysWords: daysWords(days),
      where,
    })),
  }
}

/** Windows follow one another through the year. */
const termOf = ({ policies: { windows } }: Season, today: Day) =>
  windows.find(({ last }) => last >= today) ?? null
