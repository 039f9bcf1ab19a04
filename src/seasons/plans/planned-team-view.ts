import { PersonId, type Refused, refusalOf, refused } from '#kernel'
import { type PreviewedGap, type Problem, blockersOf, previewedGap, replacements } from '#matching'
import { theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import type { ReviewId, TeamPlanId } from '../ids.ts'
import { outlookOfPlan } from '../outlook/outlook-store.ts'
import { type StandbyShown, standbysOfReview } from '../outlook/standbys-of.ts'
import { costOfChange } from './change-plan.ts'
import type { PlanChange } from './plan-change.ts'
import { type Asker, warmAsker } from '../what-if/asker.ts'
import { orLater } from '../what-if/or-later.ts'
import { type PlannedAgain, plannedAgain } from '../what-if/planned-again.ts'
import { type KeptPlan, planState } from './plan-store.ts'
import { type Naming, type PlannedTeam, namesIn, plannedTeams } from './planned-team.ts'
import { problemWithin, withLocked } from './problem.ts'
import { type TeamPlan, pairsOf } from './team-plan.ts'

/** What a change would cost in points (below 0: what it saves), in words, and the rules that forbid it. */
export type ChangeShown = {
  readonly change: PlanChange
  readonly points: number
  readonly words: string
  readonly blockers: readonly string[]
}

/** Why a team is short as the draft stands now, and what each small change that would fill a place would do to the plan. */
export type GapShown = {
  readonly missing: number
  readonly blockedBy: readonly string[]
  /** The fewest rules that keep everybody out. */
  readonly clash: string
  readonly fixes: readonly {
    readonly person: PersonId
    readonly name: string
    readonly words: string
    readonly points: number
    readonly effect: string
  }[]
}

/** One team of a draft, with what each change to it would cost. */
export type PlannedTeamView = {
  readonly plan: TeamPlanId
  readonly team: PlannedTeam
  readonly gap: GapShown | null
  readonly removals: readonly (ChangeShown & { readonly person: PersonId })[]
  readonly joining: readonly Joiner[]
  /** The people whose name was asked about: what placing them would cost, or the rules that keep them out. */
  readonly asked: readonly AskedJoiner[]
  /** What each change costs with the season planned again around it; null while that is worked out. */
  readonly again: readonly PlannedAgain[] | null
  /** Who would stand by, as the draft was last played through. */
  readonly standbys: readonly StandbyShown[]
  /** Whom the office has ruled out for this review. */
  readonly ruledOut: readonly { readonly person: PersonId; readonly name: string }[]
}

/** Somebody who could be put in the team, and what each way of doing so would cost. */
export type Joiner = {
  readonly person: PersonId
  readonly name: string
  readonly school: string | null
  readonly reasons: readonly string[]
  readonly put: ChangeShown | null
  readonly swaps: readonly (ChangeShown & { readonly out: PersonId; readonly outName: string })[]
}

type AskedJoiner = Joiner & { readonly blockers: readonly string[] }

type Asked = {
  readonly plan: TeamPlanId
  readonly review: ReviewId
  /** Part of a name to ask about; blank for none. */
  readonly name?: string
  readonly count?: number
  /** Who works out what each change costs with the season planned again around it, and how long it is waited for. */
  readonly again?: { readonly ask: Asker; readonly patience?: (() => Promise<void>) | undefined }
}

const mostAsked = 5

/** Who could be taken out of one planned team, who could be put in, and at what cost. */
export async function plannedTeamView(
  { db, actor, today }: Reading,
  { plan: id, review, name = '', count = 8, again = { ask: warmAsker() } }: Asked,
): Promise<PlannedTeamView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const state = await planState(db, id, today)
  const team = state && plannedTeams(state.kept, state.roster).find((one) => one.review === review)
  if (!state || !team) return refused('not-found')
  const { kept, roster } = state
  const problem = problemWithin(kept, roster)
  const named = namesIn(roster)
  const shown = showing(problem, kept.plan)
  const looking = problem.reviews.some(({ id: one }) => one === review)
  const outlook = kept.role === 'peer' ? await outlookOfPlan(db, kept.season, id) : null
  const candidates = looking ? replacements(problem, pairsOf(kept.plan), { review, count }) : []
  const movable = team.seats.filter(({ standing }) => standing !== 'accepted')
  const joiner = (person: PersonId, reasons: readonly string[]): Joiner => ({
    ...named(person),
    reasons,
    put: team.filled < team.slots ? shown({ kind: 'put', review, person }) : null,
    swaps: movable.map(({ person: out, name: outName }) => ({
      out,
      outName,
      ...shown({ kind: 'swap', review, out, person }),
    })),
  })
  const joining = candidates.map(({ practitioner, reasons }) => joiner(PersonId.parse(practitioner), reasons))
  const asked = looking ? askedAbout(problem, name, { review, team, joiner }) : []
  const people = { out: movable.filter(({ locked }) => !locked), into: [...joining, ...asked] }
  return {
    plan: id,
    team,
    again: looking
      ? await orLater(againFor(kept, problem, { review, ...people }, again.ask), again.patience)
      : [],
    gap: looking ? gapShown(previewedGap(problem, pairsOf(kept.plan), review), named) : null,
    removals: movable.map(({ person }) => ({ person, ...shown({ kind: 'remove', review, person }) })),
    joining,
    asked,
    standbys: await standbysOfReview(db, outlook?.outlook ?? null, {
      review,
      without: team.seats.map(({ person }) => person),
    }),
    ruledOut: kept.plan.forbidden
      .filter((pair) => pair.review === review)
      .map(({ person }) => ({ person, name: named(person).name })),
  }
}

