import { longDate } from '#kernel'
import type { DayOffered, ReviewView } from '#seasons'
import { Button, ButtonRow, Form, Heading, Lead, SummaryList } from '#ui'
import { paths } from '../../paths.ts'

type CheckScreenProps = {
  readonly view: ReviewView
  readonly chosen: DayOffered
  readonly month: string | undefined
}

export const CheckScreen = ({ view, chosen, month }: CheckScreenProps) => (
  <>
    <Heading caption={`${view.schoolName}, ${view.year}`}>Check your answers</Heading>
    <Lead>Your days are not settled yet. Look through, then confirm.</Lead>
    <SummaryList rows={answers({ view, chosen, month })} />
    <Form
      action={paths.hostedReviewDates({ review: view.review })}
      hidden={{ first: chosen.first, ...(month ? { month } : {}) }}
      label="Confirm your days"
    >
      <p>
        When you confirm, the office looks for your Lead Reviewer, and reviewers see your review with these
        days. You can change them until your team begins to form.
      </p>
      <ButtonRow>
        <Button>Confirm these days</Button>
        <Button kind="link" href={paths.hostedReviewDates({ review: view.review }, { month })}>
          Choose other days
        </Button>
      </ButtonRow>
    </Form>
  </>
)

function answers({ view, chosen, month }: CheckScreenProps) {
  const { review } = view
  const back = { first: chosen.first }
  return [
    {
      label: 'Days',
      value: `${longDate(chosen.first)} to ${longDate(chosen.last)}`,
      change: { href: paths.hostedReviewDates({ review }, { month }) },
    },
    {
      label: 'Focus',
      value: view.focusWords.join(', ') || 'Nothing in particular yet',
      change: { href: paths.hostedReviewFocus({ review }, back) },
    },
    {
      label: 'Estimate option',
      value: `${view.estimateOptionWords}. ${view.estimateOptionHint}`,
      change: { href: paths.hostedReviewEstimate({ review }, back) },
    },
    {
      label: 'People from your own hub',
      value: view.allowsOwnHub ? 'May be on your team' : 'May not be on your team',
      change: { href: paths.hostedReviewOwnHub({ review }, back) },
    },
    { label: 'Your team', value: `A Lead Reviewer and ${view.slots} peer reviewers` },
  ]
}
