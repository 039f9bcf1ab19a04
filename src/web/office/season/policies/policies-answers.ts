import type { SeasonPolicies } from '#seasons'
import { dateAnswer } from '#ui'
import { type Filled, one } from '../../../answer.tsx'
import { type Row, closedUp, rowAnswers, rowsIn } from '../../../asked/rows.ts'

const windows = 'policies.windows'
const teamSizes = 'policies.teamSizes'
const byRoll = 'policies.reciprocity.byRoll'

/** A form of policies as the act wants them; blanks are left out, so that each is asked for by name. */
export function policiesFrom(filled: Filled): unknown {
  const number = (name: string) => one(filled, `policies.${name}`) || undefined
  const day = (name: string) => dateAnswer(filled, `policies.${name}`)
  return {
    teamSizes: rowsIn(filled, teamSizes).map((row) => ({ upTo: rollIn(row), peers: answer(row, 'peers') })),
    conflicts: {
      yearsSinceVisit: number('conflicts.yearsSinceVisit'),
      leadYearsRunning: number('conflicts.leadYearsRunning'),
      severalFromOneSchool: number('conflicts.severalFromOneSchool') === 'yes',
    },
    reciprocity: {
      placements: number('reciprocity.placements'),
      daysAPlacement: number('reciprocity.daysAPlacement'),
      byRoll: rowsIn(filled, byRoll).map((row) => ({
        upTo: rollIn(row),
        share: Number(answer(row, 'share')),
      })),
      firstYearShare: Number(number('reciprocity.firstYearShare')),
    },
    windows: rowsIn(filled, windows).map((row) => ({
      name: one(row, 'name'),
      first: dateAnswer(row, 'first'),
      last: dateAnswer(row, 'last'),
    })),
    closing: { dates: day('closing.dates'), choices: day('closing.choices') },
    choices: { mostChoices: number('choices.mostChoices'), fairUntil: day('choices.fairUntil') },
    mostReviewsAWeek: number('mostReviewsAWeek'),
    offerExpiryDays: number('offerExpiryDays'),
    lateWithdrawalDays: number('lateWithdrawalDays'),
    gapDays: number('gapDays'),
    weeksOfNotice: number('weeksOfNotice'),
    dropOuts: {
      early: number('dropOuts.early'),
      weeks: number('dropOuts.weeks'),
      days: number('dropOuts.days'),
      last: number('dropOuts.last'),
      accepts: number('dropOuts.accepts'),
      standbys: number('dropOuts.standbys'),
    },
    stepIn: number('stepIn'),
    lends: number('lends') === 'yes',
  }
}

/** Windows may be left blank or taken out; every other row stays. */
export const withoutBlankWindows = (filled: Filled): Filled => closedUp(filled, windows)

/** How many windows a form has room for: those it has, and one more. */
export const windowsShown = (filled: Filled): number => Math.max(3, rowsIn(filled, windows).length + 1)

export const bandsIn = (filled: Filled, rows: 'teamSizes' | 'byRoll'): number =>
  rowsIn(filled, rows === 'teamSizes' ? teamSizes : byRoll).length

const answer = (row: Row, field: string): string | undefined => one(row, field) || undefined

/** The largest schools have no upper bound, and their row has no field for one. */
const rollIn = (row: Row): string | null | undefined => ('upTo' in row ? answer(row, 'upTo') : null)

/** The form that says these policies. */
export function answersOf(policies: SeasonPolicies): Filled {
  const { conflicts, reciprocity, closing, choices } = policies
  return Object.fromEntries([
    ...rowAnswers(
      policies.teamSizes.map(({ upTo, peers }) => band(upTo, 'peers', peers)),
      teamSizes,
    ),
    ...rowAnswers(
      reciprocity.byRoll.map(({ upTo, share }) => band(upTo, 'share', share)),
      byRoll,
    ),
    ...rowAnswers(policies.windows, windows),
    ...under('conflicts', {
      ...conflicts,
      severalFromOneSchool: conflicts.severalFromOneSchool ? 'yes' : 'no',
    }),
    ...under('reciprocity', {
      placements: reciprocity.placements,
      daysAPlacement: reciprocity.daysAPlacement,
      firstYearShare: reciprocity.firstYearShare,
    }),
    ...under('closing', closing),
    ...under('choices', choices),
    ...under('dropOuts', policies.dropOuts),
    ['policies.mostReviewsAWeek', String(policies.mostReviewsAWeek)],
    ['policies.offerExpiryDays', String(policies.offerExpiryDays)],
    ['policies.lateWithdrawalDays', String(policies.lateWithdrawalDays)],
    ['policies.gapDays', String(policies.gapDays)],
    ['policies.weeksOfNotice', String(policies.weeksOfNotice)],
    ['policies.stepIn', policies.stepIn],
    ['policies.lends', policies.lends ? 'yes' : 'no'],
  ])
}

const band = (upTo: number | null, field: string, value: number): Row => ({
  ...(upTo === null ? {} : { upTo: String(upTo) }),
  [field]: String(value),
})

const under = (group: string, answers: Readonly<Record<string, string | number>>): [string, string][] =>
  Object.entries(answers).map(([name, value]) => [`policies.${group}.${name}`, String(value)])
