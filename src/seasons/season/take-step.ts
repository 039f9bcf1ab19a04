import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { seasonStepTaken } from '../facts.ts'
import { SeasonId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { findSeason, insertStep } from './season-store.ts'
import type { Season, SeasonState, SeasonStep } from './season.ts'

type StepTaken = FactOf<typeof seasonStepTaken>
const OneSeason = z.object({ season: SeasonId })

/** From which states each step may be taken: what was closed can be opened again until the season closes. */
const startsFrom: Record<SeasonStep, readonly SeasonState[]> = {
  opened: ['datesClosed', 'choicesOpen', 'choicesClosed'],
  datesClosed: ['datesOpen'],
  choicesOpened: ['datesClosed', 'choicesClosed'],
  choicesClosed: ['choicesOpen'],
  closed: ['datesOpen', 'datesClosed', 'choicesOpen', 'choicesClosed'],
}

const takes = (step: SeasonStep, name: string) =>
  act({
    name: `seasons.${name}`,
    input: OneSeason,
    load: (tx: Transactor, { season }: z.infer<typeof OneSeason>) => findSeason(tx, season),
    may: theOffice,
    decide: (season: Season) => decide(season, step),
    apply: (tx, { body }: StepTaken, occasion) => insertStep(tx, body, occasion),
  })

export const closeDates = takes('datesClosed', 'closeDates')
export const reopenDates = takes('opened', 'reopenDates')
export const openChoices = takes('choicesOpened', 'openChoices')
export const closeChoices = takes('choicesClosed', 'closeChoices')
export const closeSeason = takes('closed', 'closeSeason')

export function decide(season: Season, step: SeasonStep): Decision<StepTaken> {
  if (season.state === 'closed') return refused('season-closed', { year: season.year })
  if (step === 'choicesOpened' && season.state === 'datesOpen') return refused('dates-still-open')
  if (!startsFrom[step].includes(season.state)) return refused('step-taken')
  return happened(seasonStepTaken({ season: season.id, step }))
}
