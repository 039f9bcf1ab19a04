import { longDate } from '#kernel'
import type { SchoolId } from '#partnership'
import type { HostStep, HostStepKind, ReviewId } from '#seasons'
import { Button, NextStep } from '#ui'
import { paths } from '../../paths.ts'

type HostNextStepProps = {
  readonly step: HostStep
  readonly school: SchoolId
  readonly review: ReviewId | null
}

/** The one thing that a host does next, or what it waits for. */
export const HostNextStep = ({ step, school, review }: HostNextStepProps) => {
  const wayOn = wayOnOf(step.kind, school, review)
  return (
    <NextStep
      title={step.words}
      due={step.by && dueWords(step)}
      eyebrow={step.who === 'you' ? 'What next?' : 'What you are waiting for'}
      action={wayOn && <Button href={wayOn.href}>{wayOn.label}</Button>}
    >
      {meaning[step.kind] && <p>{meaning[step.kind]}</p>}
    </NextStep>
  )
}

const dueWords = ({ kind, by }: HostStep): string =>
  by === null ? '' : kind === 'getReady' ? `It begins on ${longDate(by)}.` : `By ${longDate(by)}`

function wayOnOf(kind: HostStepKind, school: SchoolId, review: ReviewId | null) {
  if (kind === 'signUp') return { label: 'Sign up to host', href: paths.hosting({ school }) }
  if (kind === 'chooseDates' && review)
    return { label: 'Choose your days', href: paths.hostedReviewDates({ review }) }
  if ((kind === 'getReady' || kind === 'host') && review)
    return { label: 'Open your review', href: paths.workspace({ review }) }
  if (kind === 'readReport') return { label: 'Open your reports', href: paths.reports() }
  return null
}

const meaning: Record<HostStepKind, string | null> = {
  signUp: 'Say what you would like the team to look at, then choose three days that suit your school.',
  chooseDates: 'We show every day of the season, and say why when one cannot be had.',
  askForDates: 'Tell the office which weeks suit you: it can still choose days on your behalf.',
  waitForLead: 'Nobody leads at a school that they have a link with. There is nothing for you to do now.',
  waitForTeam: 'Reviewers choose your review themselves; the office fills the places that are left.',
  getReady: 'Tell your staff who is coming, and plan who leads each activity with a visitor.',
  host: 'Everything is done by one of your leaders and a visitor together.',
  waitForReport: 'You read it first, and check its facts.',
  readReport: null,
  nothing: null,
}
