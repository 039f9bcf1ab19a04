import { longInstant } from '#kernel'
import { type SeasonLine, type TeamPlanLine, type TeamPlansView, reviewRoleWords } from '#seasons'
import {
  Button,
  EmptyState,
  Form,
  type FormState,
  Heading,
  Lead,
  Notice,
  Prose,
  Radios,
  Section,
  Table,
} from '#ui'
import { paths } from '../../paths.ts'

type NewPlanScreenProps = {
  readonly season: SeasonLine | null
  readonly plans: TeamPlansView
  readonly state: FormState
}

export const NewPlanScreen = ({ season, plans: { plans, making }, state }: NewPlanScreenProps) =>
  season === null ? (
    <>
      <Heading>Plan teams</Heading>
      <EmptyState
        title="There is no season to plan"
        action={<Button href={paths.seasons()}>Open a season</Button>}
      />
    </>
  ) : (
    <>
      <Heading caption={season.year}>Plan teams</Heading>
      <Lead>
        We look for the best people for every open place and show you the result. Nobody is told anything
        until you adopt it.
      </Lead>
      <Making making={making} />
      <Drafts plans={plans} />
      <Prose>
        <ul>
          <li>Everybody who has accepted stays where they are. Choices count before all else.</li>
          <li>No rule is ever broken: training, days, conflicts, distance and how much one person can do.</li>
          <li>Each placement says why. Where nobody fits, we say what is in the way and what would help.</li>
          <li>
            It takes about a second, in a large season some minutes. You see how close it is to the best
            possible and can stop it there.
          </li>
          <li>You can change what you like before you adopt it.</li>
        </ul>
      </Prose>
      <Form
        action={paths.plans({ season: season.id })}
        state={state}
        hidden={{ season: season.id }}
        label="Plan teams"
      >
        <Radios
          name="role"
          label="Whom to plan"
          choices={[
            {
              value: 'lead',
              label: 'Lead Reviewers',
              hint: 'For each review that has days and nobody to lead it. Do this first.',
            },
            {
              value: 'peer',
              label: 'Peer reviewers',
              hint: 'For each open place in the teams.',
            },
          ]}
        />
        <Button>Make a plan</Button>
      </Form>
      {plans.length > 0 && <Plans plans={plans} />}
    </>
  )

const Making = ({ making }: Pick<TeamPlansView, 'making'>) =>
  making.map(({ plan, role, words, lost }) => (
    <Notice
      key={plan}
      tone={lost ? 'warning' : 'information'}
      title={`${lost ? 'A plan was not finished' : 'A plan is being made'}: ${reviewRoleWords[role]}s`}
    >
      <p>
        {lost ? 'Nothing has changed.' : words} <a href={paths.plan({ plan })}>Open it</a>
      </p>
    </Notice>
  ))

const Drafts = ({ plans }: { readonly plans: readonly TeamPlanLine[] }) =>
  plans
    .filter(({ state }) => state === 'drafted')
    .map(({ plan, role }) => (
      <Notice key={plan} title={`A plan is waiting for you: ${reviewRoleWords[role]}s`}>
        <p>
          <a href={paths.plan({ plan })}>Open it</a>, then adopt or discard it before you make another.
        </p>
      </Notice>
    ))

const planStateWords: Record<TeamPlanLine['state'], string> = {
  drafted: 'Draft, waiting for you',
  adopted: 'Adopted',
  discarded: 'Discarded',
}

const Plans = ({ plans }: { readonly plans: readonly TeamPlanLine[] }) => (
  <Section heading="Plans so far">
    <Table
      caption="Plans of this season"
      captionSize="hidden"
      columns={[
        {
          heading: 'Plan',
          cell: ({ plan, role, draftedAt }) => (
            <a href={paths.plan({ plan })}>
              {reviewRoleWords[role]}s, {longInstant(draftedAt)}
            </a>
          ),
        },
        { heading: 'By', cell: ({ draftedBy }) => draftedBy ?? 'Not recorded' },
        { heading: 'State', cell: ({ state }) => planStateWords[state] },
      ]}
      rows={plans}
      rowKey={({ plan }) => plan}
    />
  </Section>
)
