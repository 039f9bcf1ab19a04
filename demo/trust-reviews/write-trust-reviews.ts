import { type PersonId, addDays, daysFrom, idOf, toDaterange } from '#kernel'
import { type Framework, FrameworkCode, shippedFramework } from '#frameworks'
import type { Transactor } from '#platform/database'
import { ActivityId, ChallengeId, LineId, drawTimetable, usualBells } from '#reviews'
import { momentAt } from '../days.ts'
import type { DemoPeople } from '../people/people.ts'
import { at, chanceOf, demoId } from '../random.ts'
import { seasonIdOf } from '../seasons/write-seasons.ts'
import {
  biographies,
  groupsToMeet,
  questionsOfChallenge,
  questionsOfTrust,
  saidOfTrust,
} from '../words/trust-review-words.ts'
import { writeRows } from '../write-rows.ts'
import type { DemoTrustReview } from './trust-reviews.ts'
import { writeTrustReport } from './write-trust-report.ts'

const RowId = idOf('Row')
const trustFrameworkCode = FrameworkCode.parse('TPR-2023')

function trustFramework(): Framework {
  const framework = shippedFramework(trustFrameworkCode)
  if (!framework) throw new Error(`${trustFrameworkCode} is not shipped`)
  return framework
}

export async function writeTrustReviews(
  tx: Transactor,
  reviews: readonly DemoTrustReview[],
  { officer, qaReader }: DemoPeople['nine'],
): Promise<void> {
  for (const review of reviews) {
    await writeReview(tx, review, officer.id)
    await writeTeam(tx, review, officer.id)
    await writeProformas(tx, review)
    await writePlans(tx, review)
    const { issuedOn } = review
    if (issuedOn !== null)
      await writeTrustReport(tx, { review, issuedOn, framework: trustFramework(), reader: qaReader.id })
  }
}

/** Set up eleven weeks before its first day. */
const setUpAt = ({ days }: DemoTrustReview) => momentAt(addDays(days.from, -77), '10:30')
const preparedAt = ({ days }: DemoTrustReview) => momentAt(addDays(days.from, -25), '14:10')

async function writeReview(tx: Transactor, review: DemoTrustReview, officer: PersonId): Promise<void> {
  await writeRows(tx, 'review', [
    {
      id: review.id,
      season_id: seasonIdOf(review.year),
      school_id: null,
      trust_id: review.trust.id,
      kind: 'tpr',
      requested_at: setUpAt(review),
      requested_by: officer,
      days: toDaterange(review.days),
      estimate_option: 'none',
      focus: [],
      peer_slots: 6,
      sequence: 1,
      framework: trustFrameworkCode,
    },
  ])
  await writeRows(tx, 'trust_review', [{ review_id: review.id, officer }])
}

async function writeTeam(tx: Transactor, review: DemoTrustReview, officer: PersonId): Promise<void> {
  const joined = momentAt(addDays(review.days.from, -60), '11:00')
  const isOver = review.issuedOn !== null
  const state = isOver ? ('attended' as const) : ('accepted' as const)
  const since = isOver ? momentAt(addDays(review.days.from, 2), '16:00') : joined
  await writeRows(
    tx,
    'placement',
    review.team.map(({ id, person, role }) => ({
      id,
      review_id: review.id,
      person_id: person.id,
      role,
      state,
      since,
      days: toDaterange(review.days),
      days_attended: isOver ? 3 : null,
    })),
  )
  await writeRows(
    tx,
    'placement_event',
    review.team.flatMap(({ id }) =>
      (isOver ? (['accepted', 'attended'] as const) : (['accepted'] as const)).map((stood) => ({
        id: demoId(RowId, 'placement event', id, stood),
        placement_id: id,
        state: stood,
        at: stood === 'accepted' ? joined : since,
        by_person: officer,
        reason: null,
      })),
    ),
  )
  await writeRows(
    tx,
    'trust_biography',
    review.team.map(({ person }, place) => ({
      review_id: review.id,
      person_id: person.id,
      words: `${person.name} ${at(biographies, place)}`,
    })),
  )
  await writeRows(
    tx,
    'review_protocol_accepted',
    review.team.map(({ person }) => ({
      review_id: review.id,
      person_id: person.id,
      at: preparedAt(review),
    })),
  )
}

