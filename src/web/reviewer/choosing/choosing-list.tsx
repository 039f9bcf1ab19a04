import { Button, Cards, EmptyState, Pagination } from '#ui'
import { paths } from '../../paths.ts'
import type { Choosing } from './choosing-question.ts'
import { ReviewCard } from './review-card.tsx'

export const ChoosingList = ({ choosing }: { readonly choosing: Choosing }) =>
  choosing.shown.length === 0 ? (
    <EmptyState
      title={choosing.reviews.length === 0 ? 'No review is waiting for people now' : 'No review matches'}
      action={
        choosing.reviews.length === 0 ? (
          <Button kind="secondary" href={paths.myReviews()}>
            See your own reviews
          </Button>
        ) : (
          <Button kind="secondary" href={paths.reviewsToChoose({ season: choosing.season })}>
            Show every review
          </Button>
        )
      }
    >
      <p>
        {choosing.reviews.length === 0
          ? 'Reviews stand here once hosts have chosen their days.'
          : 'Look farther, at other weeks, or at another phase.'}
      </p>
    </EmptyState>
  ) : (
    <>
      <p>{choosing.found.length === 1 ? '1 review' : `${choosing.found.length} reviews`}</p>
      <Cards>
        {choosing.shown.map((review) => (
          <ReviewCard key={review.review} review={review} season={choosing.season} />
        ))}
      </Cards>
      <Pagination
        page={choosing.question.page}
        pages={choosing.pages}
        label="Reviews"
        href={(page) => paths.reviewsToChoose({ ...choosing.question, page })}
      />
    </>
  )
