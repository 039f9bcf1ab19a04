import { type Day, day } from '#kernel'
import type { DemoSchool } from '../partnership/schools.ts'
import { type Chance, chanceOf } from '../random.ts'
import type { DemoPerson } from '../people/person.ts'
import type { DemoSession } from './sessions.ts'
import type { TrainingRecord } from './training-record.ts'

const reviewersBeforeThisYear = 1430
const completersLastYear = 807
const trainedThisYear = 78
const waitingForTraining = 74

const lastYear = { first: day('2023-09-01'), last: day('2024-08-31') }
const thisYear = { first: day('2024-09-01'), last: day('2024-10-15') }
const ahead = { first: day('2024-10-16'), last: day('2025-08-31') }

/** Shares of those who began before 2023/24, by the year of their training; the rest came in 2023/24. */
const trainedIn = [
  { first: day('2020-09-01'), last: day('2021-08-31'), share: 0.2 },
  { first: day('2021-09-01'), last: day('2022-08-31'), share: 0.27 },
  { first: day('2022-09-01'), last: day('2023-08-31'), share: 0.29 },
]

type Trainee = { readonly person: DemoPerson; readonly since: Day }
type Stretch = { readonly first: Day; readonly last: Day }

type Training = {
  readonly sessions: readonly DemoSession[]
  readonly record: TrainingRecord
  /** They were trained in 2022/23, whatever chance says. */
  readonly surely: readonly DemoPerson[]
}

/** Trains heads and senior leaders, nobody before their school was a partner: 807 of them in 2023/24. */
export function trainReviewers(
  leaders: readonly DemoPerson[],
  schools: readonly DemoSchool[],
  { sessions, record, surely }: Training,
): void {
  const chance = chanceOf('reviewer training')
  const reviewerSessions = sessions.filter(({ kind }) => kind === 'reviewer')
  const train = ({ person, since }: Trainee, { first, last }: Stretch): boolean => {
    const open = reviewerSessions.filter(
      (session) =>
        session.heldOn >= first &&
        session.heldOn <= last &&
        session.heldOn >= since &&
        record.hasRoom(session),
    )
    if (open.length === 0) return false
    record.complete(person.id, chance.oneOf(open))
    return true
  }
  const trainees = traineesOf(leaders, schools)
  const [, , yearBefore] = trainedIn
  const settled = surely.map((person): Trainee => ({ person, since: day('2020-09-01') }))
  for (const trainee of settled) if (yearBefore) train(trainee, yearBefore)
  const others = chance.shuffled(trainees.filter(({ person }) => !surely.includes(person)))
  const chosen = others
    .filter(({ since }) => since < '2024-03-01')
    .slice(0, reviewersBeforeThisYear - settled.length)
  const firstTimers = chosen.filter((trainee) => !train(trainee, drawnYear(chance)))
  for (const trainee of firstTimers) train(trainee, lastYear)
  renew(chance, { count: completersLastYear - firstTimers.length, sessions: reviewerSessions, record })
  const untrained = others.filter((trainee) => !chosen.includes(trainee))
  for (const trainee of untrained.slice(0, trainedThisYear)) train(trainee, thisYear)
  for (const { person } of untrained.slice(trainedThisYear, trainedThisYear + waitingForTraining))
    record.enrol(person.id, chance.oneOf(between(reviewerSessions, ahead)), 'enrolled')
  for (const { person } of untrained.slice(-40))
    record.enrol(
      person.id,
      chance.oneOf(between(reviewerSessions, lastYear).filter(record.hasRoom)),
      'missed',
    )
}

const between = (sessions: readonly DemoSession[], { first, last }: Stretch) =>
  sessions.filter(({ heldOn }) => heldOn >= first && heldOn <= last)

/** A stretch in the future of nobody’s training stands for “not before 2023/24”. */
function drawnYear(chance: Chance): Stretch {
  let place = chance.share()
  for (const { share, ...stretch } of trainedIn) {
    place -= share
    if (place < 0) return stretch
  }
  return never
}

const never: Stretch = { first: day('2000-01-01'), last: day('2000-01-01') }

/** Those whose accreditation was about to end came again in the autumn of 2023. */
function renew(
  chance: Chance,
  { count, sessions, record }: Pick<Training, 'sessions' | 'record'> & { readonly count: number },
): void {
  const ending = record.accreditations.filter(
    ({ kind, from, until }) => kind === 'reviewer' && from < '2021-09-01' && until > '2024-01-01',
  )
  for (const { person, until } of chance.some(ending, count)) {
    const open = between(sessions, lastYear).filter(
      (session) => session.heldOn < until && record.hasRoom(session),
    )
    record.complete(person, chance.oneOf(open))
  }
}

/** Since when somebody has led in a partner school. */
function traineesOf(leaders: readonly DemoPerson[], schools: readonly DemoSchool[]): Trainee[] {
  const partnerSince = new Map(
    schools.map(({ id, tenure, cohort }) => [id, cohort === 'former' ? null : tenure[0]]),
  )
  return leaders.flatMap((person) => {
    const [post] = person.posts
    const year = post?.school ? partnerSince.get(post.school) : null
    if (!post || !year || post.role === 'middleLeader') return []
    const partner = day(`${year}-09-01`)
    return [{ person, since: post.held.from > partner ? post.held.from : partner }]
  })
}
