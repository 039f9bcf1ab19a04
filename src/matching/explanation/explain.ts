import { at } from '../at.ts'
import { isFree } from '../company.ts'
import { differenceOf, differenceWords } from '../change-cost.ts'
import { datesOf } from '../eligibility.ts'
import { lazily } from './lazily.ts'
import { type Lineup, place, withdraw } from '../lineup.ts'
import { knowsPhase, phaseWords } from '../make-up.ts'
import { type Levels, total } from '../objective.ts'
import type { PlannedPlacement, RunnerUp } from '../plan.ts'
import type { Practitioner } from '../problem.ts'
import type { Opening, Person, Roster } from '../roster.ts'
import { type ScorePart, scoreParts } from '../suitability.ts'
import { kilometres } from '../travel.ts'

/** `eligible` are those whom no rule between the two keeps out. */
export type TeamToExplain = { readonly opening: Opening; readonly eligible: () => readonly Person[] }

/** Everybody in a review's team; score, reasons and the next best person are worked out when one of them is read. */
export function explainedTeam(roster: Roster, lineup: Lineup, team: TeamToExplain): PlannedPlacement[] {
  const { opening } = team
  return at(lineup.teams, opening.index)
    .toSorted((one, other) => one - other)
    .map((index) => {
      const person = at(roster.people, index)
      const { id } = person.practitioner
      const why = lazily(() => explained(roster, lineup, { opening, person, eligible: team.eligible() }))
      return {
        review: opening.review.id,
        practitioner: id,
        kept: opening.standing.has(id),
        get score() {
          return why().score
        },
        get parts() {
          return why().parts
        },
        get reasons() {
          return why().reasons
        },
        get runnerUp() {
          return why().runnerUp
        },
      }
    })
}

type Explained = Pick<PlannedPlacement, 'score' | 'parts' | 'reasons' | 'runnerUp'>

function explained(roster: Roster, lineup: Lineup, contest: Contest): Explained {
  const { opening, person } = contest
  const { practitioner } = person
  const parts = scoreParts(opening.review, practitioner, roster.policy)
  const runnerUp = runnerUpTo(roster, lineup, contest)
  return {
    score: parts.reduce((sum, { points }) => sum + points, 0),
    parts,
    reasons: [
      whoTheyAre(opening, practitioner),
      whenAndWhere(opening, practitioner),
      whyThem({ roster, opening, person, parts, runnerUp }),
    ],
    runnerUp,
  }
}

type Contest = { readonly opening: Opening; readonly person: Person; readonly eligible: readonly Person[] }

function runnerUpTo(roster: Roster, lineup: Lineup, { opening, person, eligible }: Contest): RunnerUp | null {
  let next: { readonly rival: Person; readonly difference: Levels } | null = null
  withdraw(roster, lineup, [opening.index, person.index])
  const free = eligible.filter(
    (rival) =>
      rival !== person &&
      !at(lineup.teams, opening.index).includes(rival.index) &&
      isFree(roster, { opening, person: rival, lineup }),
  )
  place(roster, lineup, [opening.index, person.index])
  for (const rival of free) {
    const difference = differenceOf(roster, lineup, { opening, out: person, into: rival })
    if (next === null || total(difference) < total(next.difference)) next = { rival, difference }
  }
  if (next === null) return null
  const { rival, difference } = next
  return {
    practitioner: rival.practitioner.id,
    costsPoints: total(difference),
    words: `${rival.practitioner.name} instead: ${lowerFirst(differenceWords(difference, 0))}`,
  }
}

const seniorityWords = {
  head: 'a headteacher',
  senior: 'a senior leader',
  middle: 'a middle leader',
} as const

function whoTheyAre({ review }: Opening, practitioner: Practitioner): string {
  const { name, seniority } = practitioner
  const phase = phaseWords[review.phase]
  return knowsPhase(practitioner, review.phase)
    ? `${name} is ${seniorityWords[seniority]} who knows the ${phase} phase, as this review needs.`
    : `${name} is ${seniorityWords[seniority]} and sees this ${phase} host with the eyes of another phase.`
}

function whenAndWhere({ review }: Opening, { home, wantsFar }: Practitioner): string {
  const away = Math.round(kilometres(review.place, home))
  const wish = wantsFar ? ', as they would like to go far' : ''
  return `They are accredited and free on ${datesOf(review)}, and the school is ${away} km from home${wish}.`
}

type Merit = {
  readonly roster: Roster
  readonly opening: Opening
  readonly person: Person
  readonly parts: readonly ScorePart[]
  readonly runnerUp: RunnerUp | null
}

function whyThem({ roster, opening, person, parts, runnerUp }: Merit): string {
  const firmness = opening.standing.get(person.practitioner.id)
  if (firmness !== undefined) return standingWords[firmness]
  const merit = ['choice', 'interest', 'specialism', 'contrast']
    .map((criterion) => parts.find((part) => part.criterion === criterion && part.points > 0))
    .find((part) => part !== undefined)
  if (merit) return `${merit.words}.`
  if (person.sender >= 0 && at(roster.owedReviews, person.sender) > 0)
    return `Their school still owes the partnership ${Math.ceil(person.practitioner.owed)} reviewer days.`
  if (runnerUp === null) return 'Nobody else who may be in this team is free to do it.'
  return runnerUp.costsPoints > 0
    ? `The next best person would cost the plan ${runnerUp.costsPoints.toLocaleString('en-GB')} points more.`
    : 'Others would do as well; they were as good as any.'
}

const standingWords = {
  locked: 'The office has fixed this place.',
  accepted: 'They have accepted this place already.',
  offered: 'They have been offered this place already.',
  chosen: 'They chose this review themselves.',
} as const

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
