import { longDate } from '#kernel'
import {
  type MyProgrammesView,
  type ProgrammePart,
  programmeShapes,
  programmeWords,
  programmes,
} from '#programmes'
import { Button, Card, Cards, EmptyState, Heading, Lead, Section, SummaryList, Tag } from '#ui'
import { paths } from '../../paths.ts'

export const ProgrammesScreen = ({ view }: { readonly view: MyProgrammesView }) => (
  <>
    <Heading>Programmes</Heading>
    <Lead>Schools and trusts that learn together for a year, in groups that visit one another.</Lead>
    {view.mayOversee && <Button href={paths.cohorts()}>Cohorts and groups</Button>}
    <Section heading="What you take part in">
      {view.parts.length === 0 ? (
        <EmptyState
          title="You take part in no programme now"
          action={<a href={paths.help()}>Ask the office</a>}
        >
          <p>The office enrols schools and trusts before each year begins.</p>
        </EmptyState>
      ) : (
        <Cards>
          {view.parts.map((part) => (
            <Part key={`${part.part}${part.programme}${part.member}${part.group}`} part={part} />
          ))}
        </Cards>
      )}
    </Section>
    <Section heading="The programmes">
      <SummaryList
        rows={programmes.map((programme) => ({
          label: programmeWords[programme],
          value: programmeShapes[programme].about,
        }))}
      />
    </Section>
  </>
)

const Part = ({ part }: { readonly part: ProgrammePart }) => (
  <Card
    title={`${programmeWords[part.programme]} ${part.year}`}
    href={part.group ? paths.programmeGroup({ group: part.group }) : undefined}
    state={part.part === 'facilitator' ? <Tag tone="progress">You facilitate</Tag> : undefined}
  >
    <p>
      <strong>{part.groupName ?? 'Waiting for a group'}</strong>
      {part.member && (
        <>
          <br />
          {part.member}
        </>
      )}
    </p>
    {part.part === 'member' && part.group && (
      <p>
        {part.facilitatorName
          ? `With ${part.facilitatorName} as facilitator`
          : 'A facilitator is being found.'}
      </p>
    )}
    <p>
      {part.next ? `Next: ${longDate(part.next.heldOn)}, at ${part.next.hostName}` : 'No day is settled.'}
    </p>
  </Card>
)
