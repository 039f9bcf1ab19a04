import type { ReactNode } from 'react'
import { type Day, type PersonId, isRefused, longDate } from '#kernel'
import { type AccreditationState, practitionerView } from '#practitioners'
import { type ReviewerHomeView, type ReviewerStep, reviewerHomeView } from '#seasons'
import { Button, NextStep, Notice, Section } from '#ui'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

/** What a reviewer does next, on their home page; nothing for somebody who reviews nowhere. */
export async function reviewerHome(c: Asked): Promise<ReactNode> {
  const view = await reviewerHomeView(c.var.reading)
  if (isRefused(view)) return null
  if (view.next.kind === 'nothing')
    return view.thanked.length === 0 ? null : <Thanked thanked={view.thanked} />
  if (view.next.kind === 'chooseReviews' && !(await isReviewer(c, view.person))) return null
  return <ReviewerNext view={view} />
}

async function isReviewer(c: Asked, person: PersonId): Promise<boolean> {
  const record = await practitionerView(c.var.reading, person)
  if (isRefused(record)) return false
  return record.accreditations.some(({ kind, state }) => kind === 'reviewer' && isNow(state))
}

const isNow = (state: AccreditationState): boolean => state === 'current' || state === 'expiring'

const Thanked = ({ thanked }: Pick<ReviewerHomeView, 'thanked'>) =>
  thanked.length === 0 ? null : (
    <Notice title="Thank you for standing by">
      {thanked.map(({ standby, schoolName, daysWords }) => (
        <p key={standby}>
          You could not come to {schoolName}, {daysWords}, when a place came free. The days are your own, and
          nothing more is asked of you.
        </p>
      ))}
    </Notice>
  )

const ReviewerNext = ({ view: { next, thanked } }: { readonly view: ReviewerHomeView }) => (
  <Section heading="Reviewing" action={<a href={paths.myReviews()}>My reviews</a>}>
    <NextStep
      eyebrow={next.who === 'you' ? 'What next?' : 'What you are waiting for'}
      title={next.words}
      due={next.by && dueWords(next.kind, next.by)}
      action={<WayOn step={next} />}
    />
    <Thanked thanked={thanked} />
  </Section>
)

const dueWords = (kind: ReviewerStep['kind'], by: Day): string =>
  kind === 'answerOffer' || kind === 'answerStandby' || kind === 'answerMove'
    ? `Please answer by ${longDate(by)}.`
    : `By ${longDate(by)}.`

const WayOn = ({ step }: { readonly step: ReviewerStep }) => {
  switch (step.kind) {
    case 'answerOffer':
      return (
        <Button href={step.placement ? paths.myPlace({ placement: step.placement }) : paths.myReviews()}>
          Answer this offer
        </Button>
      )
    case 'answerStandby':
      return (
        <Button href={step.standby ? paths.myStandby({ standby: step.standby }) : paths.myReviews()}>
          Say yes or no
        </Button>
      )
    case 'answerMove':
      return (
        <Button href={step.move ? paths.myMove({ move: step.move }) : paths.myReviews()}>
          Say yes or no
        </Button>
      )
    case 'chooseReviews':
      return <Button href={paths.reviewsToChoose({ season: step.season })}>Choose reviews</Button>
    case 'getReady':
    case 'beOnReview':
    case 'waitForTeams':
      return (
        <Button kind="secondary" href={paths.myReviews()}>
          See your reviews
        </Button>
      )
    case 'nothing':
      return null
  }
}
