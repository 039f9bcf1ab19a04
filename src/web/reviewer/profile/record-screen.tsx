import { type ReactNode } from 'react'
import { addDays, longDate, shortDate } from '#kernel'
import { phaseWords, roleWords } from '#partnership'
import {
  type AccreditationState,
  type PractitionerView,
  accreditationWords,
  enrolmentStateWords,
  seniorityWords,
  topicWords,
} from '#practitioners'
import { Button, EmptyState, Heading, Notice, Section, SummaryList, Table, Tag, type Tone } from '#ui'
import { paths } from '../../paths.ts'
import { Conflicts } from './conflicts.tsx'
import { DaysAway } from './days-away.tsx'
import type { RecordAddresses } from './record-addresses.ts'

type RecordScreenProps = {
  readonly heading: string
  readonly view: PractitionerView
  readonly addresses: RecordAddresses
  /** Why a button without a form of its own did nothing. */
  readonly problem: string | null
  /** What the office adds: granting, renewing and ending. */
  readonly children?: ReactNode
}

export const RecordScreen = (props: RecordScreenProps) => (
  <>
    <Heading>{props.heading}</Heading>
    {props.problem && <Notice tone="warning">{props.problem}</Notice>}
    <About {...props} />
    <Accreditations view={props.view} />
    {props.children}
    <DaysAway {...props} />
    <Conflicts {...props} />
    <Training view={props.view} />
  </>
)

const About = ({ view: { profile, posts, mayChange }, addresses }: RecordScreenProps) => (
  <>
    <SummaryList
      rows={[
        {
          label: 'Posts',
          value: posts
            .map(({ role, title, at }) => `${title ?? roleWords[role]}${at ? `, ${at}` : ''}`)
            .join('; '),
        },
        { label: 'Level of leadership', value: seniorityWords[profile.seniority] },
        { label: 'Phases', value: profile.phases.map((phase) => phaseWords[phase]).join(', ') },
        { label: 'Specialisms', value: listed(profile.specialisms.map((topic) => topicWords[topic])) },
        {
          label: 'Would like to learn about',
          value: listed(profile.interests.map((topic) => topicWords[topic])),
        },
        { label: 'Starts from', value: profile.homeArea ?? 'Their school' },
        { label: 'Travels', value: travelWords(profile) },
        { label: 'Most reviews in a year', value: profile.mostReviews },
      ]}
    />
    {mayChange && (
      <Button href={addresses.profile} kind="secondary">
        Change these answers
      </Button>
    )}
  </>
)

const listed = (words: readonly string[]): string => words.join(', ') || 'None yet'

function travelWords({ farthestKm, wantsFar }: PractitionerView['profile']): string {
  const limit = farthestKm === null ? 'Any distance' : `Up to ${farthestKm} km`
  return wantsFar ? `${limit}; would like to go far` : limit
}

const tones: Record<AccreditationState, Tone> = {
  upcoming: 'waiting',
  current: 'success',
  expiring: 'warning',
  ended: 'neutral',
}
const stateWords: Record<AccreditationState, string> = {
  upcoming: 'Begins later',
  current: 'Current',
  expiring: 'Ends soon',
  ended: 'Ended',
}

const Accreditations = ({ view }: { readonly view: PractitionerView }) => (
  <Section heading="Accreditation">
    {view.accreditations.length === 0 ? (
      <EmptyState
        title="Not accredited yet"
        action={
          <Button href={paths.training()} kind="secondary">
            Find training
          </Button>
        }
      >
        <p>Training comes before the first review. Completing it accredits you.</p>
      </EmptyState>
    ) : (
      <Table
        caption="Accreditation"
        captionSize="hidden"
        columns={[
          { heading: 'For', cell: ({ kind }) => accreditationWords[kind] },
          { heading: 'From', cell: ({ held }) => shortDate(held.from) },
          { heading: 'Last day', cell: ({ held }) => held.until && shortDate(addDays(held.until, -1)) },
          { heading: 'State', cell: ({ state }) => <Tag tone={tones[state]}>{stateWords[state]}</Tag> },
        ]}
        rows={view.accreditations}
        rowKey={({ accreditation }) => accreditation}
      />
    )}
  </Section>
)

const Training = ({ view }: { readonly view: PractitionerView }) => (
  <Section heading="Training">
    {view.training.length === 0 ? (
      <p>
        None yet. <a href={paths.training()}>See the sessions to come</a>
      </p>
    ) : (
      <Table
        caption="Training"
        captionSize="hidden"
        columns={[
          { heading: 'Session', cell: ({ title }) => title },
          { heading: 'Held on', cell: ({ heldOn }) => longDate(heldOn) },
          { heading: 'State', cell: ({ state }) => enrolmentStateWords[state] },
        ]}
        rows={view.training}
        rowKey={({ trainingSession }) => trainingSession}
      />
    )}
  </Section>
)
