import { at } from '../at.ts'
import { isFree } from '../company.ts'
import { differenceOf, differenceWords, plus } from '../change-cost.ts'
import { datesOf } from '../eligibility.ts'
import { lazily } from './lazily.ts'
import { type Lineup, emptyLineup, place, withdraw } from '../lineup.ts'
import { knowsPhase, phaseWords } from '../make-up.ts'
import { type Levels, loadStep, shortageStep, total } from '../objective.ts'
import type { PlannedPlacement, RunnerUp } from '../plan.ts'
import type { Practitioner } from '../problem.ts'
import { type Opening, type Person, type Roster, personNamed } from '../roster.ts'
import type { Eligible } from '../solver/pairs/question.ts'
import { type Scan, newScan } from '../solver/pairs/scan.ts'
import { type ScorePart, scoreParts } from '../suitability.ts'
import { kilometres } from '../travel.ts'

/** Everybody in every team; score, reasons and the next best person of a team are worked out when one of them is read. */
export function explainedTeams(roster: Roster, lineup: Lineup): PlannedPlacement[] {
  const asking = lazily((): Asking => ({
    scan: newScan(roster, emptyLineup(roster)),
    another: Float64Array.from(roster.people, (person) => anotherReview(roster, lineup, person)),
    sender: Int32Array.from(roster.people, ({ sender }) => sender),
  }))
  return roster.openings.flatMap((opening) => explainedTeam(roster, lineup, { opening, asking }))
}

/** Who might be in a team instead; by person, what one review more would cost in fairness, and who sends them (-1 for nobody). */
type Asking = { readonly scan: Scan; readonly another: Float64Array; readonly sender: Int32Array }

/** Points; infinite for whoever has as many as they agreed to. */
function anotherReview({ policy, owedReviews }: Roster, { loads, sent }: Lineup, person: Person): number {
  const { index, sender, practitioner } = person
  const load = at(loads, index).length
  if (load >= practitioner.limit) return Number.POSITIVE_INFINITY
  const beyond = (reviews: number): number => Math.max(0, reviews - at(owedReviews, sender))
  const more = sender < 0 ? 0 : beyond(at(sent, sender) + 1) - beyond(at(sent, sender))
  return loadStep(policy, person, load + 1) + policy.weights.beyondOwed * more
}

type Team = { readonly opening: Opening; readonly asking: () => Asking }

function explainedTeam(roster: Roster, lineup: Lineup, { opening, asking }: Team): PlannedPlacement[] {
  const people = at(lineup.teams, opening.index)
    .toSorted((one, other) => one - other)
    .map((index) => at(roster.people, index))
  const whys = lazily(() => {
    const { scan, ...fairness } = asking()
    const eligible = scan(opening)
    return people.map((person) => explained(roster, lineup, { opening, person, eligible, ...fairness }))
  })
  return people.map(({ practitioner: { id } }, nth) => {
    const why = (): Explained => at(whys(), nth)
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

type Contest = Omit<Asking, 'scan'> & {
  readonly opening: Opening
  readonly person: Person
  readonly eligible: Eligible
}

/** The cheapest swap. Who could not be cheaper, whatever else they bring, is passed over: most of thousands are. */
function runnerUpTo(roster: Roster, lineup: Lineup, contest: Contest): RunnerUp | null {
  const { opening, person } = contest
  const gone = differenceOf(roster, lineup, { opening, out: person, into: null })
  withdraw(roster, lineup, [opening.index, person.index])
  const next = cheapestToAdd(roster, lineup, contest)
  place(roster, lineup, [opening.index, person.index])
  if (next === null) return null
  const { rival, added } = next
  const difference = plus(gone, added)
  return {
    practitioner: rival.practitioner.id,
    costsPoints: total(difference),
    words: `${rival.practitioner.name} instead: ${lowerFirst(differenceWords(difference, 0))}`,
  }
}

type Rival = { readonly rival: Person; readonly added: Levels }

/** Who is free to take the place that a person has left, at the least cost. */
function cheapestToAdd(roster: Roster, lineup: Lineup, contest: Contest): Rival | null {
  const { opening, person, eligible, another, sender } = contest
  const team = at(lineup.teams, opening.index)
  const { people, costs, meets, count } = eligible
  const gain = gainsOf(roster, opening, team)
  const filled =
    team.length < opening.review.slots
      ? shortageStep(roster.policy, opening, opening.review.slots - team.length)
      : 0
  // Somebody from the same school only takes the turn of whoever has left.
  const sameTurn = Math.max(0, roster.policy.weights.beyondOwed)
  let [next, least]: [Rival | null, number] = [null, Number.POSITIVE_INFINITY]
  for (let each = 0; each < count; each += 1) {
    const index = people[each] ?? 0
    const suits = (costs[each] ?? 0) - (gain[meets[each] ?? 0] ?? 0) - filled
    if (suits + (another[index] ?? 0) - (sender[index] === person.sender ? sameTurn : 0) >= least) continue
    if (index === person.index || team.includes(index)) continue
    const rival = at(roster.people, index)
    if (!isFree(roster, { opening, person: rival, lineup })) continue
    const added = differenceOf(roster, lineup, { opening, out: null, into: rival })
    if (total(added) < least) [next, least] = [{ rival, added }, total(added)]
  }
  return next
}

/** By which needs somebody meets: what they save a team that still lacks them. */
function gainsOf({ people }: Roster, { needs }: Opening, team: readonly number[]): Float64Array {
  const lacked = needs.map(({ count, weight, meets }) =>
    team.filter((one) => meets(at(people, one).practitioner)).length < count ? weight : 0,
  )
  return Float64Array.from({ length: 1 << needs.length }, (_, met) =>
    lacked.reduce((sum, weight, need) => sum + ((met >> need) & 1) * weight, 0),
  )
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
  if (runnerUp !== null && isTheirTurn(roster, person, runnerUp))
    return 'They were on no team last season, and the next best person was: it is their turn.'
  if (person.sender >= 0 && at(roster.owedReviews, person.sender) > 0)
    return `Their school still owes the partnership ${Math.ceil(person.practitioner.owed)} reviewer days.`
  if (runnerUp === null) return 'Nobody else who may be in this team is free to do it.'
  return runnerUp.costsPoints > 0
    ? `The next best person would cost the plan ${runnerUp.costsPoints.toLocaleString('en-GB')} points more.`
    : 'Others would do as well; they were as good as any.'
}

const isTheirTurn = (roster: Roster, { practitioner }: Person, next: RunnerUp): boolean =>
  !practitioner.servedLately && personNamed(roster, next.practitioner).practitioner.servedLately

const standingWords = {
  locked: 'The office has fixed this place.',
  accepted: 'They have accepted this place already.',
  offered: 'They have been offered this place already.',
  chosen: 'They chose this review themselves.',
} as const

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
