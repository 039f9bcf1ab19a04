import type { TrustTeamView } from '#reviews'
import { Button, ButtonRow, DateField, Form, type FormState, Heading, Lead, TextArea } from '#ui'
import { paths } from '../../paths.ts'
import { daysWordsOf } from '../days-words.ts'

export type OtherDays = 'move' | 'callOff'

export const otherDaysWords = {
  move: {
    title: 'Move the review to other days',
    lead: 'Its team keeps its places, and everything prepared stays. The timetable moves with it by as many days, at the same times: look at it again afterwards.',
    button: 'Move the review',
  },
  callOff: {
    title: 'Call the review off',
    lead: 'It cannot be brought back. Move it to other days instead if the trust would still like it; what has been prepared stays with it. Another can be set up for the trust later.',
    button: 'Call the review off',
  },
} as const

type Shown = { readonly view: TrustTeamView; readonly how: OtherDays; readonly state: FormState }

/** What the officer asks before a trust peer review leaves its days. */
export const OtherDaysScreen = ({ view, how, state }: Shown) => {
  const { review, hostName, team } = view
  const { title, lead, button } = otherDaysWords[how]
  const address = how === 'move' ? paths.moveTrustReview : paths.callOffTrustReview
  return (
    <>
      <Heading caption={`${hostName}, ${daysWordsOf(view)}`}>{title}</Heading>
      <Lead>{lead}</Lead>
      <p>
        {team.length === 0
          ? 'Nobody is on the team yet. The trust’s leaders are told.'
          : `The trust’s leaders and the team (${team.map(({ name }) => name).join(', ')}) are told at once.`}
      </p>
      <Form action={address({ review })} state={state} label={title}>
        {how === 'move' && <DateField name="first" label="The first of its new days" />}
        <TextArea name="why" label="Why?" hint="Everybody who is told reads this." rows={4} />
        <ButtonRow>
          <Button kind={how === 'move' ? 'primary' : 'warning'}>{button}</Button>
          <Button kind="link" href={paths.trustTeam({ review })}>
            Keep the review as it is
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
