import { chanceOf } from '../random.ts'
import type { DemoPeople } from '../people/people.ts'
import type { DemoPerson } from '../people/person.ts'
import type { DemoSession } from './sessions.ts'
import type { TrainingRecord } from './training-record.ts'

const servingLeads = 35
const trustLeads = 14
const readers = 13
const facilitators = 36

type Training = { readonly sessions: readonly DemoSession[]; readonly record: TrainingRecord }

/** About 95 Lead Reviewers, nearly half of them lately retired; QA readers; and the 36 facilitators of September 2023. */
export function trainLeadsAndReaders(
  people: DemoPeople,
  { sessions, record }: Training,
): { readonly leads: readonly DemoPerson[] } {
  const chance = chanceOf('lead reviewers')
  const heldOn = (date: string) => {
    const found = sessions.find((session) => session.heldOn === date && session.kind !== 'reviewer')
    if (!found) throw new RangeError(`Nobody but reviewers is trained on ${date}`)
    return found
  }
  const heads = people.inSchools.filter(({ posts }) => {
    const [first] = posts
    return first?.role === 'headteacher' && first.held.from < '2017-01-01'
  })
  const serving = chance.some(heads, servingLeads)
  const fromTrusts = chance.some(people.trustLeaders, trustLeads)
  const leads = [people.nine.leadReviewer, ...people.retired, ...serving, ...fromTrusts]
  for (const [index, { id }] of leads.entries())
    for (const date of leadTraining[index % leadTraining.length] ?? []) record.complete(id, heldOn(date))
  const reading = [people.nine.qaReader, ...chance.some([...people.retired, ...fromTrusts], readers)]
  for (const { id } of reading) record.complete(id, heldOn(chance.oneOf(['2022-10-06', '2023-10-05'])))
  const others = chance.shuffled(
    people.inSchools.filter((person) => person.posts[0]?.role !== 'middleLeader' && !leads.includes(person)),
  )
  const facilitating = [people.nine.reviewer, ...others.slice(1, facilitators)]
  for (const { id } of facilitating) record.complete(id, heldOn(chance.oneOf(['2023-09-20', '2023-09-27'])))
  for (const { id } of others.slice(facilitators, facilitators + 4))
    record.enrol(id, heldOn('2023-09-27'), 'missed')
  return { leads }
}

/** Some are accredited until 2027, some until next summer, and a few come to the end of theirs this term. */
const leadTraining: readonly (readonly string[])[] = [
  ['2022-06-23'],
  ['2021-06-24', '2024-06-20'],
  ['2021-06-24', '2024-06-20'],
  ['2022-06-23'],
  ['2021-06-24', '2023-06-22'],
  ['2023-06-22'],
  ['2021-06-24', '2024-06-20'],
  ['2022-06-23'],
  ['2021-11-18', '2024-06-20'],
  ['2021-06-24', '2024-06-20'],
  ['2021-11-18'],
]
