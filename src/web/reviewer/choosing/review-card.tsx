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
    <LooksFor review={review} />
    {review.neededAt ? (
      <NeededMore review={review} season={season} />
    ) : (
      <Reasons reasons={review.conflicts.length > 0 ? review.conflicts : review.why} />
    )}
  </Card>
)

/** Whom the team still needs among its open places. */
export const LooksFor = ({ review: { looksFor, conflicts } }: { readonly review: ReviewToChoose }) =>
  looksFor.length === 0 || conflicts.length > 0 ? null : <p>{looksForWords(looksFor)}</p>

function looksForWords(looksFor: ReviewToChoose['looksFor']): string {
  const others = looksFor.filter(({ you }) => !you).map(({ words }) => words)
  if (others.length === 0) return 'You bring what the team still looks for.'
  if (others.length === looksFor.length) return `The team still looks for ${listed(others)}.`
  return `Besides what you bring, the team still looks for ${listed(others)}.`
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** Why a review cannot be chosen before another, and what can be done. */
export const NeededMore = ({ review: { neededAt }, season }: ReviewCardProps) =>
  neededAt && (
    <p>
      You are needed much more at{' '}
      <a href={paths.chooseReview({ review: neededAt.review }, { season })}>{neededAt.schoolName}</a>,{' '}
      {neededAt.daysWords}: few others could come. Choose that one first, choose another, or{' '}
      <a href={paths.help()}>ask the office</a> to give you this one.
    </p>
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
  review: { mine, open, slots, conflicts, keptFor, neededAt, scarce },
}: {
  readonly review: ReviewToChoose
}) => {
  if (mine) return <PlacementTag state={mine.state} />
  if (conflicts.length > 0) return <Tag>You cannot choose this one</Tag>
  if (neededAt) return <Tag tone="waiting">Needed more elsewhere</Tag>
  if (open === 0) return <Tag tone="waiting">Full: waiting list</Tag>
  if (keptFor) return <Tag tone="waiting">Last places kept: waiting list</Tag>
  return (
    <>
      {scarce && (
        <>
          <Tag tone="success">You are needed here</Tag>{' '}
        </>
      )}
      <Tag tone="progress">
        {open === 1 ? `1 of ${slots} places open` : `${open} of ${slots} places open`}
      </Tag>
    </>
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
