import { at } from '../at.ts'
import { type Ask, askWords, practitionerGranted, reviewGranted } from '../ask.ts'
import { type Rule, ruleWords } from '../blocker.ts'
import { differenceOf, differenceWords } from '../change-cost.ts'
import { obstaclesIn, tooClose } from '../company.ts'
import type { Lineup } from '../lineup.ts'
import type { Fix, Gap, GapCause } from '../plan.ts'
import { pairCost, total } from '../objective.ts'
import { whyNone } from './why-none.ts'
import { type Opening, type Person, type Roster, openingFrom, personFrom } from '../roster.ts'
import { kilometres } from '../travel.ts'

/** Every review that is short: what is in the way, and the smallest changes that would fill a slot of it. */
export const gapsIn = (roster: Roster, lineup: Lineup): Gap[] =>
  roster.openings.flatMap((opening) => gapOf(roster, lineup, opening) ?? [])

/** The same of one review; null when it is not short. */
export function gapOf(roster: Roster, lineup: Lineup, opening: Opening): Gap | null {
  const missing = opening.review.slots - at(lineup.teams, opening.index).length
  return missing > 0 ? gapAt(roster, lineup, { opening, missing }) : null
}

type Short = { readonly opening: Opening; readonly missing: number }
type Outsider = { readonly person: Person; readonly rules: readonly Rule[] }

function gapAt(roster: Roster, lineup: Lineup, { opening, missing }: Short): Gap {
  const team = new Set(at(lineup.teams, opening.index))
  const outsiders = roster.people
    .filter(({ index }) => !team.has(index))
    .map((person): Outsider => ({
      person,
      rules: [...new Set(obstaclesIn(roster, { opening, person, lineup }).map(({ rule }) => rule))],
    }))
  return {
    review: opening.review.id,
    missing,
    blockedBy: causes(outsiders),
    clash: whyNone(outsiders.map(({ rules }) => rules)),
    fixes: fixesFor(roster, lineup, { opening, outsiders }),
  }
}

function causes(outsiders: readonly Outsider[]): GapCause[] {
  const counts = new Map<Rule, { people: number; alone: number }>()
  for (const { rules } of outsiders)
    for (const rule of rules) {
      const { people, alone } = counts.get(rule) ?? { people: 0, alone: 0 }
      counts.set(rule, { people: people + 1, alone: alone + Number(rules.length === 1) })
    }
  return [...counts]
    .map(([rule, { people, alone }]) => ({ rule, people, alone, words: causeWords(rule, people) }))
    .sort((one, other) => other.alone - one.alone || other.people - one.people)
}

const causeWords = (rule: Rule, people: number): string =>
  people === 1 ? `1 person is kept out: they ${ruleWords[rule]}.` : `${people} people ${ruleWords[rule]}.`

/** Least to ask first. Rules that are not here are never bent. */
const effort: Readonly<Partial<Record<Rule, number>>> = {
  limit: 1,
  gap: 1,
  distance: 2,
  ownHub: 2,
  sendingSchool: 2,
  availability: 3,
  accreditation: 4,
}

const muchFarther = 1.5
const askedLast = 6

function effortOf(rule: Rule, { review }: Opening, { practitioner }: Person): number {
  const reach = practitioner.farthestKm ?? Number.POSITIVE_INFINITY
  const far = rule === 'distance' && kilometres(review.place, practitioner.home) > muchFarther * reach
  return far ? askedLast : (effort[rule] ?? askedLast)
}

const fixesAGap = 6
const fixesAKind = 2

function fixesFor(
  roster: Roster,
  lineup: Lineup,
  { opening, outsiders }: { readonly opening: Opening; readonly outsiders: readonly Outsider[] },
): Fix[] {
  const negotiable = outsiders
    .filter(({ rules }) => rules.length > 0 && rules.every((rule) => rule in effort))
    .map(({ person, rules }) => ({
      person,
      rules,
      weight: rules.reduce((sum, rule) => sum + effortOf(rule, opening, person), 20 * (rules.length - 1)),
      cost: pairCost(opening, person, roster.policy),
    }))
    .sort((one, other) => one.weight - other.weight || one.cost - other.cost)
  const found: Fix[] = []
  const ofKind = new Map<string, number>()
  for (const { person, rules } of negotiable) {
    if (found.length === fixesAGap || rules.length > (found[0]?.change.length ?? rules.length)) break
    const kind = rules.join()
    if ((ofKind.get(kind) ?? 0) >= fixesAKind) continue
    const fix = fixBy(roster, lineup, { opening, person, rules })
    if (!fix) continue
    ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1)
    found.push(fix)
  }
  return found
}

type Hope = { readonly opening: Opening; readonly person: Person; readonly rules: readonly Rule[] }

/** The fix, if granting all its asks really leaves nothing in the way. */
function fixBy(roster: Roster, lineup: Lineup, { opening, person, rules }: Hope): Fix | null {
  const { practitioner } = person
  const change = rules.flatMap((rule) => askFor(rule, { roster, lineup, opening, person }))
  const review = change.reduce(reviewGranted, opening.review)
  const willing = change.reduce(practitionerGranted, practitioner)
  const seating = {
    opening: openingFrom(review, { ...opening, policy: roster.policy }),
    person: personFrom(willing, person),
    lineup,
  }
  if (obstaclesIn(roster, seating).length > 0) return null
  const asks = change.map((ask) => askWords(ask, { name: practitioner.name, host: opening.review.name }))
  const difference = differenceOf(roster, lineup, {
    opening: seating.opening,
    out: null,
    into: seating.person,
  })
  return {
    words: `Ask ${asks.join(', and ')}.`,
    practitioner: practitioner.id,
    change,
    fills: 1,
    points: total(difference),
    effect: differenceWords(difference, 1),
  }
}

type Asking = Pick<Hope, 'opening' | 'person'> & { readonly roster: Roster; readonly lineup: Lineup }

function askFor(rule: Rule, { roster, lineup, opening, person }: Asking): Ask[] {
  const { review } = opening
  const { id, home, gapDays } = person.practitioner
  const [first] = review.days
  const last = review.days.at(-1)
  if (first === undefined || last === undefined) return []
  const loads = at(lineup.loads, person.index)
  switch (rule) {
    case 'availability':
      return [{ kind: 'beFree', practitioner: id, first, last }]
    case 'accreditation':
      return [{ kind: 'train', practitioner: id, first, last }]
    case 'distance':
      return [{ kind: 'travelFarther', practitioner: id, km: Math.ceil(kilometres(review.place, home)) }]
    case 'limit':
      return [{ kind: 'anotherReview', practitioner: id, limit: loads.length + 1 }]
    case 'gap': {
      const others = loads.map((index) => at(roster.openings, index))
      const close = others.filter((other) => tooClose(other, opening, gapDays))
      const clear = close.map((other) => Math.max(opening.first - other.last, other.first - opening.last) - 1)
      return [{ kind: 'shorterGap', practitioner: id, gapDays: Math.min(gapDays, ...clear) }]
    }
    case 'ownHub':
      return [{ kind: 'hostAgreesOwnHub', review: review.id }]
    case 'sendingSchool':
      return [{ kind: 'hostAgreesSeveral', review: review.id }]
    case 'ownSchool':
    case 'ownTrust':
    case 'conflict':
    case 'forbidden':
    case 'twoAtOnce':
    case 'sendingTrust':
      return []
  }
}
