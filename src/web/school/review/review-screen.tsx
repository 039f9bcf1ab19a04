import type { NominationsView } from '#excellence'
import { longDate, longInstant } from '#kernel'
import { type HostStep, type ReviewEvent, type ReviewView, type TeamMember, reviewRoleWords } from '#seasons'
import {
  Button,
  ButtonRow,
  type Column,
  Columns,
  EmptyState,
  Heading,
  Notice,
  Section,
  Steps,
  SummaryList,
  Table,
  Timeline,
} from '#ui'
import { paths } from '../../paths.ts'
import { PlacementTag, StageTag } from '../../review-tags.tsx'
import { Nominations } from '../areas/nominations.tsx'
import { HostNextStep } from '../home/host-next-step.tsx'
import { reviewCourse } from './review-course.ts'

type ReviewScreenProps = {
  readonly view: ReviewView
  readonly next: HostStep | null
  /** For those who may read them: the school, the team and the office. */
  readonly nominations: NominationsView | null
}

export const ReviewScreen = ({ view, next, nominations }: ReviewScreenProps) => (
  <>
    <Heading caption={`Review, ${view.year}`}>{view.schoolName}</Heading>
    <p>
      <StageTag stage={view.stage} />
    </p>
    <Columns aside={<Aside view={view} />}>
      {next && <HostNextStep step={next} school={view.school} review={view.review} />}
      {view.risk.level !== 'none' && view.may.changeWishes && (
        <Notice tone={view.risk.level === 'high' ? 'warning' : 'information'}>
          {view.risk.words} The office knows, and is looking for people. There is nothing for you to do.
        </Notice>
      )}
      <Section heading="What the school has asked for">
        <SummaryList rows={wishes(view)} />
      </Section>
      {view.may.openWorkspace && (
        <Section heading="The workspace">
          <p>
            Both parts of the team get ready here, and hold the review.{' '}
            <a href={paths.workspace({ review: view.review })}>Open the workspace</a>
          </p>
        </Section>
      )}
      <Team view={view} />
      {nominations && <Nominations nominations={nominations} />}
    </Columns>
  </>
)

function wishes(view: ReviewView) {
  const { review, may } = view
  const change = (allowed: boolean, href: string) => (allowed ? { change: { href } } : {})
  return [
    {
      label: 'Days',
      value: daysOf(view),
      ...change(may.chooseDates, paths.hostedReviewDates({ review })),
    },
    {
      label: 'Focus',
      value: view.focusWords.join(', ') || 'Nothing in particular yet',
      ...change(may.changeWishes, paths.hostedReviewFocus({ review })),
    },
    {
      label: 'Estimate option',
      value: `${view.estimateOptionWords}. ${view.estimateOptionHint}`,
      ...change(may.chooseEstimateOption, paths.hostedReviewEstimate({ review })),
    },
    {
      label: 'People from its own hub',
      value: view.allowsOwnHub ? 'May be on the team' : 'May not be on the team',
      ...change(may.changeWishes, paths.hostedReviewOwnHub({ review })),
    },
  ]
}

const daysOf = ({ first, last }: ReviewView): string =>
  first && last ? `${longDate(first)} to ${longDate(last)}` : 'Not chosen yet'

const Team = ({ view }: { readonly view: ReviewView }) => {
  const people = view.lead ? [view.lead, ...view.peers] : view.peers
  return (
    <Section heading="The team">
      <p>{teamWords(view)}</p>
      {people.length === 0 ? (
        <EmptyState title="Nobody yet" action={<TeamWayOn view={view} />}>
          <p>{emptyTeamWords(view)}</p>
        </EmptyState>
      ) : (
        <Table
          caption="The team"
          captionSize="hidden"
          columns={teamColumns}
          rows={people}
          rowKey={({ placement }) => placement}
        />
      )}
    </Section>
  )
}

const TeamWayOn = ({ view: { may, review, first } }: { readonly view: ReviewView }) => {
  if (may.chooseDates && first === null)
    return (
      <Button kind="secondary" href={paths.hostedReviewDates({ review })}>
        Choose the days
      </Button>
    )
  return may.changeWishes ? (
    <a href={paths.hostedReviewFocus({ review })}>Say what the team should look at</a>
  ) : (
    <a href={paths.help()}>Get help</a>
  )
}

function teamWords({ slots, open, lead }: ReviewView): string {
  const peers = slots === 1 ? '1 peer reviewer' : `${slots} peer reviewers`
  const missing =
    open === 0 ? 'Every place is taken.' : open === 1 ? '1 place is open.' : `${open} places are open.`
  return `A Lead Reviewer and ${peers}. ${lead ? missing : `There is no Lead Reviewer yet. ${missing}`}`
}

const emptyTeamWords = ({ first }: ReviewView): string =>
  first === null
    ? 'People can join as soon as the review has its days.'
    : 'The office finds a Lead Reviewer first. Then reviewers choose the review, and the office fills the rest.'

const teamColumns: readonly Column<TeamMember>[] = [
  { heading: 'Name', cell: ({ name }) => name },
  { heading: 'Role', cell: ({ role }) => reviewRoleWords[role] },
  { heading: 'Where they work', cell: ({ school }) => school ?? 'Not recorded' },
  { heading: 'State', cell: ({ state }) => <PlacementTag state={state} /> },
]

const Aside = ({ view }: { readonly view: ReviewView }) => (
  <>
    <Section heading="How far it has got">
      <Steps label="The course of the review" steps={reviewCourse(view)} />
    </Section>
    {view.may.callOff && <CallingOff view={view} />}
    <Section heading="What has happened">
      <Timeline label="What has happened" moments={view.events.map(momentOf)} />
    </Section>
  </>
)

const CallingOff = ({ view: { review, school, first } }: { readonly view: ReviewView }) => (
  <Section heading="If plans change">
    <p>
      The days hang on the school’s <a href={paths.insetDays({ school })}>INSET days and terms</a>. If the
      review itself has to move, say so early.
    </p>
    <ButtonRow>
      {first && (
        <Button kind="secondary" href={paths.postponeHostedReview({ review })}>
          Postpone
        </Button>
      )}
      <Button kind="secondary" href={paths.cancelHostedReview({ review })}>
        Cancel the review
      </Button>
    </ButtonRow>
  </Section>
)

const eventWords: Record<ReviewEvent['kind'], string> = {
  requested: 'Signed up',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  issued: 'Report issued',
  closed: 'Closed',
}

const momentOf = ({ at, by, kind, why }: ReviewEvent) => ({
  id: `${kind} ${at}`,
  title: eventWords[kind],
  when: longInstant(at),
  by: by ?? undefined,
  children: why ? <p>{why}</p> : undefined,
})
