import type { WaysOutView } from '#seasons'
import { Button, EmptyState } from '#ui'
import { paths } from '../../paths.ts'

type NothingToMendProps = {
  readonly view: Pick<WaysOutView, 'review' | 'season' | 'daysWords'>
  readonly nothing: NonNullable<WaysOutView['nothing']>
}

/** Why there is nothing to put right, and what can be done instead. */
export function NothingToMend({ view: { review, season, daysWords }, nothing }: NothingToMendProps) {
  const page = paths.officeReview({ review })
  const back = <Button href={page}>Back to the review</Button>
  switch (nothing) {
    case 'whole':
      return (
        <EmptyState title="Every place in this team is taken" action={back}>
          <p>Should somebody drop out, ways to fill the team again are shown here.</p>
        </EmptyState>
      )
    case 'nobodyLeft':
      return (
        <EmptyState
          title="Nobody has dropped out of this team"
          action={<Button href={`${page}#replacements`}>Choose somebody for it</Button>}
        >
          <p>
            Places that were never taken are filled by <a href={paths.plans({ season })}>a plan of teams</a>,
            or by you.
          </p>
        </EmptyState>
      )
    case 'notLooking':
      return (
        <EmptyState title="This review is not looking for people now" action={back}>
          <p>{daysWords}. A team can be put right until the day before its review.</p>
        </EmptyState>
      )
  }
}
