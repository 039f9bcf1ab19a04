import { phaseWords } from '#partnership'
import type { ReviewToChoose, SeasonId } from '#seasons'
import { Button, Card, Form, Tag } from '#ui'
import { paths } from '../../paths.ts'
import { Reasons } from '../../reasons.tsx'
import { PlacementTag } from '../../review-tags.tsx'

type ReviewCardProps = { readonly review: ReviewToChoose; readonly season: SeasonId }

/** One review to choose: when, where, why it suits, and what stands in the way. */
export const ReviewCard = ({ review, season }: ReviewCardProps) => (
  <Card
    title={review.schoolName}
    level={2}
    state={<State review={review} />}
    actions={<Actions review={review} season={season} />}
  >
    <p>
      <strong>{review.daysWords}</strong>
      <br />
      {aboutHost(review)}
    </p>
    {review.focusWords.length > 0 && <p>The host wants you to look at {review.focusWords.join(', ')}.</p>}
    {review.conflicts.length > 0 ? <Reasons reasons={review.conflicts} /> : <Reasons reasons={review.why} />}
  </Card>
)

export const aboutHost = ({ phase, pupils, km, region }: ReviewToChoose): string =>
  [
    phaseWords[phase],
    pupils === null ? null : `${pupils.toLocaleString('en-GB')} pupils`,
    `${km} km from your home`,
    region,
  ]
    .filter(Boolean)
    .join(', ')

/** Whether choosing it gives a place, rather than a place on the waiting list. */
export const mayHave = ({ open, keptFor }: ReviewToChoose): boolean => open > 0 && keptFor === null

const State = ({
  review: { mine, open, slots, conflicts, keptFor },
}: {
  readonly review: ReviewToChoose
}) => {
  if (mine) return <PlacementTag state={mine.state} />
  if (conflicts.length > 0) return <Tag>You cannot choose this one</Tag>
  if (open === 0) return <Tag tone="waiting">Full: waiting list</Tag>
  if (keptFor) return <Tag tone="waiting">Last places kept: waiting list</Tag>
  return (
    <Tag tone="progress">{open === 1 ? `1 of ${slots} places open` : `${open} of ${slots} places open`}</Tag>
  )
}

const Actions = ({ review, season }: ReviewCardProps) => {
  const { mine } = review
  if (mine?.state === 'chosen' || mine?.state === 'waitlisted')
    return (
      <Form
        action={paths.withdrawChoice({ placement: mine.placement }, { season })}
        label={`Take back your choice of ${review.schoolName}`}
      >
        <Button kind="secondary" about={`of ${review.schoolName}`}>
          Take back this choice
        </Button>
      </Form>
    )
  if (mine)
    return (
      <Button kind="secondary" href={paths.myPlace({ placement: mine.placement })} about={review.schoolName}>
        See your place
      </Button>
    )
  if (!review.canChoose) return null
  return (
    <Button href={paths.chooseReview({ review: review.review }, { season })} about={review.schoolName}>
      {mayHave(review) ? 'Choose this review' : 'Join the waiting list'}
    </Button>
  )
}
