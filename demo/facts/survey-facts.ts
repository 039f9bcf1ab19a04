import { type Instant, type PersonId, day } from '#kernel'
import {
  instrumentDrafted,
  instrumentPublished,
  invitationSent,
  peopleInvited,
  roundOpened,
  surveyAnswered,
} from '#surveys'
import { momentAt } from '../days.ts'
import { instrumentOf, versionsOf } from '../surveys/instruments.ts'
import { invitationsOf } from '../surveys/invitations.ts'
import type { DemoRound } from '../surveys/round.ts'
import { demoToday } from '../today.ts'
import type { Dated } from './dated.ts'

type Known = {
  readonly rounds: readonly DemoRound[]
  readonly names: ReadonlyMap<PersonId, string>
  readonly officer: PersonId
  /** The reviews whose story the log tells. */
  readonly told: ReadonlySet<string>
}

/** Questionnaires are written and published; people are asked, and answer: never what they say. */
export const surveyFacts = ({ rounds, names, officer, told }: Known): Dated[] => [
  ...versionsOf(rounds).flatMap((version) => publishing(version, officer)),
  ...rounds
    .filter(({ opensOn }) => opensOn < demoToday)
    .filter(({ subject, opensOn }) => opensOn >= thisYear || told.has(subject.id))
    .flatMap((round) => asking(round, names)),
]

const thisYear = day('2024-09-01')

function publishing(version: ReturnType<typeof versionsOf>[number], officer: PersonId): Dated[] {
  const { id: instrument, version: number, content, draftedAt, publishedAt } = version
  const about = { instrument, version: number, title: content.title }
  return [
    {
      fact: instrumentDrafted({ ...about, content }),
      act: 'surveys.draftInstrument',
      at: draftedAt,
      by: officer,
    },
    { fact: instrumentPublished(about), act: 'surveys.publishInstrument', at: publishedAt, by: officer },
  ]
}

function asking(round: DemoRound, names: ReadonlyMap<PersonId, string>): Dated[] {
  const { asks: _, responses: __, people: ___, id: surveyRound, ...about } = round
  const { id: instrument, whole } = instrumentOf(round)
  const { title, opensOn } = round
  const invitations = invitationsOf(round)
  const invited = invitations.map(({ id, person }) => ({
    invitation: id,
    person,
    name: names.get(person) ?? '',
  }))
  const opened = {
    ...about,
    readers: [...about.readers],
    surveyRound,
    instrument,
    anonymous: whole.anonymous,
  }
  const bySystem = (act: string, at: Instant) => ({ act: `surveys.${act}`, at, by: null })
  const asked = momentAt(opensOn, '09:50')
  return [
    { fact: roundOpened(opened), ...bySystem('openRound', asked) },
    { fact: peopleInvited({ surveyRound, title, invited }), ...bySystem('openRound', asked) },
    ...invitations.flatMap(({ id: surveyInvitation, person, sentAt, answeredAt }): Dated[] => {
      const whose = { surveyRound, surveyInvitation, title }
      if (sentAt === null) return []
      const sent = { fact: invitationSent({ ...whose, person }), ...bySystem('sendInvitations', sentAt) }
      if (answeredAt === null) return [sent]
      const act = 'surveys.sendAnswers'
      return [sent, { fact: surveyAnswered(whose), act, at: answeredAt, by: person, byLink: true }]
    }),
  ]
}
