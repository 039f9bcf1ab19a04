import type { ReactNode } from 'react'
import type { ReviewView } from '#seasons'
import type { Filled } from '../../answer.tsx'
import { paths } from '../../paths.ts'
import { EstimateQuestion, FocusQuestion, OwnHubQuestion } from '../hosting/wish-questions.tsx'

/** One wish: where it is asked, what it begins with and who may change it. */
export type Wish = {
  readonly title: string
  readonly question: ReactNode
  readonly address: (review: string, first: string | undefined) => string
  readonly answers: (view: ReviewView) => Filled
  readonly may: (view: ReviewView) => boolean
}

export const focusWish: Wish = {
  title: 'Focus of the review',
  question: <FocusQuestion />,
  address: (review, first) => paths.hostedReviewFocus({ review }, { first }),
  answers: ({ focus }) => ({ focus }),
  may: ({ may }) => may.changeWishes,
}

export const estimateWish: Wish = {
  title: 'Estimate option',
  question: <EstimateQuestion />,
  address: (review, first) => paths.hostedReviewEstimate({ review }, { first }),
  answers: ({ estimateOption }) => ({ option: estimateOption }),
  may: ({ may }) => may.chooseEstimateOption,
}

export const ownHubWish: Wish = {
  title: 'People from your own hub',
  question: <OwnHubQuestion />,
  address: (review, first) => paths.hostedReviewOwnHub({ review }, { first }),
  answers: ({ allowsOwnHub }) => ({ allowed: allowsOwnHub ? 'yes' : 'no' }),
  may: ({ may }) => may.changeWishes,
}
