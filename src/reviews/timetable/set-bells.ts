import { z } from 'zod'
import { type Decision, type FactOf, type Refused, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { bellsSet } from '../facts.ts'
import { whyShut } from '../open-workspace.ts'
import { whoeverArranges } from '../policy.ts'
import { refused } from '../refusals.ts'
import { findWorkspaceToChange } from '../workspace/workspace-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type Stretch, overlap } from './bells.ts'
import { ClockTime } from './clock-time.ts'
import { upsertBells } from './timetable-store.ts'

const Times = z.object({ from: ClockTime, until: ClockTime })
const Ringing = z.object({
  review: ReviewId,
  day: Times,
  lessons: z.array(Times).min(1, 'Say when lessons go on').max(10, 'Ten stretches of lessons are enough'),
  breaks: z
    .array(Times.extend({ name: z.string().trim().min(1, 'Name it, such as “Lunch”').max(40) }))
    .max(5, 'Five breaks are enough'),
})
type Ringing = z.infer<typeof Ringing>
type Rung = FactOf<typeof bellsSet>

/** When the school’s lessons and breaks are. A timetable that is there already stays until it is drawn again. */
export const setBells = act({
  name: 'reviews.setBells',
  input: Ringing,
  load: (tx: Transactor, { review }: Ringing, { today }) => findWorkspaceToChange(tx, { review, today }),
  may: whoeverArranges,
  decide,
  apply: (tx, { body }: Rung, occasion) => upsertBells(tx, body, occasion),
})

export function decide(state: Workspace, { day, lessons, breaks }: Ringing): Decision<Rung> {
  const shut =
    whyShut(state) ?? endsFirst('day', [day]) ?? whyNot('lessons', lessons) ?? whyNot('breaks', breaks)
  if (shut) return shut
  return happened(bellsSet({ review: state.review, school: state.school, bells: { day, lessons, breaks } }))
}

const whyNot = (field: string, stretches: readonly Stretch[]): Refused | null => {
  const backwards = endsFirst(field, stretches)
  if (backwards) return backwards
  const place = stretches.findIndex((one, index) =>
    stretches.slice(0, index).some((other) => overlap(one, other)),
  )
  return place < 0 ? null : refused('stretches-overlap', { field: `${field}.${place}.from` })
}

function endsFirst(field: string, stretches: readonly Stretch[]): Refused | null {
  const place = stretches.findIndex(({ from, until }) => until <= from)
  if (place < 0) return null
  return refused('ends-before-it-begins', {
    field: field === 'day' ? 'day.until' : `${field}.${place}.until`,
  })
}