const responsibilities = ['School improvement', 'Curriculum', 'Additional needs', 'People']

async function writeProformas(tx: Transactor, review: DemoTrustReview): Promise<void> {
  const [leader] = review.hosts
  const said = { ...saidOfTrust, 'cover.chief': leader?.name ?? '' }
  await writeRows(
    tx,
    'trust_proforma',
    Object.entries(said).map(([question, words]) => ({
      review_id: review.id,
      question,
      words,
      written_at: preparedAt(review),
      written_by: leader?.id ?? null,
    })),
  )
  await writeRows(
    tx,
    'trust_proforma_school',
    review.schools.map((school, place) => ({
      review_id: review.id,
      school_id: school,
      employees: chanceOf(`employees ${school}`).whole(28, 140),
      own_hub: place % 2 === 0 ? 'East' : 'West',
      last_inspection: '',
      context: '',
    })),
  )
  await writeRows(
    tx,
    'review_host_leader',
    review.hosts.map(({ id }, place) => ({
      review_id: review.id,
      person_id: id,
      responsibility: at(responsibilities, place),
      safeguarding: place === 0,
      telephone: place === 0 ? '01632 960 456' : null,
      named_at: preparedAt(review),
      named_by: leader?.id ?? null,
    })),
  )
}

async function writePlans(tx: Transactor, review: DemoTrustReview): Promise<void> {
  const isOver = review.issuedOn !== null
  await writeRows(
    tx,
    'trust_group',
    Object.entries(groupsToMeet).map(([activity, people]) => ({
      review_id: review.id,
      activity,
      people,
      place: 'The trust’s offices',
    })),
  )
  await writeRows(
    tx,
    'trust_challenge',
    questionsOfChallenge.map(({ question, discussion, consensus }, place) => ({
      id: demoId(ChallengeId, 'challenge', review.id, place),
      review_id: review.id,
      place: place + 1,
      question,
      discussion: isOver ? discussion : '',
      consensus: isOver ? consensus : '',
    })),
  )
  const [lead] = review.team
  await writeRows(
    tx,
    'review_line',
    linesOf(review).map((line) => ({
      ...line,
      review_id: review.id,
      asked_at: preparedAt(review),
      asked_by: lead?.person.id ?? null,
    })),
  )
  await writeRows(
    tx,
    'review_activity',
    activitiesOf(review).map(({ from, until, line, visitor, host, ...rest }) => ({
      ...rest,
      review_id: review.id,
      minutes: `[${from},${until})`,
      line_id: line,
      visitor_id: visitor,
      host_id: host,
    })),
  )
  await writeRows(tx, 'review_timetable_agreed', [
    { review_id: review.id, at: preparedAt(review), by_person: lead?.person.id ?? null },
  ])
}

const linesOf = (review: DemoTrustReview) =>
  Object.entries(questionsOfTrust).map(([section, question], place) => ({
    id: demoId(LineId, 'line', review.id, place),
    section,
    question,
    place: place + 1,
  }))

function activitiesOf(review: DemoTrustReview) {
  let made = 0
  return drawTimetable({
    framework: trustFramework(),
    phase: 'allThrough',
    days: daysFrom(review.days.from, 3),
    bells: usualBells('allThrough'),
    visitors: review.team.map(({ id, person, role }) => ({
      placement: id,
      person: person.id,
      name: person.name,
      role,
      school: null,
    })),
    hosts: review.hosts.map(({ id, name }, place) => ({
      person: id,
      name,
      responsibility: at(responsibilities, place),
      safeguarding: place === 0,
      telephone: null,
    })),
    lines: linesOf(review),
    fresh: () => demoId(ActivityId, 'activity', review.id, (made += 1)),
  })
}
