import {
  type Actor,
  type Day,
  type HeldPost,
  PersonId,
  bearer,
  day,
  instant,
  isRefused,
  newId,
  perform,
  system,
} from '#kernel'
import { type Transactor, writing } from '#platform/database'
import type { TestDatabase } from '#platform/database/testing'
import { keepAnswer } from './answering/keep-answer.ts'
import { InstrumentId, SurveyInvitationId, SurveyRoundId } from './ids.ts'
import { Instrument } from './instruments/instrument.ts'
import type { Invited } from './answering/invitation-store.ts'
import { openRound } from './rounds/open-round.ts'
import type { SurveyTables } from './tables.ts'

/** A questionnaire of three questions: a closed one, one of yes or no, and one in their own words. */
export const anInstrument = (given: Partial<Instrument> = {}): Instrument =>
  Instrument.parse({
    code: 'qar-host',
    title: 'Hosting a review',
    role: 'host',
    about: 'review',
    anonymous: true,
    opening: 'Tell us how it went.',
    questions: [
      { code: 'Q-1', words: 'How satisfied are you?', scale: 'satisfaction', feeds: 'qar.hostsSatisfied' },
      { code: 'Q-2', words: 'Would you host again?', scale: 'yesNo' },
      { code: 'Q-3', words: 'What else?', scale: 'freeText', optional: true },
    ],
    ...given,
  })

export const anInvitation = (given: Partial<Invited> = {}): Invited => ({
  invitation: newId(SurveyInvitationId),
  round: newId(SurveyRoundId),
  person: newId(PersonId),
  name: 'Robin Ashdown',
  title: 'The review at Ash Lane',
  opensOn: day('2024-10-07'),
  closesOn: day('2024-10-21'),
  anonymous: true,
  answeredAt: null,
  instrument: anInstrument(),
  draft: {},
  ...given,
})

/** Publishes a questionnaire. */
export async function aPublished(
  tx: Transactor,
  content: Instrument = anInstrument(),
  version = 1,
): Promise<InstrumentId> {
  const id = newId(InstrumentId)
  await writing<SurveyTables>(tx)
    .insertInto('survey_instrument')
    .values({
      id,
      code: content.code,
      version,
      content: JSON.stringify(content),
      drafted_at: instant('2024-09-01T08:00:00.000Z'),
      published_at: instant('2024-09-01T08:00:00.000Z'),
      published_by: null,
    })
    .execute()
  return id
}

type RoundGiven = {
  readonly instrument: InstrumentId
  readonly code?: string
  readonly year?: string
  readonly closesOn?: Day
  readonly anonymous?: boolean
  readonly facets?: Readonly<Record<string, string>>
  readonly readers?: readonly string[]
  /** What each who has answered said; further people were asked and did not. */
  readonly said?: readonly Readonly<Record<string, string>>[]
  readonly silent?: number
}

/** A round that opened on 1 October 2024 unless it closed earlier, with people asked and their answers. */
export async function aRound(tx: Transactor, given: RoundGiven) {
  const id = newId(SurveyRoundId)
  const { closesOn = day('2024-10-21'), anonymous = true, said = [], silent = 0, readers = [] } = given
  const rows = writing<SurveyTables>(tx)
  await rows
    .insertInto('survey_round')
    .values({
      id,
      instrument_id: given.instrument,
      code: given.code ?? 'qar-host',
      subject_kind: 'review',
      subject_id: newId(SurveyRoundId),
      title: 'The review at Ash Lane',
      year: given.year ?? '2024/25',
      anonymous,
      opens_on: closesOn < day('2024-10-01') ? closesOn : day('2024-10-01'),
      closes_on: closesOn,
      facets: JSON.stringify(given.facets ?? {}),
    })
    .execute()
  for (const reader_id of readers)
    await rows.insertInto('survey_reader').values({ round_id: id, reader_id }).execute()
  const invited = [...said.map(() => true), ...Array.from({ length: silent }, () => false)].map(
    (answered) => ({
      id: newId(SurveyInvitationId),
      round_id: id,
      person_id: newId(PersonId),
      name: 'Robin Ashdown',
      sent_at: instant('2024-10-01T08:00:00.000Z'),
      reminded_at: null,
      answered_at: answered ? instant('2024-10-02T08:00:00.000Z') : null,
    }),
  )
  if (invited.length > 0) await rows.insertInto('survey_invitation').values(invited).execute()
  if (said.length > 0)
    await rows
      .insertInto('survey_response')
      .values(
        said.map((answers, place) => ({
          round_id: id,
          anonymous,
          person_id: anonymous ? null : (invited[place]?.person_id ?? null),
          answers: JSON.stringify(answers),
          undo_hash: null,
        })),
      )
      .execute()
  return { id, invited }
}

/** Whoever opened the link of an invitation. */
export const theBearerOf = (invitation: SurveyInvitationId): Actor =>
  bearer({ kind: 'surveyInvitation', id: invitation })

export const anOfficer: Extract<Actor, { kind: 'person' }> = {
  kind: 'person',
  person: newId(PersonId),
  name: 'Robin Ashdown',
  posts: [{ role: 'officer', at: { kind: 'partnership', id: 'the office' } }],
}

/** Somebody who is not the office. */
export const someone = (posts: readonly HeldPost[] = []) => ({ ...anOfficer, person: newId(PersonId), posts })

const aReview = newId(SurveyInvitationId)

type Asked = readonly { readonly person: PersonId; readonly name: string }[]

/** What opens a round about one review, from the day of the tests’ clock. */
export const aRoundAsked = (people: Asked) => ({
  code: 'qar-host',
  subject: { kind: 'review', id: aReview },
  title: 'The review at Ash Lane',
  year: '2024/25',
  opensOn: day('2024-10-16'),
  closesOn: day('2024-10-30'),
  people,
})

/** A head who was invited to answer. */
export async function anInvitedHead({ database, world }: TestDatabase) {
  await database.transaction((tx) => aPublished(tx))
  const person = newId(PersonId)
  const input = aRoundAsked([{ person, name: 'Marian Okafor' }])
  const opened = await perform(world, openRound, { by: system('tests'), input })
  const fact = isRefused(opened) ? null : opened.facts.find(({ name }) => name === 'surveys.peopleInvited')
  if (fact?.name !== 'surveys.peopleInvited') throw new Error('Nobody was invited')
  const invitation = fact.body.invited[0]?.invitation
  if (!invitation) throw new Error('Nobody was invited')
  return { person, invitation, round: fact.body.surveyRound }
}

type Said = Readonly<Record<string, string>>

export async function answering(
  { database, world }: TestDatabase,
  invitation: SurveyInvitationId,
  said: Said,
) {
  for (const [code, answer] of Object.entries(said)) {
    const input = { invitation, code, answer }
    const by = theBearerOf(invitation)
    const at = world.clock.now()
    const stop = await database.transaction((tx) => keepAnswer(tx, { by, at, input }))
    if (stop) throw new Error(stop.refusal.words)
  }
}
