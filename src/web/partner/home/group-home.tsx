import type { ReactNode } from 'react'
import type { GroupReview, GroupReviewerLine, GroupSeason } from '#seasons'
import { type Column, Section, Table } from '#ui'
import { paths } from '../../paths.ts'
import { StageTag } from '../../review-tags.tsx'

type GroupHomeProps = {
  readonly kind: 'hub' | 'trust'
  readonly name: string
  readonly year: GroupSeason
  /** Where more stands: the group’s page, its people, its days. */
  readonly links: readonly { readonly label: string; readonly href: string }[]
}

/** A hub’s or a trust’s year for those who lead it. */
export const GroupHome = ({ kind, name, year, links }: GroupHomeProps) => (
  <>
    <Section heading={name}>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </Section>
    <Section heading={`Reviews at the ${kind}’s schools in ${year.year}`}>
      {year.reviews.length === 0 ? (
        <p>No school of the {kind} hosts a review this year. Heads sign up from their own home page.</p>
      ) : (
        <Reviews reviews={year.reviews} />
      )}
    </Section>
    {year.term && (
      <Section heading={`Who reviews from the ${kind}: ${year.term.toLowerCase()} term`}>
        {year.reviewers.length === 0 ? (
          <p>Nobody from the {kind} has said yes to a review in this term yet.</p>
        ) : (
          <Reviewers kind={kind} reviewers={year.reviewers} />
        )}
      </Section>
    )}
  </>
)

const Reviews = ({ reviews }: { readonly reviews: readonly GroupReview[] }): ReactNode => (
  <Table
    caption={reviews.length === 1 ? '1 review' : `${reviews.length} reviews`}
    captionSize="s"
    rows={reviews}
    rowKey={({ review }) => review}
    columns={[
      {
        heading: 'School',
        cell: ({ review, name }) => <a href={paths.hostedReview({ review })}>{name}</a>,
      },
      { heading: 'Days', cell: ({ daysWords }) => daysWords },
      { heading: 'Stage', cell: ({ stage }) => <StageTag stage={stage} /> },
      { heading: 'Team agreed', cell: ({ agreed, slots }) => `${agreed} of ${slots}` },
    ]}
  />
)

type ReviewersProps = {
  readonly kind: GroupHomeProps['kind']
  readonly reviewers: readonly GroupReviewerLine[]
}

const Reviewers = ({ kind, reviewers }: ReviewersProps) => (
  <>
    <Table
      caption={reviewers.length === 1 ? '1 place' : `${reviewers.length} places`}
      captionSize="s"
      rows={reviewers}
      rowKey={({ placement }) => placement}
      columns={[
        { heading: 'Name', cell: ({ name }) => name },
        { heading: 'From', cell: ({ from }) => from ?? `The ${kind}` },
        { heading: 'As', cell: ({ roleWords }) => roleWords },
        { heading: 'Days', cell: ({ daysWords }) => daysWords },
        ...(reviewers.some(({ where }) => where) ? [whereColumn(kind)] : []),
      ]}
    />
    <p>
      A team is known to its host and to those who lead the host, so schools outside the {kind} are not named.
    </p>
  </>
)

const whereColumn = (kind: ReviewersProps['kind']): Column<GroupReviewerLine> => ({
  heading: 'Where',
  cell: ({ where }) => where ?? `Outside the ${kind}`,
})
