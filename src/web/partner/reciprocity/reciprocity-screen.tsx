import type { ReciprocityView, SeasonYear } from '#seasons'
import { Button, ButtonRow, EmptyState, Heading, KeyFigures, Lead, Prose, Section, Table, Tabs } from '#ui'
import { paths } from '../../paths.ts'
import { askedDays, days } from './days.ts'
import type { LedgerQuestion } from './ledger-question.ts'
import { SchoolAccounts } from './school-accounts.tsx'

type ReciprocityScreenProps = {
  readonly view: ReciprocityView
  readonly seasons: readonly SeasonYear[]
  readonly asked: LedgerQuestion
}

export const ReciprocityScreen = ({ view, seasons, asked }: ReciprocityScreenProps) => (
  <>
    <Heading caption={view.year}>Days given and received</Heading>
    <Lead>{reachWords[view.reach]}</Lead>
    <Prose>
      <p>
        Schools that host a review lend people to others. What is asked grows with a school’s size, and less
        is asked in its first year. Schools stand by name: this is a conversation, not a comparison.
      </p>
    </Prose>
    {seasons.length > 1 && (
      <Tabs
        label="Seasons"
        links={seasons.map(({ id, year }) => ({
          label: year,
          href: paths.reciprocity({ season: id }),
          current: id === view.season ? ('page' as const) : undefined,
        }))}
      />
    )}
    {view.mine && (
      <Section heading="Yours">
        <KeyFigures
          figures={[
            { label: 'Days you gave', value: view.mine.given },
            { label: 'Days you promised', value: view.mine.promised },
          ]}
        />
      </Section>
    )}
    {view.schools.length > 1 && <Totals view={view} />}
    {view.reach === 'all' && (
      <ButtonRow>
        <Button kind="secondary" href={paths.reciprocityCsv({ season: view.season })}>
          Download as CSV
        </Button>
      </ButtonRow>
    )}
    {view.schools.length === 0 ? <NoSchool view={view} /> : <Accounts view={view} asked={asked} />}
  </>
)

const Accounts = ({ view, asked }: Omit<ReciprocityScreenProps, 'seasons'>) => (
  <>
    {view.schools.length > 1 && (
      <Tabs
        label="Added up by"
        links={parts.map(({ by, label }) => ({
          label,
          href: paths.reciprocity({ season: view.season, by }),
          current: by === asked.by ? ('page' as const) : undefined,
        }))}
      />
    )}
    {asked.by === 'school' && <SchoolAccounts view={view} asked={asked} />}
    {asked.by === 'trust' && (
      <Together
        heading="By trust"
        groups={view.trusts.map((group) => ({ ...group, href: paths.trust({ trust: group.trust }) }))}
      />
    )}
    {asked.by === 'hub' && (
      <Together
        heading="By hub"
        groups={view.hubs.map((group) => ({ ...group, href: paths.hub({ hub: group.hub }) }))}
      />
    )}
  </>
)

const parts = [
  { by: 'school', label: 'School by school' },
  { by: 'trust', label: 'By trust' },
  { by: 'hub', label: 'By hub' },
] as const

const reachWords: Record<ReciprocityView['reach'], string> = {
  all: 'Every partner school.',
  hub: 'The schools of your hub.',
  trust: 'The schools of your trust.',
  school: 'Your school.',
  self: 'What you gave yourself.',
}

const Totals = ({ view: { total } }: { readonly view: ReciprocityView }) => (
  <KeyFigures
    figures={[
      { label: 'Days received', value: days(total.received) },
      { label: 'Days asked', value: askedDays(total.asked) },
      { label: 'Days given', value: days(total.given) },
      { label: 'Days promised', value: days(total.promised) },
    ]}
  />
)

const NoSchool = ({ view }: { readonly view: ReciprocityView }) =>
  view.mine ? null : (
    <EmptyState
      title="There is nothing to show yet"
      action={<a href={paths.reviewsToChoose()}>See reviews to choose</a>}
    >
      <p>Days stand here once you, or your school, have been on a review.</p>
    </EmptyState>
  )

type Group = {
  readonly name: string
  readonly href: string
  readonly schools: number
} & ReciprocityView['total']

const Together = ({ heading, groups }: { readonly heading: string; readonly groups: readonly Group[] }) => (
  <Section heading={heading}>
    <Table
      caption={heading}
      captionSize="hidden"
      columns={[
        { heading: 'Name', cell: ({ name, href }) => <a href={href}>{name}</a> },
        { heading: 'Schools', numeric: true, cell: ({ schools }) => schools },
        { heading: 'Received', numeric: true, cell: ({ received }) => days(received) },
        { heading: 'Asked', numeric: true, cell: ({ asked }) => askedDays(asked) },
        { heading: 'Given', numeric: true, cell: ({ given }) => days(given) },
        { heading: 'Promised', numeric: true, cell: ({ promised }) => days(promised) },
      ]}
      rows={groups}
      rowKey={({ href }) => href}
    />
  </Section>
)

export const NoReciprocityScreen = () => (
  <>
    <Heading>Days given and received</Heading>
    <EmptyState title="There is no season yet" action={<a href={paths.home()}>Go to your home page</a>} />
  </>
)
