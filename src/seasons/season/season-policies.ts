import { z } from 'zod'
import { Day, addDays, day } from '#kernel'
import { type PartnershipYear, periodOfYear } from '#partnership'

/** `what` completes “Enter …”: a long form says in its summary which answer is meant. */
const count = (what: string) =>
  z.coerce
    .number(`Enter ${what} as a number`)
    .int(`Enter ${what} as a whole number`)
    .min(0, `Enter ${what} as 0 or more`)
const RollBand = z.object({ upTo: count('the pupils of each band of schools').nullable() })

/** Bands of schools by roll, each for larger schools than the one before. */
const bands = <Band extends z.ZodType<z.infer<typeof RollBand>>>(band: Band) =>
  z
    .array(band)
    .min(1, 'Give at least one band of schools by their pupils')
    .superRefine((all, context) => {
      for (const [place, { upTo }] of all.entries()) {
        const below = all[place - 1]?.upTo
        if (upTo !== null && below !== undefined && below !== null && upTo <= below)
          context.addIssue({
            code: 'custom',
            path: [place, 'upTo'],
            message: `Enter a number above ${below}`,
          })
      }
    })

/** From one day to another, both included. */
const Window = z
  .object({ name: z.string(), first: Day, last: Day })
  .refine(({ first, last }) => first <= last, {
    path: ['last'],
    error: 'The last day must be after the first',
  })

const percent = (what: string) =>
  z.coerce
    .number(`Enter ${what} as a number`)
    .min(0, `Enter ${what} as 0 or more`)
    .max(100, `Enter ${what} as 100 or less`)

const standardStandbys = 95

/**
 * How many in a hundred places are expected to be given up, by notice: more than six weeks, two to six weeks, three to thirteen
 * days, less; and how many in a hundred say yes of those who are asked in their place, and of those who have said that they stand
 * by. By notice, never by person.
 */
const DropOuts = z.object({
  early: percent('the places given up more than 6 weeks before'),
  weeks: percent('the places given up 2 to 6 weeks before'),
  days: percent('the places given up 3 to 13 days before'),
  last: percent('the places given up in the last 2 days'),
  accepts: percent('how many say yes who are asked to step in'),
  standbys: percent('how many come who stand by').default(standardStandbys),
})

/** What `standardDropOut` of the matcher assumes: 5.6 in a hundred altogether, as published; its spread is our guess. */
const standardDropOuts: z.infer<typeof DropOuts> = {
  early: 1.4,
  weeks: 1.8,
  days: 1.6,
  last: 0.8,
  accepts: 60,
  standbys: standardStandbys,
}

const standardNotice = 6

export const StepIn = z.enum(['office', 'offered', 'placed'], 'Choose what happens')
export type StepIn = z.infer<typeof StepIn>

/** The rules of one season, which the office sets and everybody can read. */
export const SeasonPolicies = z.object({
  /** Peer reviewers beside the Lead Reviewer, by pupils on roll; `upTo` is included, null is any number. */
  teamSizes: bands(
    RollBand.extend({
      peers: count('the peer reviewers of each team').min(1, 'A team has at least 1 peer reviewer'),
    }),
  ),
  conflicts: z.object({
    yearsSinceVisit: count('the years between two reviews of a school by one person'),
    leadYearsRunning: count('the years running that one person may lead').min(
      1,
      'A Lead Reviewer may lead at a host at least once',
    ),
    severalFromOneSchool: z.boolean(),
  }),
  reciprocity: z.object({
    placements: count('the placements that each host gives'),
    daysAPlacement: count('the days of a placement'),
    byRoll: bands(RollBand.extend({ share: z.number().min(0).max(5) })),
    firstYearShare: z.number().min(0).max(1),
  }),
  windows: z.array(Window).min(1, 'Give at least one window in which reviews may be held'),
  closing: z.object({ dates: Day, choices: Day }),
  /** Until `fairUntil` a reviewer may choose at most `mostChoices` reviews, so that everybody has a turn. */
  choices: z.object({
    mostChoices: count('the reviews that each reviewer may choose').min(
      1,
      'A reviewer may choose at least 1 review',
    ),
    fairUntil: Day,
  }),
  mostReviewsAWeek: count('the most reviews in one week').min(1, 'At least 1 review a week'),
  offerExpiryDays: count('the days that an offer stays open').min(1, 'Give people at least 1 day to answer'),
  lateWithdrawalDays: count('the days within which a withdrawal is late'),
  gapDays: count('the days between two reviews of one person'),
  /** Days that we propose begin at least so many weeks ahead; a host that chooses its own may choose sooner. */
  weeksOfNotice: count('the weeks of notice')
    .max(30, 'Enter 30 weeks of notice or fewer')
    .default(standardNotice),
  dropOuts: DropOuts.default(standardDropOuts),
  /** What happens when a place comes free for which somebody stands by: the office says, it is offered, or it is theirs at once. */
  stepIn: StepIn.default('offered'),
  /** Somebody may be asked to change from a later review, if its team is short anyway and stays quorate, to an earlier one. */
  lends: z.boolean().default(false),
})
export type SeasonPolicies = z.infer<typeof SeasonPolicies>

/** What a season begins with unless the office says otherwise. */
export function standardPolicies(year: PartnershipYear): SeasonPolicies {
  const { from } = periodOfYear(year)
  const next = Number(from.slice(0, 4)) + 1
  return {
    teamSizes: [
      { upTo: 149, peers: 2 },
      { upTo: 500, peers: 3 },
      { upTo: 1000, peers: 4 },
      { upTo: null, peers: 5 },
    ],
    conflicts: { yearsSinceVisit: 3, leadYearsRunning: 2, severalFromOneSchool: false },
    reciprocity: {
      placements: 2,
      daysAPlacement: 3,
      byRoll: [
        { upTo: 149, share: 0.5 },
        { upTo: 1000, share: 1 },
        { upTo: null, share: 1.5 },
      ],
      firstYearShare: 0.5,
    },
    windows: [
      { name: 'Autumn', first: addDays(from, 14), last: day(`${next - 1}-12-20`) },
      { name: 'Spring', first: day(`${next}-01-06`), last: day(`${next}-04-04`) },
      { name: 'Summer', first: day(`${next}-04-22`), last: day(`${next}-07-12`) },
    ],
    closing: { dates: addDays(from, 20), choices: addDays(from, 48) },
    choices: { mostChoices: 3, fairUntil: addDays(from, 34) },
    mostReviewsAWeek: 24,
    offerExpiryDays: 10,
    lateWithdrawalDays: 28,
    gapDays: 7,
    weeksOfNotice: standardNotice,
    dropOuts: standardDropOuts,
    stepIn: 'offered',
    lends: false,
  }
}

const bandFor = <Band extends { readonly upTo: number | null }>(bands: readonly Band[], pupils: number) =>
  bands.find(({ upTo }) => upTo === null || pupils <= upTo)

/** Peer reviewers for a school of that roll; an unknown roll counts as a middling one. */
export const peerSlotsFor = ({ teamSizes }: SeasonPolicies, pupils: number | null): number =>
  bandFor(teamSizes, pupils ?? 300)?.peers ?? 3

/** How much of the usual reciprocity a school of that roll is asked for. */
export const reciprocityShare = ({ reciprocity }: SeasonPolicies, pupils: number | null): number =>
  bandFor(reciprocity.byRoll, pupils ?? 300)?.share ?? 1

/** The window that a day falls in, if any. */
export const windowOn = ({ windows }: SeasonPolicies, at: Day) =>
  windows.find(({ first, last }) => first <= at && at <= last)
