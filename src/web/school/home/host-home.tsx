import type { ReactNode } from 'react'
import { isRefused, postsOf } from '#kernel'
import { SchoolId } from '#partnership'
import { type HostHomeView, type HostSeason, hostHomeView } from '#seasons'
import { Card, Cards, Section } from '#ui'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { StageTag } from '../../review-tags.tsx'
import { HostNextStep } from './host-next-step.tsx'

/** What the leaders of a school have to do as its host; nothing for anybody else. */
export async function hostHome(c: Asked): Promise<ReactNode | null> {
  const schools = [...new Set(postsOf(c.var.actor).flatMap(schoolLed))]
  const views = await Promise.all(schools.map((school) => hostHomeView(c.var.reading, school)))
  const homes = views.flatMap((view) => (isRefused(view) || view.seasons.length === 0 ? [] : [view]))
  return homes.length === 0 ? null : homes.map((home) => <HostHome key={home.school} home={home} />)
}

const leading = ['headteacher', 'seniorLeader']

function schoolLed({ role, at }: ReturnType<typeof postsOf>[number]): SchoolId[] {
  const school = SchoolId.safeParse(at.id)
  return leading.includes(role) && school.success ? [school.data] : []
}

export const HostHome = ({ home }: { readonly home: HostHomeView }) => {
  const next = home.seasons.find((season) => season.next === home.next)
  return (
    <Section
      heading={`Hosting at ${home.name}`}
      action={<a href={paths.hosting({ school: home.school })}>All reviews</a>}
    >
      {home.next && next && (
        <HostNextStep step={home.next} school={home.school} review={next.review?.review ?? null} />
      )}
      {home.seasons.some(({ review }) => review) && (
        <Cards>
          {home.seasons.map(
            ({ season, year, review }) => review && <ReviewCard key={season} year={year} review={review} />,
          )}
        </Cards>
      )}
      <p>
        <a href={paths.insetDays({ school: home.school })}>Record your INSET days</a>, so that no review falls
        on one.
      </p>
    </Section>
  )
}

const ReviewCard = ({ year, review }: { readonly year: string; readonly review: HostedLine }) => (
  <Card
    title={`Your review in ${year}`}
    href={paths.hostedReview({ review: review.review })}
    state={<StageTag stage={review.stage} />}
  >
    <p>{review.daysWords}</p>
    <p>{teamWords(review)}</p>
  </Card>
)

type HostedLine = NonNullable<HostSeason['review']>

const teamWords = ({ lead, held, slots }: HostedLine): string =>
  `${lead ? `Led by ${lead.name}` : 'No Lead Reviewer yet'}; ${held} of ${slots} peer reviewers.`
