import type { ListedArea } from '#excellence'
import { longDate, shortDate } from '#kernel'
import { type SchoolView, levelWords, phaseWords, roleWords, schoolStatusWords } from '#partnership'
import { Button, Columns, Heading, Notice, Section, SummaryList, Table, Tag } from '#ui'
import { paths } from '../../paths.ts'
import { AreasOfSchool } from '../areas/areas-of-school.tsx'

type SchoolScreenProps = {
  readonly school: SchoolView
  /** Whether the person who asks leads the school or works in the office. */
  readonly leads: boolean
  readonly areas: readonly ListedArea[]
}

export const SchoolScreen = ({ school, leads, areas }: SchoolScreenProps) => (
  <>
    <Heading caption={`URN ${school.urn}`}>{school.name}</Heading>
    <p>
      {school.level ? (
        <Tag tone="success">{levelWords[school.level]}</Tag>
      ) : (
        <Tag>Not a partner this year</Tag>
      )}{' '}
      {school.status !== 'open' && <Tag tone="warning">{schoolStatusWords[school.status]}</Tag>}
    </p>
    {school.fictional && (
      <Notice>This school is invented, for the demonstration. It stands near no real one.</Notice>
    )}
    <Columns aside={<Aside school={school} leads={leads} />}>
      <Section heading="About the school">
        <SummaryList rows={facts(school)} />
      </Section>
      <AreasOfSchool areas={areas} />
      <History school={school} />
    </Columns>
  </>
)

const Aside = ({ school, leads }: Omit<SchoolScreenProps, 'areas'>) => (
  <>
    <Section heading="People">
      {school.people.length === 0 ? (
        <p>Nobody is recorded in post here today.</p>
      ) : (
        <ul>
          {school.people.map(({ name, role, title }) => (
            <li key={`${role}${name}`}>
              {name}, {(title ?? roleWords[role]).toLowerCase()}
            </li>
          ))}
        </ul>
      )}
    </Section>
    {leads && (
      <Section heading="For those who lead here">
        <ul>
          <li>
            <a href={paths.hosting({ school: school.id })}>Host a review</a>
          </li>
          <li>
            <a href={paths.insetDays({ school: school.id })}>INSET days</a> and{' '}
            <a href={paths.schoolTerms({ school: school.id })}>term dates</a>
          </li>
          <li>
            <a href={paths.activity({ kind: 'school', subject: school.id })}>What has happened here</a>
          </li>
        </ul>
      </Section>
    )}
    {school.mayChangeMembership && (
      <Section heading="Partnership">
        <Button kind="secondary" href={paths.membership({ school: school.id })}>
          Change membership or hub
        </Button>
      </Section>
    )}
  </>
)

const facts = (school: SchoolView) => [
  { label: 'Phase', value: phaseWords[school.phase] },
  ...(school.type ? [{ label: 'Type', value: school.type }] : []),
  ...(school.ages ? [{ label: 'Ages', value: `${school.ages.low} to ${school.ages.high}` }] : []),
  { label: 'Pupils', value: school.pupils?.toLocaleString('en-GB') ?? 'Not recorded' },
  {
    label: 'Free school meals',
    value: school.fsmPercent === null ? 'Not recorded' : `${school.fsmPercent.toFixed(1)}% of pupils`,
  },
  {
    label: 'Trust',
    value: school.trust ? <a href={paths.trust({ trust: school.trust.id })}>{school.trust.name}</a> : 'None',
  },
  {
    label: 'Hub',
    value: school.hub ? <a href={paths.hub({ hub: school.hub.id })}>{school.hub.name}</a> : 'None',
  },
  { label: 'Local authority', value: school.localAuthority ?? 'Not recorded' },
  { label: 'Region', value: school.region ?? 'Not recorded' },
  { label: 'Address', value: school.address.join(', ') || 'Not recorded' },
]

const History = ({ school }: { readonly school: SchoolView }) => (
  <Section heading="History">
    {school.years.length > 0 && (
      <Table
        caption="Partnership years"
        columns={[
          { heading: 'Year', cell: ({ year }) => year },
          { heading: 'Level', cell: ({ level }) => levelWords[level] },
        ]}
        rows={school.years}
        rowKey={({ year }) => year}
      />
    )}
    {school.trusts.length > 0 && (
      <Table
        caption="Trusts"
        columns={[
          { heading: 'Trust', cell: ({ id, name }) => <a href={paths.trust({ trust: id })}>{name}</a> },
          { heading: 'From', cell: ({ held }) => shortDate(held.from) },
          { heading: 'Until', cell: ({ held }) => (held.until ? shortDate(held.until) : 'Today') },
        ]}
        rows={school.trusts}
        rowKey={({ id, held }) => `${id}${held.from}`}
      />
    )}
    {school.urns.length > 1 && (
      <Table
        caption="URNs that this school has had"
        columns={[
          { heading: 'URN', cell: ({ urn }) => urn },
          { heading: 'Name', cell: ({ name }) => name },
          { heading: 'From', cell: ({ held }) => longDate(held.from) },
          { heading: 'Until', cell: ({ held }) => (held.until ? longDate(held.until) : 'Today') },
        ]}
        rows={school.urns}
        rowKey={({ urn }) => String(urn)}
      />
    )}
  </Section>
)
