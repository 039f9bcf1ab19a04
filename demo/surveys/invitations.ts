import { type Instant, type PersonId, addDays, minutesAfter } from '#kernel'
import { SurveyInvitationId } from '#surveys'
import { momentAt } from '../days.ts'
import { demoId } from '../random.ts'
import { demoToday } from '../today.ts'
import type { DemoRound } from './round.ts'

export type DemoInvitation = {
  readonly id: SurveyInvitationId
  readonly person: PersonId
  readonly sentAt: Instant | null
  readonly answeredAt: Instant | null
}

/** As many of the people as there are responses have answered, a few days after they were asked. */
export const invitationsOf = ({ id: round, opensOn, people, responses }: DemoRound): DemoInvitation[] =>
  people.map((person, place) => {
    const id = invitationIdOf(round, person)
    return {
      id,
      person,
      sentAt: opensOn < demoToday ? momentAt(opensOn, '10:05') : null,
      answeredAt: place < responses.length ? minutesAfter(onTheDay(opensOn, place), minutesOf(id)) : null,
    }
  })

export const invitationIdOf = (round: string, person: PersonId): SurveyInvitationId =>
  demoId(SurveyInvitationId, 'invitation', round, person)

function onTheDay(opensOn: DemoRound['opensOn'], place: number): Instant {
  const on = addDays(opensOn, place % 6)
  return momentAt(on < demoToday ? on : addDays(demoToday, -1), '10:30')
}

/** Nobody answers at the same minute as everybody else. */
const minutesOf = (id: SurveyInvitationId): number => Number.parseInt(id.slice(-4), 16) % 400
