import type { TimetableDay, TimetableLine, TimetableView } from '#reviews'
import {
  Button,
  ButtonRow,
  type Column,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  Notice,
  Prose,
  Section,
  Table,
  Tag,
} from '#ui'
import { paths } from '../../paths.ts'
import { hostWord } from '../host-word.ts'
import { WorkspacePage } from '../workspace-page.tsx'

type Shown = { readonly view: TimetableView }

export const TimetableScreen = ({ view, state }: Shown & { readonly state: FormState }) => (
  <WorkspacePage workspace={view} part="timetable" title="Timetable">
    <ErrorSummary refusal={state.refusal} />
    <p>
      <Tag tone={view.agreed ? 'success' : 'waiting'}>{view.agreed ? 'Agreed' : 'Not agreed yet'}</Tag>
    </p>
    <p>
      <a href={paths.reviewingCalendar()}>Keep your part of it in your calendar</a>. Print this page, or the
      card of a day.
    </p>
    {isEmpty(view) ? <Empty view={view} /> : <Days view={view} />}
    {view.mayChange && <Tools view={view} />}
  </WorkspacePage>
)

const isEmpty = ({ timetable }: TimetableView): boolean => timetable.every(({ lines }) => lines.length === 0)

const Empty = ({ view }: Shown) => (
  <EmptyState
    title="Nothing is in the timetable yet"
    action={
      view.mayChange && view.missing === null ? (
        <Form action={paths.drawTimetable({ review: view.review })} label="Draw the timetable">
          <Button>Draw it from the lines of enquiry</Button>
        </Form>
      ) : (
        <a href={paths.workspaceEnquiry({ review: view.review })}>See the lines of enquiry</a>
      )
    }
  >
    <p>
      {view.missing ??
        'It draws itself: a visitor and a host leader in every activity, breaks kept free, nobody in two places.'}
    </p>
  </EmptyState>
)

const Days = ({ view }: Shown) => (
  <>
    <ul>
      {view.timetable.map(({ day, words, lines }) => (
        <li key={day}>
          <a href={`#day-${day}`}>{words}</a>,{' '}
          {lines.length === 1 ? '1 activity' : `${lines.length} activities`}
        </li>
      ))}
    </ul>
    {view.timetable.map((day) => (
      <Day key={day.day} view={view} day={day} />
    ))}
  </>
)

const Day = ({ view, day }: Shown & { readonly day: TimetableDay }) => (
  <Section
    id={`day-${day.day}`}
    heading={day.words}
    action={<a href={paths.morningCard({ review: view.review, day: day.day })}>Your card for this day</a>}
  >
    {day.lines.some(({ someoneGone }) => someoneGone) && (
      <Notice tone="warning">
        Somebody in an activity has left the review. Choose another where it says so.
      </Notice>
    )}
    <Table
      caption={`Timetable, ${day.words}`}
      captionSize="hidden"
      columns={columnsFor(view)}
      rows={day.lines}
      rowKey={({ id }) => id}
    />
  </Section>
)

function columnsFor({ review, mayChange }: TimetableView): Column<TimetableLine>[] {
  const change: Column<TimetableLine> = {
    heading: 'Change',
    cell: ({ id, title, times }) => (
      <Button
        kind="link"
        href={paths.timetableActivity({ review, activity: id })}
        about={`${title}, ${times}`}
      >
        Change
      </Button>
    ),
  }
  return [
    { heading: 'When', cell: ({ times }) => times },
    {
      heading: 'What',
      names: true,
      cell: ({ title, whom, place }) => (
        <>
          <strong>{title}</strong>
          {whom && <>, {whom}</>}
          {place && <>, {place}</>}
        </>
      ),
    },
    {
      heading: 'Who',
      cell: ({ who, mine, forEverybody, someoneGone }) => (
        <>
          {who} {mine && !forEverybody && <Tag tone="progress">You</Tag>}{' '}
          {someoneGone && <Tag tone="warning">Has left</Tag>}
        </>
      ),
    },
    { heading: 'Why', cell: ({ why }) => why },
    ...(mayChange ? [change] : []),
  ]
}

const Tools = ({ view }: Shown) => (
  <>
    <ButtonRow>
      {!isEmpty(view) && !view.agreed && (
        <Form action={paths.agreeTimetable({ review: view.review })} label="Agree the timetable">
          <Button>Agree this timetable</Button>
        </Form>
      )}
      <Button kind="secondary" href={paths.newActivity({ review: view.review })}>
        Add an activity
      </Button>
      <Button kind="secondary" href={paths.workspaceBells({ review: view.review })}>
        {view.bellsAreUsual ? 'Say when lessons and breaks are' : `Change the ${hostWord(view)}’s day`}
      </Button>
    </ButtonRow>
    {!isEmpty(view) && view.missing === null && (
      <Details summary="Draw it again">
        <Prose>
          <p>
            A new drawing takes the place of everything above, with what is now known: lines of enquiry,
            people and the {hostWord(view)}’s day. What you changed by hand goes.
          </p>
        </Prose>
        <Form action={paths.drawTimetable({ review: view.review })} label="Draw the timetable again">
          <Button kind="secondary">Draw it again</Button>
        </Form>
      </Details>
    )}
  </>
)
