import { longDate } from '#kernel'
import type { ProposedDate, ProposedDatesView, WishAnswered } from '#seasons'
import {
  Button,
  ButtonRow,
  Checkboxes,
  DateField,
  Details,
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
  /** The page’s own address, with what it asks for. */
  readonly query: Readonly<Record<string, string>>
}

type ViewProps = Pick<DatesScreenProps, 'view'>

/** Days for the reviews that have none, to be set one by one or all at once. */
export const DatesScreen = ({ view, state, wished, query }: DatesScreenProps) => (
  <>
    <Heading caption={`Season ${view.year}`}>Propose dates</Heading>
    {view.looking ? (
      <Looking view={view} looking={view.looking} query={query} />
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

type LookingProps = Pick<DatesScreenProps, 'view' | 'query'> & {
  readonly looking: NonNullable<ProposedDatesView['looking']>
}

const Looking = ({ view, looking, query }: LookingProps) => (
  <>
    <Lead>
      {looking.undated === 0
        ? 'Every review has its days. Whether somebody could lead each of them is being looked at.'
        : 'Dates are being looked for. This page says how it goes, and shows them when they are there.'}
    </Lead>
    <p>
      {counted(looking.undated, 'review', 'reviews')} without days,{' '}
      {counted(looking.dated, 'that keeps its', 'that keep theirs')}, and{' '}
      {counted(looking.leads, 'Lead Reviewer', 'Lead Reviewers')}. The earliest day is{' '}
      {longDate(view.earliest)}.
    </p>
    <GoingOn meanwhile={looking.mayStop && <StopHere view={view} query={query} />}>
      <p>
        <strong>{looking.words}</strong>
      </p>
    </GoingOn>
  </>
)

const StopHere = ({ view: { season }, query }: Pick<DatesScreenProps, 'view' | 'query'>) => (
  <Form action={paths.stopDates({ season }, query)} state={blankForm} label="Stop here">
    <p>Each round can only make them better. If these are good enough, take the best so far.</p>
    <Button kind="secondary">Stop here</Button>
  </Form>
)

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

const Proposals = ({ view, state }: Pick<DatesScreenProps, 'view' | 'state'>) =>
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
        have these: the days on which most of them have a Lead Reviewer, spread over the weeks as the people
        who are free allow. Reviews that have days keep them.
      </Lead>
      {view.howGood && <Goodness howGood={view.howGood} />}
      <p>
        School holidays, bank holidays, exams and full weeks are kept free, and no day is sooner than{' '}
        {longDate(view.earliest)}, as <a href={paths.seasonPolicies({ season: view.season })}>the policies</a>{' '}
        say.
      </p>
      <Form action={paths.seasonDates({ season: view.season })} state={state} label="Set these dates">
        <Checkboxes
          name="dates"
          label="Which to set"
          hint="Ask the hosts first if you can. They are told when the days are set, with a file for their diary. Who leads is settled afterwards."
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

const Goodness = ({ howGood }: { readonly howGood: NonNullable<ProposedDatesView['howGood']> }) => (
  <>
    <p>
      {howGood.words} {howGood.spread}
    </p>
    <Details summary="How good these dates are, in points">
      <p>
        {howGood.points} A review without a Lead Reviewer costs most, then dates that leave few people for the
        other reviews of their week, then the way.
      </p>
    </Details>
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
