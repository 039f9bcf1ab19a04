import { day, shortDate } from '#kernel'
import { type TrustView, levelWords, phaseWords } from '#partnership'
import { Heading, Notice, Section, SummaryList, Table } from '#ui'
import { paths } from '../../paths.ts'

export const TrustScreen = ({ trust }: { readonly trust: TrustView }) => (
  <>
    <Heading caption={trust.kind}>{trust.name}</Heading>
    {trust.fictional && <Notice>This trust is invented, for the demonstration.</Notice>}
    <SummaryList
      rows={[
        { label: 'Leaders', value: trust.leaders.join(', ') || 'Nobody is recorded in post today' },
        { label: 'Group UID', value: trust.uid ?? 'None' },
        { label: 'Companies House', value: trust.companiesHouse ?? 'Not recorded' },
      ]}
    />
    <Section heading="Schools today">
      {trust.schools.length === 0 ? (
        <p>No school is recorded in this trust today.</p>
      ) : (
        <Table
          caption={`${trust.schools.length} ${trust.schools.length === 1 ? 'school' : 'schools'}`}
          columns={[
            { heading: 'School', cell: ({ id, name }) => <a href={paths.school({ school: id })}>{name}</a> },
            { heading: 'Phase', cell: ({ phase }) => phaseWords[phase] },
            { heading: 'Hub', cell: ({ hub }) => hub && <a href={paths.hub({ hub: hub.id })}>{hub.name}</a> },
            { heading: 'Level', cell: ({ level }) => (level ? levelWords[level] : 'Not a partner') },
            { heading: 'Since', cell: ({ since }) => since && shortDate(day(since)) },
            { heading: 'Pupils', numeric: true, cell: ({ pupils }) => pupils?.toLocaleString('en-GB') },
          ]}
          rows={trust.schools}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
    {trust.formerSchools.length > 0 && (
      <Section heading="Schools that have moved on">
        <Table
          caption="Former schools"
          captionSize="hidden"
          columns={[
            { heading: 'School', cell: ({ id, name }) => <a href={paths.school({ school: id })}>{name}</a> },
            { heading: 'Until', cell: ({ until }) => until && shortDate(day(until)) },
          ]}
          rows={trust.formerSchools}
          rowKey={({ id }) => id}
        />
      </Section>
    )}
  </>
)
