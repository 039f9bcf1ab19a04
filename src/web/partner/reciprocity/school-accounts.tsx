import type { ReciprocityView, SchoolBalance } from '#seasons'
import { Details, EmptyState, Form, Pagination, SearchField, Section, Table, filledForm } from '#ui'
import { paths } from '../../paths.ts'
import { askedDays, days } from './days.ts'
import { type LedgerQuestion, schoolsAsked } from './ledger-question.ts'

type SchoolAccountsProps = { readonly view: ReciprocityView; readonly asked: LedgerQuestion }

/** Each school’s own account, by name, with why so much is asked. */
export const SchoolAccounts = ({ view, asked }: SchoolAccountsProps) => {
  const { found, shown, pages } = schoolsAsked(view.schools, asked)
  return (
    <Section heading={view.schools.length === 1 ? 'Your school' : 'School by school'}>
      {view.schools.length > 10 && (
        <Form
          action={paths.reciprocity()}
          method="get"
          state={filledForm({ q: asked.q })}
          hidden={{ season: view.season }}
          label="Find a school"
        >
          <SearchField name="q" label="School, trust or hub" />
        </Form>
      )}
      {shown.length === 0 ? (
        <EmptyState
          title="No school matches"
          action={<a href={paths.reciprocity({ season: view.season })}>Show every school</a>}
        />
      ) : (
        <AccountTable schools={shown} caption={found === 1 ? '1 school' : `${found} schools, by name`} />
      )}
      <Pagination
        page={asked.page}
        pages={pages}
        label="Schools"
        href={(page) => paths.reciprocity({ season: view.season, q: asked.q, page })}
      />
    </Section>
  )
}

type AccountTableProps = { readonly schools: readonly SchoolBalance[]; readonly caption: string }

const AccountTable = ({ schools, caption }: AccountTableProps) => (
  <Table
    caption={caption}
    captionSize="s"
    columns={[
      { heading: 'School', cell: ({ school, name }) => <a href={paths.school({ school })}>{name}</a> },
      { heading: 'Received', numeric: true, cell: ({ balance }) => days(balance.received) },
      { heading: 'Asked', numeric: true, cell: ({ balance }) => askedDays(balance.asked) },
      { heading: 'Given', numeric: true, cell: ({ balance }) => givenRange(balance) },
      { heading: 'In words', cell: (account) => <InWords account={account} /> },
    ]}
    rows={schools}
    rowKey={({ school }) => school}
  />
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
