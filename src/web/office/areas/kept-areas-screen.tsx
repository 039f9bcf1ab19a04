import { longDate } from '#kernel'
import { type IntroductionWaiting, type KeptAreasView, areaStateWords, categoryWords } from '#excellence'
import {
  Button,
  Card,
  Cards,
  type Column,
  EmptyState,
  Form,
  type FormState,
  Heading,
  Radios,
  Section,
  Table,
  Tabs,
  TextArea,
} from '#ui'
import { paths } from '../../paths.ts'

type KeptAreasScreenProps = {
  readonly view: KeptAreasView
  readonly stateFor: (introduction: string) => FormState
}

const accredited = new Set(['accredited', 'ending', 'expired', 'withdrawn'])
const validUntil: Column<KeptAreasView['areas'][number]> = {
  heading: 'Valid until',
  cell: ({ until }) => until && longDate(until),
}
const states = ['nominated', 'accredited', 'ending', 'notYet', 'expired', 'withdrawn'] as const

export const KeptAreasScreen = ({ view, stateFor }: KeptAreasScreenProps) => (
  <>
    <Heading>Areas of Excellence</Heading>
    {view.waiting.length > 0 && (
      <Section
        heading={
          view.waiting.length === 1
            ? '1 introduction to make'
            : `${view.waiting.length} introductions to make`
        }
      >
        <Cards>
          {view.waiting.map((waiting) => (
            <Introduction
              key={waiting.introduction}
              waiting={waiting}
              state={stateFor(waiting.introduction)}
            />
          ))}
        </Cards>
      </Section>
    )}
    <Section heading="Every area, by where it stands">
      <Tabs
        label="Where areas stand"
        links={states.map((state) => ({
          label: `${areaStateWords[state]} (${view.counts.get(state) ?? 0})`,
          href: paths.keptAreas({ state }),
          current: state === view.state ? 'page' : undefined,
        }))}
      />
      <Areas view={view} />
    </Section>
  </>
)

const Areas = ({ view }: { readonly view: KeptAreasView }) =>
  view.areas.length === 0 ? (
    <EmptyState title="None stands here" action={<a href={paths.areas()}>See the directory</a>}>
      <p>Schools nominate what they do well on the page of their review.</p>
    </EmptyState>
  ) : (
    <Table
      caption={`Areas of Excellence: ${areaStateWords[view.state].toLowerCase()}`}
      captionSize="hidden"
      columns={[
        { heading: 'Title', cell: ({ area, title }) => <a href={paths.area({ area })}>{title}</a> },
        {
          heading: 'School',
          cell: ({ school, schoolName }) => <a href={paths.school({ school })}>{schoolName}</a>,
        },
        { heading: 'Category', cell: ({ category }) => categoryWords[category] },
        { heading: 'Listed', cell: ({ listed }) => (listed ? 'Yes' : 'No') },
        ...(accredited.has(view.state) ? [validUntil] : []),
      ]}
      rows={view.areas}
      rowKey={({ area }) => area}
    />
  )

type IntroductionProps = { readonly waiting: IntroductionWaiting; readonly state: FormState }

const Introduction = ({ waiting, state }: IntroductionProps) => (
  <Card title={waiting.title} href={paths.area({ area: waiting.area })}>
    <p>
      <a href={paths.person({ person: waiting.person })}>{waiting.name}</a> would like to be introduced to{' '}
      {waiting.schoolName}: {waiting.purpose}
    </p>
    <p>{oftenWords(waiting)}</p>
    <Form
      action={paths.answerIntroduction({ introduction: waiting.introduction })}
      state={state}
      label={`Answer ${waiting.name}`}
      named={waiting.introduction}
    >
      <Radios
        name="answer"
        label="Your answer"
        choices={[
          {
            value: 'introduced',
            label: 'Introduce them',
            hint: 'They see who leads it, and how to write to them.',
          },
          { value: 'declined', label: 'Not now' },
        ]}
      />
      <TextArea name="words" label="What would you like to tell them?" rows={3} optional />
      <Button>Answer</Button>
    </Form>
  </Card>
)

const oftenWords = ({ schoolName, askedOfSchool }: IntroductionWaiting): string =>
  askedOfSchool === 1
    ? `${schoolName} was not asked by anybody else in the last year.`
    : `${schoolName} was asked ${askedOfSchool} times in the last year.`
