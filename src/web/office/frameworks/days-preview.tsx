import { type ActivityKind, type Framework, type FrameworkVersion, activityOf } from '#frameworks'
import { Section, SummaryList, Table } from '#ui'
import { ChangeButton } from './change-button.tsx'

type Shown = { readonly version: FrameworkVersion }

/** What happens on the days of a review, before them and after, and who takes part. */
export const DaysPreview = ({ version }: Shown) => (
  <>
    <Section heading="Activities" action={<ChangeButton version={version} aspect="activities" />}>
      <Table
        caption="Activities"
        captionSize="hidden"
        columns={[
          { heading: 'What', cell: ({ title }: ActivityKind) => title },
          { heading: 'Minutes', cell: ({ minutes }) => minutes, numeric: true },
          {
            heading: 'Who',
            cell: ({ who }) => (who === 'pair' ? 'A visitor with a host leader' : 'Everybody'),
          },
        ]}
        rows={version.content.activities}
        rowKey={({ key }) => key}
      />
    </Section>
    <Section heading="Days" action={<ChangeButton version={version} aspect="days" />}>
      <SummaryList rows={version.content.days.map((day, place) => dayRow(version.content, day, place))} />
    </Section>
    <Section heading="When things are due" action={<ChangeButton version={version} aspect="dates" />}>
      {version.content.timeline.length === 0 ? (
        <p>No dates of its own.</p>
      ) : (
        <Timeline timeline={version.content.timeline} />
      )}
    </Section>
    <Section heading="Roles" action={<ChangeButton version={version} aspect="roles" />}>
      <p>{version.content.roles.map(({ title, most }) => `${title} (${most} at most)`).join(', ')}</p>
    </Section>
  </>
)

function dayRow(framework: Framework, { opens, closes }: Framework['days'][number], place: number) {
  const titles = (keys: readonly string[]) =>
    keys.map((key) => activityOf(framework, key)?.title ?? key).join(', ')
  const words = [
    opens.length > 0 && `Begins with ${titles(opens)}.`,
    closes.length > 0 && `Ends with ${titles(closes)}.`,
  ]
  return { label: `Day ${place + 1}`, value: words.filter(Boolean).join(' ') || 'Pairs all day.' }
}

const Timeline = ({ timeline }: Pick<Framework, 'timeline'>) => (
  <Table
    caption="When things are due"
    captionSize="hidden"
    columns={[
      { heading: 'What', cell: ({ title }) => title },
      { heading: 'Who', cell: ({ who }) => who },
      { heading: 'When', cell: offsetWords },
    ]}
    rows={timeline}
    rowKey={({ key }) => key}
  />
)

function offsetWords({ days, working, from }: Framework['timeline'][number]): string {
  const count = Math.abs(days)
  const unit = `${working ? 'working ' : ''}${count === 1 ? 'day' : 'days'}`
  return `${count} ${unit} ${days < 0 ? 'before' : 'after'} the ${from === 'firstDay' ? 'first' : 'last'} day`
}
