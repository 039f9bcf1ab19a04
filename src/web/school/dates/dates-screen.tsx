import { type Day, longDate } from '#kernel'
import type { DatesView, WeekOffered } from '#seasons'
import {
  Button,
  ButtonRow,
  DayChooser,
  EmptyState,
  Form,
  type FormState,
  Heading,
  Lead,
  Notice,
  Tabs,
} from '#ui'
import { paths } from '../../paths.ts'
import { type MonthOffered, monthsOf } from './months.ts'

type DatesScreenProps = {
  readonly view: DatesView
  readonly today: Day
  readonly month: MonthOffered | undefined
  readonly state: FormState
}

export const DatesScreen = (props: DatesScreenProps) => (
  <>
    <Heading caption={`${props.view.schoolName}, ${props.view.year}`}>Choose your days</Heading>
    {props.view.locked ? <Locked view={props.view} /> : <Choosing {...props} />}
  </>
)

const Locked = ({ view }: { readonly view: DatesView }) => (
  <>
    <Notice tone="warning">{view.locked}</Notice>
    {view.chosen && <Lead>Your review is on {view.chosen.words}.</Lead>}
    <Button href={paths.hostedReview({ review: view.review })}>Go to your review</Button>
  </>
)

const Choosing = ({ view, today, month, state }: DatesScreenProps) => (
  <>
    <Lead>
      A review lasts three school days in a row. Choose the first; you check everything before it is settled.
      {view.closes >= today && ` Hosts choose until ${longDate(view.closes)}.`}
    </Lead>
    {view.chosen && (
      <Notice>
        You have chosen {view.chosen.words}. Choose another first day to change that, or{' '}
        <a href={paths.hostedReview({ review: view.review })}>keep these days</a>.
      </Notice>
    )}
    {month === undefined || view.freeCount === 0 ? <NoDay /> : null}
    {month && (
      <>
        <Months view={view} shown={month} />
        <Form
          action={paths.hostedReviewCheck({ review: view.review })}
          method="get"
          state={state}
          hidden={{ month: month.month }}
          label="Choose your days"
        >
          <DayChooser
            name="first"
            label={`First day of your review, ${month.words}`}
            hint={freeWords(month)}
            weeks={month.weeks.map(weekOfChoices)}
          />
          <ButtonRow>
            <Button>Check these days</Button>
            <Button kind="link" href={paths.hostedReview({ review: view.review })}>
              Choose later
            </Button>
          </ButtonRow>
        </Form>
        <MonthsBeside view={view} shown={month} />
      </>
    )}
  </>
)

const NoDay = () => (
  <EmptyState title="No day is free" action={<a href={paths.help()}>Ask the office for help</a>}>
    <p>Every day below says why. The office can open more weeks, or choose days with you.</p>
  </EmptyState>
)

type MonthsProps = { readonly view: DatesView; readonly shown: MonthOffered }

const Months = ({ view, shown }: MonthsProps) => (
  <Tabs
    label="Months"
    links={monthsOf(view).map(({ month, words, free }) => ({
      label: `${words}, ${free} free`,
      href: paths.hostedReviewDates({ review: view.review }, { month }),
      current: month === shown.month ? 'page' : undefined,
    }))}
  />
)

const MonthsBeside = ({ view, shown }: MonthsProps) => {
  const months = monthsOf(view)
  const place = months.findIndex(({ month }) => month === shown.month)
  const beside = [
    { month: months[place - 1], words: 'Earlier' },
    { month: months[place + 1], words: 'Later' },
  ]
  return (
    <p>
      {beside.map(
        ({ month, words }) =>
          month && (
            <Button
              key={words}
              kind="link"
              href={paths.hostedReviewDates({ review: view.review }, { month: month.month })}
            >
              {words}: {month.words}
            </Button>
          ),
      )}
    </p>
  )
}

function freeWords({ free, words }: MonthOffered): string {
  if (free === 0) return `No day in ${words} can be had. Each says why; another month may suit you.`
  return free === 1 ? '1 day can be had in this month.' : `${free} days can be had in this month.`
}

const weekOfChoices = ({ words, reviews, most, days }: WeekOffered) => ({
  heading: words,
  note: `${reviews === 1 ? '1 review' : `${reviews} reviews`} of at most ${most} so far`,
  days: days.map(({ first, last, free, why }) => ({
    day: first,
    note: `to ${longDate(last)}`,
    taken: free ? undefined : (why ?? 'It is not free.'),
  })),
})
