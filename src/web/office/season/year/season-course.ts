import { longDate, longInstant } from '#kernel'
import type { SeasonState, SeasonStep, SeasonView } from '#seasons'
import type { Step } from '#ui'
import { paths } from '../../../paths.ts'

/** The course of every season, from its opening to the reviews themselves. */
const course: readonly { readonly label: string; readonly step: SeasonStep }[] = [
  { label: 'Dates open', step: 'opened' },
  { label: 'Dates closed', step: 'datesClosed' },
  { label: 'Choices open', step: 'choicesOpened' },
  { label: 'Choices closed, teams planned', step: 'choicesClosed' },
  { label: 'Season closed', step: 'closed' },
]

/** What has been done, what is done now, what comes later; with who did it and when, or until when. */
export function seasonCourse(season: SeasonView): Step[] {
  const now = course.findIndex(({ step }) => step === stepOf[season.state])
  return course.map(({ label, step }, place) => ({
    label,
    state: place < now ? 'done' : place === now ? 'now' : 'later',
    href: step === 'choicesClosed' && place <= now ? paths.plans() : undefined,
    note: noteOn(season, step, place <= now),
  }))
}

const stepOf: Record<SeasonState, SeasonStep> = {
  datesOpen: 'opened',
  datesClosed: 'datesClosed',
  choicesOpen: 'choicesOpened',
  choicesClosed: 'choicesClosed',
  closed: 'closed',
}

function noteOn({ taken, policies }: SeasonView, step: SeasonStep, reached: boolean): string | undefined {
  const last = taken.find((one) => one.step === step)
  if (reached && last) return `${longInstant(last.at)}${last.by ? `, by ${last.by}` : ''}`
  if (step === 'datesClosed') return `Planned after ${longDate(policies.closing.dates)}`
  if (step === 'choicesClosed') return `Planned after ${longDate(policies.closing.choices)}`
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
