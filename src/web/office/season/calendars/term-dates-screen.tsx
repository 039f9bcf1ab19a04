import { longDate } from '#kernel'
import type { PartnershipYear } from '#partnership'
import type { AuthorityTerms, TermDatesView } from '#seasons'
import { Button, type Column, EmptyState, Heading, Lead, Table, Tag } from '#ui'
import { paths } from '../../../paths.ts'
import { CalendarTabs, YearLinks } from './calendar-tabs.tsx'

type TermDatesScreenProps = {
  readonly view: TermDatesView
  readonly years: readonly PartnershipYear[]
}

export const TermDatesScreen = ({ view: { year, authorities }, years }: TermDatesScreenProps) => (
  <>
    <Heading caption={year}>Term dates</Heading>
    <CalendarTabs at="terms" year={year} />
    <Lead>
      {missingWords(authorities)} A school that has recorded terms of its own is held to those instead.
    </Lead>
    <YearLinks year={year} years={years} href={(other) => paths.termDates({ year: other })} />
    {authorities.length === 0 ? (
      <EmptyState
        title={`No partner school is recorded for ${year}`}
        action={
          <Button kind="secondary" href={paths.schools({ all: 'yes' })}>
            Find schools in the register
          </Button>
        }
      >
        <p>The local authorities of the partner schools stand here as soon as there are some.</p>
      </EmptyState>
    ) : (
      <Table
        caption="Local authorities"
        captionSize="hidden"
        columns={columnsFor(year)}
        rows={authorities}
        rowKey={({ authority }) => String(authority)}
      />
    )}
  </>
)

function missingWords(authorities: readonly AuthorityTerms[]): string {
  const missing = authorities.filter(({ terms }) => terms.length === 0).length
  if (missing === 0) return 'Every local authority has its terms.'
  return missing === 1
    ? '1 local authority has no terms yet: until it does, its schools can choose days in their holidays.'
    : `${missing} local authorities have no terms yet: until they do, their schools can choose days in their holidays.`
}

const columnsFor = (year: PartnershipYear): readonly Column<AuthorityTerms>[] => [
  {
    heading: 'Local authority',
    cell: ({ authority, name }) => <a href={paths.authorityTerms({ authority }, { year })}>{name}</a>,
  },
  { heading: 'Partner schools', numeric: true, cell: ({ schools }) => schools },
  { heading: 'Terms', cell: ({ terms }) => <Terms terms={terms} /> },
]

const Terms = ({ terms }: Pick<AuthorityTerms, 'terms'>) => {
  const [first] = terms
  const last = terms.at(-1)
  if (!first || !last) return <Tag tone="waiting">Not recorded</Tag>
  return `${terms.length === 1 ? '1 stretch' : `${terms.length} stretches`}, ${longDate(first.first)} to ${longDate(last.last)}`
}
