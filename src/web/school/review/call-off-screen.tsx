import type { ReviewView } from '#seasons'
import { Button, ButtonRow, Form, type FormState, Heading, Lead, TextArea } from '#ui'
import { paths } from '../../paths.ts'

export type CallingOff = 'postpone' | 'cancel'

type CallOffScreenProps = {
  readonly view: ReviewView
  readonly how: CallingOff
  readonly state: FormState
}

const words = {
  postpone: {
    title: 'Postpone the review',
    lead: 'The review keeps its place in the season and loses its days. You can then choose others.',
    button: 'Postpone the review',
  },
  cancel: {
    title: 'Cancel the review',
    lead: 'The review is taken out of the season. Postpone it instead if you would still like it on other days.',
    button: 'Cancel the review',
  },
} as const

export const CallOffScreen = ({ view, how, state }: CallOffScreenProps) => {
  const { review } = view
  const { title, lead, button } = words[how]
  const address = how === 'cancel' ? paths.cancelHostedReview : paths.postponeHostedReview
  return (
    <>
      <Heading caption={`${view.schoolName}, ${view.daysWords}`}>{title}</Heading>
      <Lead>{lead}</Lead>
      <p>{teamWords(view)}</p>
      <Form action={address({ review })} state={state} label={title}>
        <TextArea
          name="why"
          label="Why?"
          hint="Everybody on the team reads this. If Ofsted has rung, say just that: nobody is blamed."
          rows={4}
        />
        <ButtonRow>
          <Button kind="warning">{button}</Button>
          <Button kind="link" href={paths.hostedReview({ review })}>
            Keep the review
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function teamWords({ lead, peers, waiting }: ReviewView): string {
  const people = (lead ? 1 : 0) + peers.length + waiting.length
  if (people === 0) return 'Nobody has a place on the team yet, so nobody has to be told.'
  return people === 1
    ? '1 person is released and told at once.'
    : `${people} people are released and told at once.`
}
