import { type Day, type PersonId, type Refused, isRefused, longDate, personOf, refused } from '#kernel'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { linesOf } from '../enquiry/line-store.ts'
import { type Briefing, briefingOf } from '../pack/briefing-store.ts'
import type { HostLeader, Visitor } from '../workspace/workspace.ts'
import { type WorkspaceAsked, workspaceOf } from '../workspace/workspace-view.ts'
import type { Bells } from './bells.ts'
import { usualBells } from './bells.ts'
import { type TimetableLine, lineOf } from './timetable-view.ts'
import { activitiesOf, bellsOf } from './timetable-store.ts'

export type CardLine = TimetableLine & { readonly question: string | null }

/** One person’s day on one screen, and on one sheet of A5. */
export type MorningCard = WorkspaceAsked & {
  readonly day: Day
  readonly dayWords: string
  /** Which of the review’s days it is, from 1. */
  readonly number: number
  readonly name: string
  readonly lines: readonly CardLine[]
  readonly breaks: Bells['breaks']
  readonly briefing: Briefing | null
  readonly leadReviewer: Visitor | null
  readonly safeguarding: HostLeader | null
  readonly otherDays: readonly Day[]
}

type AskedFor = {
  readonly review: ReviewId
  readonly day: Day
  /** Whose; the one who asks when it is not said. */
  readonly person?: PersonId | undefined
}

export async function morningCardView(reading: Reading, asked: AskedFor): Promise<MorningCard | Refused> {
  const workspace = await workspaceOf(reading, asked.review)
  if (isRefused(workspace)) return workspace
  const { review, days, visitors, hosts } = workspace
  const place = days.indexOf(asked.day)
  if (place < 0) return refused('not-found')
  const { db, actor } = reading
  const whose = asked.person ?? personOf(actor)
  const activities = (await activitiesOf(db, review)).filter(({ day }) => day === asked.day)
  const questions = await linesOf(db, review)
  return {
    ...workspace,
    day: asked.day,
    dayWords: longDate(asked.day),
    number: place + 1,
    name: [...visitors, ...hosts].find(({ person }) => person === whose)?.name ?? 'Everybody',
    lines: activities
      .map((activity) => lineOf(workspace, activity, whose))
      .filter(({ mine }) => mine)
      .map((line) => ({ ...line, question: questions.find(({ id }) => id === line.line)?.question ?? null })),
    breaks: ((await bellsOf(db, review)) ?? usualBells(workspace.phase)).breaks,
    briefing: await briefingOf(db, review),
    leadReviewer: visitors.find(({ role }) => role === 'lead') ?? null,
    safeguarding: hosts.find(({ safeguarding }) => safeguarding) ?? null,
    otherDays: days.filter((day) => day !== asked.day),
  }
}
