import { longInstant } from '#kernel'
import { type SeasonOutlookView, type TeamPlanView, reviewRoleWords } from '#seasons'
import {
  Button,
  ButtonRow,
  Details,
  EmptyState,
  Form,
  Heading,
  KeyFigures,
  Lead,
  Notice,
  Pagination,
  Section,
  Table,
  Tabs,
} from '#ui'
import { paths } from '../../paths.ts'
import { OutlookPart } from '../outlook/outlook-part.tsx'
import { PlannedTeamPart } from './planned-team-part.tsx'

type PlanProps = { readonly plan: TeamPlanView }
type TeamPlanScreenProps = PlanProps & { readonly outlook: SeasonOutlookView | null }

export const TeamPlanScreen = ({ plan, outlook }: TeamPlanScreenProps) => (
  <>
    <Heading caption={`Plan of teams, ${plan.year}`}>{reviewRoleWords[plan.role]}s</Heading>
    <Lead>
      {stateWords[plan.state]} Made at {longInstant(plan.draftedAt)}.
    </Lead>
    {plan.stale && (
      <Notice tone="warning" title="The teams have changed since this plan was made">
        <p>{plan.stale} Discard it and plan again: it takes seconds.</p>
      </Notice>
    )}
    <p>
      <strong>{plan.quality.close}</strong> {plan.quality.short}{' '}
      {plan.summary.short > 0 && plan.wanted.only !== 'short' && (
        <a href={paths.plan({ plan: plan.plan }, { only: 'short' })}>See why</a>
      )}
    </p>
    <KeyFigures figures={figuresOf(plan)} />
    {plan.state === 'drafted' && <Deciding plan={plan} />}
    <Quality plan={plan} />
    {outlook && <OutlookPart view={outlook} />}
    <Teams plan={plan} />
  </>
)

const stateWords: Record<TeamPlanView['state'], string> = {
  drafted: 'A draft: nobody has been told.',
  adopted: 'Adopted: the offers have gone out.',
  discarded: 'Discarded.',
}

const figuresOf = ({ summary }: TeamPlanView) => [
  { label: 'Places filled', value: `${counted(summary.filled)} of ${counted(summary.slots)}` },
  { label: 'Teams full', value: `${counted(summary.teamsFull)} of ${counted(summary.reviews)}` },
  { label: 'New offers', value: summary.newOffers },
  { label: 'Choices confirmed', value: summary.confirmed },
  { label: 'Stay as they are', value: summary.stay },
  { label: 'Taken back', value: summary.takenBack },
  { label: 'Teams still short', value: summary.short },
]

const counted = (count: number): string => count.toLocaleString('en-GB')

const Deciding = ({ plan: { plan, season, role, stale } }: PlanProps) => (
  <ButtonRow>
    {stale === null && <Button href={paths.adoptPlan({ plan })}>Adopt this plan</Button>}
    <Form
      action={paths.plans({ season, role })}
      hidden={{ season, role, instead: plan }}
      label="Plan again around what you keep"
    >
      <Button kind="secondary">Plan again around what you keep</Button>
    </Form>
    <Form action={paths.discardPlan({ plan })} label="Discard this plan">
      <Button kind="secondary">Discard it</Button>
    </Form>
  </ButtonRow>
)

const Quality = ({ plan: { quality, changes } }: PlanProps) => (
  <Details summary="How good this plan is">
    <p>
      {quality.words} It costs {points(quality.cost)}; no plan that keeps the rules costs less than{' '}
      {points(quality.bound)}. Fewer points are better.
    </p>
    <Table
      caption="What the points are for"
      captionSize="s"
      columns={[
        { heading: 'What', cell: ({ level }) => level },
        { heading: 'Points', numeric: true, cell: ({ value }) => value.toLocaleString('en-GB') },
      ]}
      rows={quality.levels}
      rowKey={({ level }) => level}
    />
    {changes.length > 0 && (
      <>
        <p>You have changed it since:</p>
        <ul>
          {changes.map(({ words }, place) => (
            <li key={`${place} ${words}`}>{words}</li>
          ))}
        </ul>
      </>
    )}
  </Details>
)

const points = (value: number): string =>
  `${Math.round(value).toLocaleString('en-GB')} ${value === 1 ? 'point' : 'points'}`

const parts = [
  { only: 'changed', label: 'What would change' },
  { only: 'short', label: 'What stays short' },
  { only: 'all', label: 'Every team' },
] as const

const Teams = ({ plan }: PlanProps) => (
  <Section heading="Team by team">
    <Tabs
      label="Which teams"
      links={parts.map(({ only, label }) => ({
        label,
        href: paths.plan({ plan: plan.plan }, { only }),
        current: only === plan.wanted.only ? ('page' as const) : undefined,
      }))}
    />
    {plan.teams.length === 0 ? (
      <EmptyState
        title={plan.wanted.only === 'short' ? 'No team stays short' : 'Nothing would change'}
        action={<a href={paths.plan({ plan: plan.plan }, { only: 'all' })}>See every team</a>}
      />
    ) : (
      plan.teams.map((team) => <PlannedTeamPart key={team.review} plan={plan} team={team} />)
    )}
    <Pagination
      page={plan.wanted.page}
      pages={plan.pages}
      label="Teams"
      href={(page) => paths.plan({ plan: plan.plan }, { only: plan.wanted.only, page })}
    />
  </Section>
)
