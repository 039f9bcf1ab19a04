import { longDate, longInstant } from '#kernel'
import type { SeasonState, SeasonStep, SeasonView } from '#seasons'
import type { Step } from '#ui'
import { paths } from '../../../paths.ts'

type Part = SeasonStep | 'planned' | 'running'

/** The course of every season, from its opening to the reviews themselves. */
const course: readonly { readonly label: string; readonly part: Part }[] = [
  { label: 'Dates open', part: 'opened' },
  { label: 'Dates closed', part: 'datesClosed' },
  { label: 'Choices open', part: 'choicesOpened' },
  { label: 'Choices closed', part: 'choicesClosed' },
  { label: 'Teams planned', part: 'planned' },
  { label: 'Reviews running', part: 'running' },
  { label: 'Season closed', part: 'closed' },
]

/** What has been done, what is done now, what comes later; with who did it and when, or until when. */
export function seasonCourse(season: SeasonView): Step[] {
  const now = course.findIndex(({ part }) => part === partNow(season))
  return course.map(({ label, part }, place) => ({
    label,
    state: place < now ? 'done' : place === now || isRunning(season, part) ? 'now' : 'later',
    href: part === 'planned' && place <= now ? paths.plans() : undefined,
    note: noteOn(season, part, place <= now),
  }))
}

/** The first reviews may run while reviewers still choose others. */
const isRunning = ({ running, state }: SeasonView, part: Part): boolean =>
  part === 'running' && running && state !== 'closed'

function partNow({ state, plannedAt, running }: SeasonView): Part {
  if (state !== 'choicesClosed') return stepOf[state]
  if (plannedAt === null) return 'choicesClosed'
  return running ? 'running' : 'planned'
}

const stepOf: Record<SeasonState, SeasonStep> = {
  datesOpen: 'opened',
  datesClosed: 'datesClosed',
  choicesOpen: 'choicesOpened',
  choicesClosed: 'choicesClosed',
  closed: 'closed',
}

function noteOn(season: SeasonView, part: Part, reached: boolean): string | undefined {
  const { taken, policies, plannedAt, firstDay } = season
  const last = taken.find(({ step }) => step === part)
  if (reached && last) return `${longInstant(last.at)}${last.by ? `, by ${last.by}` : ''}`
  if (part === 'datesClosed') return `Planned after ${longDate(policies.closing.dates)}`
  if (part === 'choicesClosed') return `Planned after ${longDate(policies.closing.choices)}`
  if (part === 'planned' && plannedAt) return longInstant(plannedAt)
  if (part === 'running' && firstDay) return `From ${longDate(firstDay)}`
  return undefined
}

type StepButton = { readonly title: string; readonly button: string; readonly done: string }

/** What the office reads before, on and after the button of a step. */
export const stepWords: Record<SeasonStep, StepButton> = {
  opened: {
    title: 'Open dates again',
    button: 'Open dates again',
    done: 'Dates are open again. Schools can sign up and choose their days.',
  },
  datesClosed: {
    title: 'Close dates',
    button: 'Close dates',
    done: 'Dates are closed. Open choices when reviewers should see the reviews.',
  },
  choicesOpened: {
    title: 'Open choices to reviewers',
    button: 'Open choices',
    done: 'Choices are open. Reviewers can see the reviews and choose.',
  },
  choicesClosed: {
    title: 'Close choices and plan the teams',
    button: 'Close choices',
    done: 'Choices are closed. Now plan the teams.',
  },
  closed: {
    title: 'Close the season',
    button: 'Close the season for good',
    done: 'The season is closed. Nothing in it changes any more.',
  },
}
