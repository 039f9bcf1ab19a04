import { Fragment } from 'react'
import type { HostDifference, PlanDifferenceView } from '#seasons'
import { EmptyState, Pagination, Section, Table, Tabs } from '#ui'
import { paths } from '../../paths.ts'
import { Cost } from './plan-cost.tsx'

type DifferenceProps = { readonly view: PlanDifferenceView }

/** What adopting a draft changes, host by host, beside today's places or the draft that it replaces. */
export const DifferencePart = ({ view }: DifferenceProps) => (
  <Section heading="What changes" id="changes">
    {view.mayCompareDraft && (
      <Tabs
        label="Compared with"
        links={(['today', 'draft'] as const).map((against) => ({
          label: against === 'today' ? 'Today’s places' : 'The draft before',
          href: `${paths.adoptPlan({ plan: view.plan }, { against })}#changes`,
          current: against === view.against ? ('page' as const) : undefined,
        }))}
      />
    )}
    {view.rows.length === 0 ? (
      <EmptyState
        title={
          view.against === 'draft'
            ? 'The teams are those of the draft before'
            : 'Nobody comes and nobody leaves'
        }
        action={<a href={paths.plan({ plan: view.plan }, { only: 'all' })}>See every team</a>}
      />
    ) : (
      <Changed view={view} />
    )}
  </Section>
)

const Changed = ({ view }: DifferenceProps) => (
  <>
    <p>
      {inAll(view)} {view.effect}
    </p>
    <Table
      caption={
        view.against === 'draft' ? 'Compared with the draft before' : 'Compared with the places of today'
      }
      captionSize="hidden"
      columns={[
        { heading: 'Review', cell: (row) => <Host row={row} /> },
        { heading: 'Who comes', cell: (row) => <People people={comersOf(row)} none="Nobody" /> },
        { heading: 'Who leaves', cell: (row) => <People people={leaversOf(row)} none="Nobody" /> },
        { heading: 'What the host gains or loses', cell: (row) => <Team row={row} /> },
        { heading: 'What it costs', cell: ({ points, effect }) => <Cost shown={costOf(points, effect)} /> },
      ]}
      rows={view.rows}
      rowKey={({ review }) => review}
    />
    <Pagination
      page={view.page}
      pages={view.pages}
      label="Reviews that change"
      href={(page) => `${paths.adoptPlan({ plan: view.plan }, { against: view.against, page })}#changes`}
    />
  </>
)

function inAll({ found, comes, leaves, against }: PlanDifferenceView): string {
  const reviews = found === 1 ? '1 review changes' : `${found.toLocaleString('en-GB')} reviews change`
  const people = [
    comes === 1 ? '1 person comes' : `${comes.toLocaleString('en-GB')} people come`,
    leaves === 0 ? 'nobody leaves' : leaves === 1 ? '1 leaves' : `${leaves.toLocaleString('en-GB')} leave`,
  ].join(' and ')
  return `${reviews}: ${people}, compared with ${against === 'draft' ? 'the draft before' : 'today'}.`
}

const Host = ({ row: { review, schoolName, daysWords } }: { readonly row: HostDifference }) => (
  <>
    <a href={paths.officeReview({ review })}>{schoolName}</a>
    <br />
    <span className="cf-quiet">{daysWords}</span>
  </>
)

type Shown = { readonly person: string; readonly name: string; readonly where: string | null }

const comersOf = ({ comes }: HostDifference): Shown[] =>
  comes.map(({ person, name, from }) => ({ person, name, where: from && `from ${from}` }))

const leaversOf = ({ leaves }: HostDifference): Shown[] =>
  leaves.map(({ person, name, to }) => ({ person, name, where: to && `to ${to}` }))

const People = ({ people, none }: { readonly people: readonly Shown[]; readonly none: string }) =>
  people.length === 0
    ? none
    : people.map(({ person, name, where }, place) => (
        <Fragment key={person}>
          {place > 0 && <br />}
          {name}
          {where && <span className="cf-quiet">, {where}</span>}
        </Fragment>
      ))

const Team = ({ row: { before, after, slots, gains, loses } }: { readonly row: HostDifference }) => (
  <>
    {before === after
      ? `${after} of ${slots} filled, as before`
      : `${before} of ${slots} filled before, ${after} then`}
    {gains.length > 0 && (
      <>
        <br />
        Gains {gains.join(', ')}
      </>
    )}
    {loses.length > 0 && (
      <>
        <br />
        <strong>Loses {loses.join(', ')}</strong>
      </>
    )}
  </>
)

const costOf = (points: number, effect: string) => ({ points, words: effect, blockers: [] })
