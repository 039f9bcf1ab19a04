import { longDate } from '#kernel'
import { type CardLine, type MorningCard, spokenTimes } from '#reviews'
import { EmptyState, Heading, Hours, Lead, Section, SheetOfA5, SummaryList } from '#ui'
import { paths } from '../../paths.ts'

type Shown = { readonly view: MorningCard }

export const MorningCardScreen = ({ view }: Shown) => (
  <>
    <SheetOfA5>
      <Heading caption={`Day ${view.number}, ${view.dayWords}`}>{view.hostName}</Heading>
      <Lead>For {view.name}</Lead>
      <Today view={view} />
      <GoodToKnow view={view} />
    </SheetOfA5>
    <Section heading="The other days">
      <ul className="govuk-list">
        {view.otherDays.map((day) => (
          <li key={day}>
            <a href={paths.morningCard({ review: view.review, day })}>{longDate(day)}</a>
          </li>
        ))}
        <li>
          <a href={paths.workspaceTimetable({ review: view.review })}>The whole timetable</a>
        </li>
      </ul>
      <p>Print this page for a sheet of A5.</p>
    </Section>
  </>
)

const Today = ({ view }: Shown) =>
  view.lines.length === 0 ? (
    <EmptyState
      title="Nothing is planned for you on this day"
      action={<a href={paths.workspaceTimetable({ review: view.review })}>See the whole timetable</a>}
    >
      <p>The timetable may not be drawn yet.</p>
    </EmptyState>
  ) : (
    <Hours label={`The day of ${view.name}`} hours={view.lines.map(hourOf)} />
  )

const hourOf = ({ id, times, title, forEverybody, who, whom, place, question }: CardLine) => ({
  id,
  times,
  title,
  children: (
    <>
      <p>{[forEverybody ? 'Everybody' : who, whom, place].filter(Boolean).join(', ')}</p>
      {question && <p>{question}</p>}
    </>
  ),
})

const GoodToKnow = ({ view }: Shown) => {
  const { breaks, briefing, leadReviewer, safeguarding } = view
  const rows = [
    { label: 'Breaks', value: breaks.map((one) => `${one.name} ${spokenTimes(one)}`).join(', ') },
    { label: 'Arriving', value: briefing?.arrival },
    { label: 'On the day', value: briefing?.practical },
    { label: 'Lead Reviewer', value: leadReviewer?.name },
    {
      label: 'A concern about a child',
      value: safeguarding
        ? `At once to ${[safeguarding.name, safeguarding.telephone].filter(Boolean).join(', ')}. Write nothing down here.`
        : 'At once to the school’s safeguarding lead: ask at the office. Write nothing down here.',
    },
  ]
  return <SummaryList rows={rows.flatMap(({ label, value }) => (value ? [{ label, value }] : []))} />
}