type Whom = {
  readonly review: ReviewId
  readonly out: readonly { readonly person: PersonId }[]
  readonly into: readonly { readonly person: PersonId }[]
}

/** Only a draft can still be changed; what the office has locked in it stays. */
const againFor = async (
  { state, plan }: Pick<KeptPlan, 'state' | 'plan'>,
  problem: Problem,
  ...[{ review, out, into }, ask]: [Whom, Asker]
): Promise<PlannedAgain[]> =>
  state === 'drafted'
    ? plannedAgain(ask, {
        problem: withLocked(
          problem,
          plan.places.filter(({ locked }) => locked),
        ),
        ...pairsOf(plan),
        review,
        out: out.map(({ person }) => person),
        into: into.map(({ person }) => person),
      })
    : []

const gapShown = (gap: PreviewedGap | null, named: Naming): GapShown | null =>
  gap && {
    missing: gap.missing,
    blockedBy: gap.blockedBy.map(({ words }) => words),
    clash: gap.clash.words,
    fixes: gap.fixes.map(({ practitioner, words, points, effect }) => {
      const { person, name } = named(PersonId.parse(practitioner))
      return { person, name, words, points, effect }
    }),
  }

type AskedWithin = {
  readonly review: ReviewId
  readonly team: PlannedTeam
  readonly joiner: (person: PersonId, reasons: readonly string[]) => Joiner
}

/** The first few by name whose name has these words in it and who are not in the team. */
function askedAbout(problem: Problem, words: string, { review, team, joiner }: AskedWithin): AskedJoiner[] {
  const wanted = words.trim().toLowerCase()
  if (wanted === '') return []
  return problem.practitioners
    .filter(
      ({ name, id }) =>
        name.toLowerCase().includes(wanted) && !team.seats.some(({ person }) => person === id),
    )
    .toSorted((one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1))
    .slice(0, mostAsked)
    .map(({ id }) => ({
      ...joiner(PersonId.parse(id), []),
      blockers: blockersOf(problem, review, id).map((blocker) => blocker.words),
    }))
}

const showing =
  (problem: Problem, plan: TeamPlan) =>
  (change: PlanChange): ChangeShown => {
    const { points, words, blockers } = costOfChange(problem, plan, change)
    return { change, points, words, blockers: blockers.map((blocker) => blocker.words) }
  }
