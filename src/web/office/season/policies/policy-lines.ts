import { longDate } from '#kernel'
import type { SeasonPolicies } from '#seasons'

/** One rule of a season, in words. */
export type PolicyLine = { readonly label: string; readonly value: string }

export type PolicyGroup = { readonly heading: string; readonly lines: readonly PolicyLine[] }

/** A season's policies as somebody would say them. */
export const policyGroups = (policies: SeasonPolicies): readonly PolicyGroup[] => [
  { heading: 'Team size', lines: policies.teamSizes.map(teamSizeLine) },
  {
    heading: 'When reviews may be held',
    lines: [
      ...policies.windows.map(({ name, first, last }, place) => ({
        label: `Window ${place + 1}`,
        value: `${name}: ${longDate(first)} to ${longDate(last)}`,
      })),
      { label: 'Most reviews a week', value: String(policies.mostReviewsAWeek) },
      {
        label: 'Notice of days that we propose',
        value: `At least ${counted(policies.weeksOfNotice, 'week')}`,
      },
    ],
  },
  {
    heading: 'Closing dates',
    lines: [
      { label: 'Hosts choose dates until', value: longDate(policies.closing.dates) },
      { label: 'Reviewers choose reviews until', value: longDate(policies.closing.choices) },
    ],
  },
  { heading: 'Choosing and offers', lines: offerLines(policies) },
  { heading: 'Conflicts', lines: conflictLines(policies) },
  { heading: 'Reciprocity', lines: reciprocityLines(policies) },
  { heading: 'Places that are given up', lines: dropOutLines(policies) },
]

type Change = { readonly label: string; readonly before: string; readonly after: string }

/** The rules that are not the same in both, in their order. */
export function policyChanges(before: SeasonPolicies, after: SeasonPolicies): Change[] {
  const was = linesOf(before)
  const willBe = linesOf(after)
  return [...new Set([...was.keys(), ...willBe.keys()])]
    .map((label) => ({ label, before: was.get(label) ?? 'None', after: willBe.get(label) ?? 'None' }))
    .filter((change) => change.before !== change.after)
}

const linesOf = (policies: SeasonPolicies): Map<string, string> =>
  new Map(
    policyGroups(policies).flatMap(({ lines }) =>
      lines.map(({ label, value }): [string, string] => [label, value]),
    ),
  )

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

function teamSizeLine(
  { upTo, peers }: SeasonPolicies['teamSizes'][number],
  place: number,
  all: SeasonPolicies['teamSizes'],
): PolicyLine {
  return { label: `Team at ${bandWords(all, place, upTo)}`, value: counted(peers, 'peer reviewer') }
}

/** “a school of 150 to 500 pupils” */
export function bandWords(
  bands: readonly { readonly upTo: number | null }[],
  place: number,
  upTo: number | null,
): string {
  const below = bands[place - 1]?.upTo ?? null
  if (upTo === null) return below === null ? 'every school' : `a school of more than ${below} pupils`
  return below === null ? `a school of up to ${upTo} pupils` : `a school of ${below + 1} to ${upTo} pupils`
}

const offerLines = ({
  choices,
  offerExpiryDays,
  lateWithdrawalDays,
  gapDays,
}: SeasonPolicies): PolicyLine[] => [
  {
    label: 'Fair turns',
    value: `Until ${longDate(choices.fairUntil)} a reviewer may choose ${counted(choices.mostChoices, 'review')}`,
  },
  { label: 'An offer stays open for', value: counted(offerExpiryDays, 'day') },
  {
    label: 'A withdrawal is late',
    value: `Within ${counted(lateWithdrawalDays, 'day')} of the review`,
  },
  { label: 'Between one person’s reviews', value: `At least ${counted(gapDays, 'day')}` },
]

const conflictLines = ({ conflicts }: SeasonPolicies): PolicyLine[] => [
  {
    label: 'Visiting the same school again',
    value: `After ${counted(conflicts.yearsSinceVisit, 'year')}`,
  },
  {
    label: 'Leading at the same school',
    value: `At most ${counted(conflicts.leadYearsRunning, 'year')} running`,
  },
  {
    label: 'Several reviewers from one school',
    value: conflicts.severalFromOneSchool ? 'Allowed in one team' : 'Not in one team',
  },
]

const reciprocityLines = ({ reciprocity }: SeasonPolicies): PolicyLine[] => [
  {
    label: 'Each host gives',
    value: `${counted(reciprocity.placements, 'placement')} of ${counted(reciprocity.daysAPlacement, 'day')}`,
  },
  ...reciprocity.byRoll.map(({ upTo, share }, place) => ({
    label: `Asked of ${bandWords(reciprocity.byRoll, place, upTo)}`,
    value: shareWords(share),
  })),
  { label: 'In a school’s first year', value: shareWords(reciprocity.firstYearShare) },
]

const stepInLines: Record<SeasonPolicies['stepIn'], string> = {
  office: 'The office says who comes',
  offered: 'Offered the place at once',
  placed: 'On the team at once',
}

const dropOutLines = ({ dropOuts, stepIn, lends }: SeasonPolicies): PolicyLine[] => [
  { label: 'More than 6 weeks before', value: inAHundred(dropOuts.early) },
  { label: '2 to 6 weeks before', value: inAHundred(dropOuts.weeks) },
  { label: '3 to 13 days before', value: inAHundred(dropOuts.days) },
  { label: 'In the last 2 days', value: inAHundred(dropOuts.last) },
  { label: 'Asked to step in, who say yes', value: inAHundred(dropOuts.accepts) },
  { label: 'Of those who said that they stand by, who come', value: inAHundred(dropOuts.standbys) },
  { label: 'Whoever stands by, when a place comes free', value: stepInLines[stepIn] },
  {
    label: 'Changing from a later team that is short anyway',
    value: lends ? 'The office may ask' : 'Nobody is asked',
  },
]

const inAHundred = (share: number): string => `${share} in 100`

/** How much of the usual is asked for. */
export function shareWords(share: number): string {
  if (share === 0) return 'Nothing'
  if (share === 0.5) return 'Half of that'
  if (share === 1) return 'All of that'
  if (share === 1.5) return 'Half as much again'
  if (share === 2) return 'Twice that'
  return `${Math.round(share * 100)}% of that`
}
