import { longDate } from '#kernel'
import { phaseWords } from '#partnership'
import { type GroupView, type VisitLine, programmeShapes, programmeWords } from '#programmes'
import {
  Button,
  type Column,
  Columns,
  EmptyState,
  Heading,
  NextStep,
  Section,
  Table,
  Tag,
  type Tone,
} from '#ui'
import { paths } from '../../paths.ts'

type GroupScreenProps = { readonly view: GroupView }

export const GroupScreen = ({ view }: GroupScreenProps) => (
  <>
    <Heading caption={`${programmeWords[view.programme]} ${view.year}`}>{view.name}</Heading>
    <Columns aside={<Aside view={view} />}>
      {view.next && (
        <NextStep eyebrow="Next" title={`${longDate(view.next.heldOn)}, at ${view.next.hostName}`}>
          {view.next.focus && <p>{view.next.focus}</p>}
        </NextStep>
      )}
      <Members view={view} />
      <Visits view={view} />
    </Columns>
  </>
)

const Aside = ({ view }: GroupScreenProps) => (
  <>
    <Section heading="Facilitator">
      <p>{view.facilitatorName ?? 'The office is finding one.'}</p>
    </Section>
    {view.why && (
      <Section heading="About this group">
        <p>{view.why}</p>
      </Section>
    )}
    {view.mayChange && (
      <Button kind="secondary" href={paths.changeGroup({ cohort: view.cohort, group: view.group })}>
        Change the group
      </Button>
    )}
  </>
)

const Members = ({ view }: GroupScreenProps) => (
  <Section heading="Who is in it">
    <Table
      caption="Who is in it"
      captionSize="hidden"
      columns={[
        {
          heading: 'Name',
          cell: ({ school, trust, name }) => (
            <a href={school ? paths.school({ school }) : paths.trust({ trust: trust ?? '' })}>{name}</a>
          ),
        },
        { heading: 'Phase', cell: ({ phase }) => (phase ? phaseWords[phase] : 'Trust') },
        { heading: 'Local authority', cell: ({ localAuthority }) => localAuthority ?? 'Not recorded' },
      ]}
      rows={view.members}
      rowKey={({ enrolment }) => enrolment}
    />
  </Section>
)

const Visits = ({ view }: GroupScreenProps) => {
  const word = programmeShapes[view.programme].visit
  const plan = (
    <Button href={paths.planVisit({ group: view.group })} kind="secondary">
      Plan a {word.toLowerCase()}
    </Button>
  )
  return (
    <Section heading={`${word}s`} action={view.mayLead && view.visits.length > 0 && plan}>
      {view.visits.length === 0 ? (
        <EmptyState
          title={`No ${word.toLowerCase()} is planned`}
          action={view.mayLead ? plan : <a href={paths.programmes()}>Your programmes</a>}
        >
          <p>The facilitator settles the days with the group.</p>
        </EmptyState>
      ) : (
        <Table
          caption={`${word}s`}
          captionSize="hidden"
          columns={columnsFor(view)}
          rows={view.visits}
          rowKey={({ visit }) => visit}
        />
      )}
    </Section>
  )
}

const states: Record<VisitLine['state'], readonly [words: string, tone: Tone]> = {
  toCome: ['To come', 'progress'],
  toRecord: ['Who came is not recorded', 'waiting'],
  held: ['Took place', 'success'],
  calledOff: ['Called off', 'neutral'],
}

const columnsFor = ({ visits, mayLead }: GroupView): readonly Column<VisitLine>[] => [
  ...columns,
  ...(visits.some(({ visitors }) => visitors !== null) ? [visitors] : []),
  ...(mayLead ? [recording] : []),
]

const columns: readonly Column<VisitLine>[] = [
  { heading: 'Day', cell: ({ heldOn }) => longDate(heldOn) },
  { heading: 'Host', cell: ({ hostName }) => hostName },
  { heading: 'Focus', cell: ({ focus, why }) => why ?? focus ?? 'Open' },
  { heading: 'State', cell: ({ state }) => <Tag tone={states[state][1]}>{states[state][0]}</Tag> },
]

const visitors: Column<VisitLine> = {
  heading: 'Visitors',
  numeric: true,
  cell: ({ visitors: came }) => came ?? 'Not yet',
}

const recording: Column<VisitLine> = {
  heading: 'For you',
  cell: ({ visit, state, hostName }) =>
    state === 'calledOff' ? null : (
      <a href={paths.visit({ visit })}>
        {state === 'toCome' ? 'Open' : state === 'held' ? 'Change who came' : 'Say who came'}
        <span className="govuk-visually-hidden"> at {hostName}</span>
      </a>
    ),
}
