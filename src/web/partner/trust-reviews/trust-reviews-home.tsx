import type { ReactNode } from 'react'
import { isRefused } from '#kernel'
import { trustReviewsView } from '#reviews'
import { Card, Cards, Section } from '#ui'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

/** The trust peer reviews that somebody hosts, visits or holds, until they are over. */
export async function trustReviewsHome(c: Asked): Promise<ReactNode> {
  const view = await trustReviewsView(c.var.reading)
  const ahead = isRefused(view) ? [] : view.reviews.filter(({ mayOpen, ahead }) => mayOpen && ahead)
  if (ahead.length === 0) return null
  return (
    <Section
      heading={ahead.length === 1 ? 'Trust peer review' : 'Trust peer reviews'}
      action={<a href={paths.trustReviews()}>All of them</a>}
    >
      <Cards>
        {ahead.map(({ review, trustName, days }) => (
          <Card key={review} title={trustName} href={paths.workspace({ review })}>
            <p>
              <strong>{days}</strong>
            </p>
          </Card>
        ))}
      </Cards>
    </Section>
  )
}
