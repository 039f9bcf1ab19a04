import { longDate } from '#kernel'
import type { ProposedDate, ProposedDatesView, WishAnswered } from '#seasons'
import {
  Button,
  ButtonRow,
  Checkboxes,
  DateField,
  EmptyState,
  Form,
  type FormState,
  GoingOn,
  Heading,
  Lead,
  Notice,
  Section,
  Select,
  blankForm,
} from '#ui'
import { paths } from '../../../paths.ts'
import { dateWorth } from './dates-in.ts'

type DatesScreenProps = {
  readonly view: ProposedDatesView
  readonly state: FormState
  readonly wished: FormState
}

type ViewProps = Pick<DatesScreenProps, 'view'>

/** Days for the reviews that have none, to be set one by one or all at once. */
export const DatesScreen = ({ view, state, wished }: DatesScreenProps) => (
  <>
    <Heading caption={`Season ${view.year}`}>Propose dates</Heading>
    {view.looking ? (
      <Looking view={view} looking={view.looking} />
    ) : view.dates.length + view.without.length === 0 ? (
      <EmptyState
        title="Every review has its days"
        action={
          <Button href={paths.plans({ season: view.season, role: 'lead' })}>Plan who leads them</Button>
        }
      >
        <p>
          Or <a href={paths.board({ season: view.season })}>open the board</a>.
        </p>
      </EmptyState>
    ) : (
      <Proposals view={view} state={state} />
    )}
    <Without view={view} />
    {!view.looking && view.hosts.length > 0 && <Wish view={view} wished={wished} />}
    <WithoutLead view={view} />
  </>
)

type LookingProps = ViewProps & { readonly looking: NonNullable<ProposedDatesView['looking']> }

const Looking = ({ view, looking: { undated, dated, leads } }: LookingProps) => (
  <>
    <GoingOn>
      <p>
        <strong>Dates are being looked for.</strong> This page shows them when they are there: it takes some
        seconds, longer for hundreds of reviews.
      </p>
    </GoingOn>
    <p>
      {counted(undated, 'review', 'reviews')} without days,{' '}
      {counted(dated, 'that keeps its', 'that keep theirs')}, and{' '}
      {counted(leads, 'Lead Reviewer', 'Lead Reviewers')}. The earliest day is {longDate(view.earliest)}.
    </p>
  </>
)

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

const Proposals = ({ view, state }: Omit<DatesScreenProps, 'wished'>) =>
  view.dates.length === 0 ? (
    <EmptyState
      title="No days can be proposed"
      action={<Button href={paths.seasonPolicies({ season: view.season })}>Change the policies</Button>}
    >
      <p>
        The earliest day that we propose is {longDate(view.earliest)}. Below is what is in the way, school by
        school.
      </p>
    </EmptyState>
  ) : (
    <>
      <Lead>
        {view.dates.length === 1 ? '1 review has' : `${view.dates.length} reviews have`} no days and could
        have these: the days on which most of them have a Lead Reviewer. Reviews that have days keep them.
      </Lead>
      <p>
        School holidays, bank holidays, exams and full weeks are kept free, and no day is sooner than{' '}
        {longDate(view.earliest)}, as <a href={paths.seasonPolicies({ season: view.season })}>the policies</a>{' '}
        say.
      </p>
      <Form action={paths.seasonDates({ season: view.season })} state={state} label="Set these dates">
        <Checkboxes
          name="dates"
          label="Which to set"
          hint="Ask the hosts first if you can. We tell them nothing; they see the days on their own page. Who leads is settled afterwards."
          choices={view.dates.map((date) => ({
            value: dateWorth(date),
            label: `${date.schoolName}: ${date.words}`,
            hint: hintOf(date),
          }))}
        />
        <ButtonRow>
          <Button>Set these dates</Button>
          {view.dates.length > fewEnough && <Ticking view={view} />}
        </ButtonRow>
      </Form>
    </>
  )

const fewEnough = 3

const Ticking = ({ view: { season } }: ViewProps) => (
  <>
    <Button kind="link" href={paths.seasonDates({ season }, { tick: 'none' })}>
      Tick none
    </Button>
    <Button kind="link" href={paths.seasonDates({ season })}>
      Tick all
    </Button>
  </>
)

const hintOf = ({ lead, noLead, free }: ProposedDate): string =>
  [
    lead === null ? `Nobody could lead it then. ${noLead ?? ''}` : `${lead} could lead it.`,
    free === 1 ? 'No other day is free.' : `It could begin on ${free} days.`,
  ].join(' ')

const Without = ({ view: { without } }: ViewProps) =>
  without.length === 0 ? null : (
    <Section heading="No day can be found for">
      <ul>
        {without.map(({ review, schoolName, why }) => (
          <li key={review}>
            <a href={paths.hostedReviewDates({ review })}>{schoolName}</a>: {why}
          </li>
        ))}
      </ul>
      <p>Open a school to see what is in the way of each day, and to choose one that is left.</p>
    </Section>
  )

const Wish = ({ view, wished }: Pick<DatesScreenProps, 'view' | 'wished'>) => (
  <Section heading="If a host would like other days" id="wish">
    {view.wish && <Answered view={view} wish={view.wish} />}
    <Form
      action={`${paths.seasonDates({ season: view.season })}#wish`}
      method="get"
      state={wished}
      label="If a host would like other days"
      named="wish"
    >
      <Select
        name="review"
        label="Host"
        blank="Choose a school"
        options={view.hosts.map(({ review, schoolName }) => ({ value: review, label: schoolName }))}
      />
      <DateField name="first" label="First day that it would like" />
      <ButtonRow>
        <Button kind="secondary">See what it costs the others</Button>
      </ButtonRow>
    </Form>
  </Section>
)

type AnsweredProps = ViewProps & { readonly wish: WishAnswered }

const Answered = ({ view, wish }: AnsweredProps) => (
  <Notice title={`${wish.schoolName} on ${wish.words}`}>
    <p>
      {wish.effect}
      {!wish.maySet && ' Choose another first day.'}
    </p>
    {wish.moves.length > 0 && (
      <p>They would have other days, or another Lead Reviewer: {wish.moves.join(', ')}.</p>
    )}
    {wish.maySet && (
      <Form
        action={paths.seasonDates({ season: view.season })}
        state={blankForm}
        hidden={{ dates: dateWorth(wish) }}
        label={`Set these days for ${wish.schoolName}`}
        named="wished"
      >
        <Button kind="secondary" about={`for ${wish.schoolName}`}>
          Set these days
        </Button>
      </Form>
    )}
  </Notice>
)

const WithoutLead = ({ view: { withoutLead } }: ViewProps) =>
  withoutLead.length === 0 ? null : (
    <Section heading="Days on which nobody could lead">
      <p>
        These reviews have days, but every Lead Reviewer who may lead them then is needed elsewhere. Postpone
        one, and it is proposed other days here.
      </p>
      <ul>
        {withoutLead.map(({ review, schoolName }) => (
          <li key={review}>
            <a href={paths.officeReview({ review })}>{schoolName}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
