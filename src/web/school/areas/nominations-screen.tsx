import { longDate } from '#kernel'
import type { NominatedArea, NominationsView } from '#excellence'
import { Button, type Column, EmptyState, Form, Heading, Lead, Notice, Section, Table } from '#ui'
import { AreaTag } from '../../partner/areas/area-tags.tsx'
import { paths } from '../../paths.ts'

type NominationsScreenProps = { readonly view: NominationsView; readonly problem: string | null }

export const NominationsScreen = ({ view, problem }: NominationsScreenProps) => (
  <>
    <Heading caption={view.schoolName}>Areas of Excellence</Heading>
    <Lead>
      What the school does so well that others should see it. The review’s team examines what is nominated;
      the Lead Reviewer and at least one peer reviewer accredit it, for three years.
    </Lead>
    {problem && <Notice tone="warning">{problem}</Notice>}
    {view.nominated.length > 0 && view.mayNominate && (
      <Button href={paths.nominateArea({ review: view.review })}>Nominate another</Button>
    )}
    <Section heading="Nominated for this review">
      {view.nominated.length === 0 ? (
        <Nothing view={view} />
      ) : (
        <Table
          caption="Nominated for this review"
          captionSize="hidden"
          columns={columns}
          rows={view.nominated}
          rowKey={({ area }) => area}
        />
      )}
    </Section>
    {view.again.length > 0 && (
      <Section heading="From earlier years">
        <p>These have ended, end soon, or were not accredited yet. You can nominate them once more.</p>
        <Table
          caption="From earlier years"
          captionSize="hidden"
          columns={[...columns, again(view)]}
          rows={view.again}
          rowKey={({ area }) => area}
        />
      </Section>
    )}
  </>
)

const Nothing = ({ view }: { readonly view: NominationsView }) => (
  <EmptyState
    title="Nothing is nominated"
    action={
      view.mayNominate ? (
        <Button href={paths.nominateArea({ review: view.review })}>Nominate an Area of Excellence</Button>
      ) : (
        <a href={paths.areas()}>See what others are accredited for</a>
      )
    }
  >
    <p>
      {view.mayNominate && view.first
        ? `You can nominate until the review begins on ${longDate(view.first)}.`
        : view.mayNominate
          ? 'You can nominate until the review begins.'
          : 'Nominations are made before a review begins.'}
    </p>
  </EmptyState>
)

const columns: readonly Column<NominatedArea>[] = [
  { heading: 'Title', cell: ({ area, title }) => <a href={paths.area({ area })}>{title}</a> },
  { heading: 'State', cell: ({ state }) => <AreaTag state={state} /> },
  { heading: 'Valid until', cell: ({ until }) => (until ? longDate(until) : 'Not accredited') },
]

const again = ({ review }: NominationsView): Column<NominatedArea> => ({
  heading: 'Once more',
  cell: ({ area, title }) => (
    <Form action={paths.nominateAgain({ review, area })}>
      <Button kind="secondary" about={title}>
        Nominate again
      </Button>
    </Form>
  ),
})
