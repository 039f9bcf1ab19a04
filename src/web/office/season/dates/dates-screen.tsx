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
} from '#ui'
import { paths } from '../../../paths.ts'
import { dateWorth } from './dates-in.ts'

type DatesScreenProps = {
  readonly view: ProposedDatesView
  readonly state: FormState
  readonly wished: FormState
}

/** Days for the reviews that have none, to be set one by one or all at once. */
export const DatesScreen = ({ view, state, wished }: DatesScreenProps) => (
  <>
    <Heading caption={`Season ${view.year}`}>Propose dates</Heading>
    {view.looking ? (
      <GoingOn>
        <p>
          <strong>Dates are being looked for.</strong> This page shows them when they are there: it takes some
          seconds.
        </p>
      </GoingOn>
    ) : view.dates.length === 0 ? (
      <EmptyState
        title="Every review has its days"
        action={<Button href={paths.board({ season: view.season })}>Open the board</Button>}
      />
    ) : (
      <>
        <Lead>
          {view.dates.length === 1 ? '1 review has' : `${view.dates.length} reviews have`} no days. These are
          the days on which the most of them have a Lead Reviewer, with reviews that have their days left as
          they are. School holidays, bank holidays, exams and full weeks are kept free.
        </Lead>
        <Proposals view={view} state={state} />
        <Wish view={view} wished={wished} />
      </>
    )}
    <WithoutLead view={view} />
  </>
)

const Proposals = ({ view, state }: Pick<DatesScreenProps, 'view' | 'state'>) => {
  const found = view.dates.filter(({ first }) => first !== null)
  const none = view.dates.filter(({ first }) => first === null)
  return (
    <>
      {found.length > 0 && (
        <Form action={paths.seasonDates({ season: view.season })} state={state} label="Set these dates">
          <Checkboxes
            name="dates"
            label="Which to set"
            hint="Ask the hosts first if you can. A host hears of nothing until you tell it; it sees the days on its own page."
            choices={found.flatMap((date) =>
              date.first === null
                ? []
                : [
                    {
                      value: dateWorth({ review: date.review, first: date.first }),
                      label: `${date.schoolName}: ${date.words}`,
                      hint: hintOf(date),
                    },
                  ],
            )}
          />
          <Button>Set these dates</Button>
        </Form>
      )}
      {none.length > 0 && (
        <Section heading="No day can be found for">
          <ul>
            {none.map(({ review, schoolName, reasons }) => (
              <li key={review}>
                <a href={paths.hostedReviewDates({ review })}>{schoolName}</a>: {reasons.join(' ')} Open it to
                see what is in the way of each day.
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const hintOf = ({ lead, reasons, free }: ProposedDate): string =>
  [
    ...(lead === null ? ['Nobody is free to lead it then.'] : []),
    ...reasons,
    free === 1 ? 'No other day is free.' : `It could begin on ${free} days.`,
  ].join(' ')

const Wish = ({ view, wished }: Pick<DatesScreenProps, 'view' | 'wished'>) => (
  <Section heading="If a host would like other days" id="wish">
    {view.wish && <Answered wish={view.wish} />}
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
        options={view.dates.map(({ review, schoolName }) => ({ value: review, label: schoolName }))}
      />
      <DateField name="first" label="First day that it would like" />
      <ButtonRow>
        <Button kind="secondary">See what it costs the others</Button>
      </ButtonRow>
    </Form>
  </Section>
)

const Answered = ({ wish: { schoolName, words, effect, moves } }: { readonly wish: WishAnswered }) => (
  <Notice title={`${schoolName} on ${words}`}>
    <p>{effect}</p>
    {moves.length > 0 && <p>Other days, or another Lead Reviewer: {moves.join(', ')}.</p>}
  </Notice>
)

const WithoutLead = ({ view: { withoutLead } }: Pick<DatesScreenProps, 'view'>) =>
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
