import { longDate } from '#kernel'
import type { ReviewToChoose, ReviewsToChooseView } from '#seasons'
import { Button, ButtonRow, Form, type FormState, Heading, Lead, Notice, Section, TextArea } from '#ui'
import { paths } from '../../paths.ts'
import { Reasons } from '../../reasons.tsx'
import { PlacementTag } from '../../review-tags.tsx'
import { LooksFor, NeededMore, aboutHost, mayHave } from './review-card.tsx'

type ChooseScreenProps = {
  readonly view: ReviewsToChooseView
  readonly review: ReviewToChoose
  readonly state: FormState
}

export const ChooseScreen = ({ view, review, state }: ChooseScreenProps) => (
  <>
    <Heading caption={`Season ${view.year}`}>Review at {review.schoolName}</Heading>
    <Lead>{review.daysWords}</Lead>
    <p>{aboutHost(review)}.</p>
    {review.focusWords.length > 0 && <p>The host wants you to look at {review.focusWords.join(', ')}.</p>}
    {review.mine ? (
      <p>
        You have a place here: <PlacementTag state={review.mine.state} />{' '}
        <a href={paths.myReviews()}>See your reviews</a>
      </p>
    ) : review.conflicts.length > 0 || review.neededAt ? (
      <Conflicts view={view} review={review} />
    ) : (
      <Choose view={view} review={review} state={state} />
    )}
  </>
)

const Conflicts = ({ view, review }: Omit<ChooseScreenProps, 'state'>) => (
  <>
    <Notice
      tone="warning"
      title={review.neededAt ? 'You cannot choose this review yet' : 'You cannot choose this review'}
    >
      {review.conflicts.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {review.conflicts.length === 0 && <NeededMore review={review} season={view.season} />}
    </Notice>
    <Button href={paths.reviewsToChoose({ season: view.season })}>See other reviews</Button>
  </>
)

const Choose = ({ view, review, state }: ChooseScreenProps) => (
  <>
    <LooksFor review={review} />
    <Section heading="Why it suits you">
      <Reasons reasons={review.why} />
    </Section>
    {view.fair && (
      <Notice>
        <p>
          {view.fair.left === 1
            ? 'This is your last choice'
            : `You have ${view.fair.left} of ${view.fair.most} choices left`}{' '}
          until {longDate(view.fair.until)}. You can take a choice back at any time before the teams are
          planned.
        </p>
      </Notice>
    )}
    <Waiting review={review} />
    <Form
      action={paths.chooseReview({ review: review.review }, { season: view.season })}
      hidden={{ asked: mayHave(review) ? 'place' : 'either' }}
      state={state}
      label="Choose this review"
    >
      <TextArea
        name="need"
        label="What you hope to learn there"
        hint="It helps the Lead Reviewer to plan your days. Up to 300 characters."
        rows={3}
        optional
      />
      <ButtonRow>
        <Button>{mayHave(review) ? 'Choose this review' : 'Join the waiting list'}</Button>
        <Button kind="link" href={paths.reviewsToChoose({ season: view.season })}>
          Look at others
        </Button>
      </ButtonRow>
    </Form>
  </>
)

const Waiting = ({ review: { open, keptFor } }: Pick<ChooseScreenProps, 'review'>) => {
  if (open > 0 && keptFor === null) return null
  return (
    <Notice tone="warning" title={open === 0 ? 'The team is full' : 'The last places are kept'}>
      {open > 0 && <p>They are kept for {keptFor}, whom the team still lacks.</p>}
      <p>
        You go on the waiting list. When somebody takes back their choice you may move up, and we tell you.
      </p>
    </Notice>
  )
}
