import type { SchoolBalance } from '#seasons'
import { Details, Section, Table } from '#ui'
import { paths } from '../../paths.ts'
import { days } from './days.ts'

type SchoolAccountsProps = { readonly schools: readonly SchoolBalance[] }

/** Each school’s own account, by name, with why so much is asked. */
export const SchoolAccounts = ({ schools }: SchoolAccountsProps) => (
  <Section heading={schools.length === 1 ? 'Your school' : 'School by school'}>
    <Table
      caption="Days received, asked for and given"
      captionSize="hidden"
      columns={[
        { heading: 'School', cell: ({ school, name }) => <a href={paths.school({ school })}>{name}</a> },
        { heading: 'Received', numeric: true, cell: ({ balance }) => days(balance.received) },
        { heading: 'Asked', numeric: true, cell: ({ balance }) => days(balance.expected) },
        { heading: 'Given', numeric: true, cell: ({ balance }) => givenRange(balance) },
        { heading: 'In words', cell: (account) => <InWords account={account} /> },
      ]}
      rows={schools}
      rowKey={({ school }) => school}
    />
  </Section>
)

/** What is given already, up to what it comes to with the days that are promised. */
const givenRange = ({ given, promised }: SchoolBalance['balance']): string =>
  promised === 0 ? days(given) : `${days(given)} to ${days(given + promised)}`

const InWords = ({ account: { name, balance, people } }: { readonly account: SchoolBalance }) => (
  <>
    {balance.words}
    <Details
      summary={
        <>
          Why, and who<span className="govuk-visually-hidden">, {name}</span>
        </>
      }
    >
      <ul>
        {balance.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {people.map(({ person, name: who, given, promised }) => (
          <li key={person}>
            {who}: {given} given{promised > 0 && `, ${promised} promised`}
          </li>
        ))}
      </ul>
    </Details>
  </>
)
