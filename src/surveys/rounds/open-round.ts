import { z } from 'zod'
import { Day, type Decision, type Occasion, act, happened, theSystem } from '#kernel'
import type { Transactor } from '#platform/database'
import { type PeopleInvited, type RoundOpened, peopleInvited, roundOpened } from '../facts.ts'
import { SurveyInvitationId, SurveyRoundId } from '../ids.ts'
import { type KeptInstrument, currentInstrument } from '../instruments/instrument-store.ts'
import { theOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type SurveyRound, findRoundAbout, insertInvitations, insertRound } from './round-store.ts'
import { Facets, Invitee, stateOfRound } from './round.ts'

const input = z.object({
  code: z.string(),
  subject: z.object({ kind: z.string(), id: z.uuid() }),
  programme: z.string().default(''),
  series: z.string().default(''),
  title: z.string(),
  year: z.string(),
  opensOn: Day,
  closesOn: Day,
  facets: Facets.default({}),
  /** Who may read its results beside the office: people, and hubs for those who lead them. */
  readers: z.array(z.uuid()).default([]),
  people: z.array(Invitee),
})
type Given = z.infer<typeof input>

type State = {
  readonly instrument: Pick<KeptInstrument, 'id' | 'content'> | null
  readonly round: Pick<SurveyRound, 'id' | 'opensOn' | 'closesOn' | 'invitations'> | null
}

/** Asks people about one thing, once each: a round that is open already takes in those who are new to it. */
export const openRound = act({
  name: 'surveys.openRound',
  input,
  load: async (tx: Transactor, { code, subject }: Given): Promise<State> => ({
    instrument: await currentInstrument(tx, code),
    round: await findRoundAbout(tx, code, subject),
  }),
  may: theOffice.or(theSystem),
  decide: decideOpening,
  apply: async (tx, fact: RoundOpened | PeopleInvited) =>
    fact.name === 'surveys.roundOpened' ? insertRound(tx, fact.body) : insertInvitations(tx, fact.body),
})

export function decideOpening(
  { instrument, round }: State,
  given: Given,
  { fresh, today }: Pick<Occasion, 'fresh' | 'today'>,
): Decision<RoundOpened | PeopleInvited> {
  if (!instrument) return refused('nothing-published')
  const { people, ...about } = given
  const known = new Set(round?.invitations.map(({ person }) => person))
  const invited = people
    .filter(
      ({ person }, place) => !known.has(person) && people.findIndex((one) => one.person === person) === place,
    )
    .map((one) => ({ ...one, invitation: fresh(SurveyInvitationId) }))
  if (invited.length === 0) return happened()
  if (round && stateOfRound(round, today) === 'closed') return happened()
  const surveyRound = round?.id ?? fresh(SurveyRoundId)
  const inviting = peopleInvited({ surveyRound, title: given.title, invited })
  if (round) return happened(inviting)
  const { id, content } = instrument
  return happened(
    roundOpened({
      ...about,
      surveyRound,
      instrument: id,
      anonymous: content.anonymous,
      readers: unique(about.readers),
    }),
    inviting,
  )
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]
