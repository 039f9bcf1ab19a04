import type { PersonId } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import { ReportId, type ReportTables } from '#reports'
import { type DemoPeople, everybody } from '../people/people.ts'
import type { DemoPerson } from '../people/person.ts'
import { demoId } from '../random.ts'
import type { DemoReview } from '../seasons/review.ts'
import { writeEvidence } from '../evidence/write-evidence.ts'
import { writeRows } from '../write-rows.ts'
import { demoReport } from './demo-report.ts'
import { type GatePassed, courseOf, turnedBack } from './report-course.ts'

/** Reports of the last two years: last year’s are issued, this year’s stand at the gates that their days have reached. */
export async function writeReviewReports(
  tx: Transactor,
  reviews: readonly DemoReview[],
  people: DemoPeople,
): Promise<void> {
  const heads = headsBySchool(people)
  await writeEvidence(tx, reviews, heads)
  const reader = people.nine.qaReader.id
  const drafts = reviews
    .filter(({ year }) => year >= 2023)
    .map((review) => ({ review, id: demoId(ReportId, 'report', review.id), usual: courseOf(review) }))
    .filter(({ usual }) => usual.length > 0)
  const courses = turnedBack(drafts.map(({ usual }) => usual))
  const begun = drafts.map((draft, place) => ({ ...draft, course: courses[place] ?? draft.usual }))
  const by = (review: DemoReview, { by: who }: GatePassed): PersonId | null => {
    if (who === 'reader') return reader
    if (who === 'head') return heads.get(review.school.id)?.id ?? null
    return review.places.find(({ role }) => role === 'lead')?.person ?? null
  }
  await writeRows(
    tx,
    'report',
    begun.flatMap(({ review, id, course }) => {
      const [first] = course
      const last = course.at(-1)
      if (!first || !last) return []
      const isRead = ['changesAsked', 'approved', 'issued'].includes(last.stage)
      return [
        {
          id,
          review_id: review.id,
          stage: last.stage,
          reader: isRead ? reader : null,
          opened_at: first.at,
          opened_by: by(review, first),
        },
      ]
    }),
  )
  await writeRows(
    tx,
    'report_gate',
    begun.flatMap(({ review, id, course }) =>
      course.map((gate, place) => ({
        id: demoId(ReportId, 'gate', id, gate.stage, place),
        report_id: id,
        stage: gate.stage,
        at: gate.at,
        by_person: by(review, gate),
        why: gate.why,
      })),
    ),
  )
  const versions = begun.flatMap(({ review, id, usual }) => {
    const last = usual.at(-1)
    if (!last) return []
    const hasFindings = usual.some(({ stage }) => stage === 'teamAgreed')
    const headteacher = heads.get(review.school.id)?.name
    const content = JSON.stringify(demoReport(review, { headteacher, hasFindings }))
    return [
      { report_id: id, number: 1, stage: last.stage, at: last.at, by_person: by(review, last), content },
    ]
  })
  for (let from = 0; from < versions.length; from += versionsAtOnce)
    await writing<ReportTables>(tx)
      .insertInto('report_version')
      .values(versions.slice(from, from + versionsAtOnce))
      .execute()
}

const versionsAtOnce = 200

function headsBySchool(people: DemoPeople): Map<string, DemoPerson> {
  const heads = new Map<string, DemoPerson>()
  for (const person of everybody(people))
    for (const { role, school } of person.posts)
      if (role === 'headteacher' && school) heads.set(school, person)
  return heads
}
