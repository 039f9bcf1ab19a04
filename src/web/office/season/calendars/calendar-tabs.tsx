import { type PartnershipYear } from '#partnership'
import { Tabs } from '#ui'
import { paths } from '../../../paths.ts'

type CalendarTabsProps = {
  readonly at: 'terms' | 'exams' | 'inset'
  readonly year: PartnershipYear
}

/** The three calendars that the days of a review hang on. */
export const CalendarTabs = ({ at, year }: CalendarTabsProps) => (
  <Tabs
    label="Calendars"
    links={[
      { label: 'Term dates', href: paths.termDates({ year }), current: at === 'terms' ? 'page' : undefined },
      {
        label: 'Exam weeks',
        href: paths.examWindows({ year }),
        current: at === 'exams' ? 'page' : undefined,
      },
      {
        label: 'INSET days',
        href: paths.insetSchools({ year }),
        current: at === 'inset' ? 'page' : undefined,
      },
    ]}
  />
)

type YearLinksProps = {
  readonly year: PartnershipYear
  readonly years: readonly PartnershipYear[]
  readonly href: (year: PartnershipYear) => string
}

/** The same page for the years beside it. */
export const YearLinks = ({ year, years, href }: YearLinksProps) => (
  <p>
    Partnership year:{' '}
    {years.map((other, place) => (
      <span key={other}>
        {place > 0 && ', '}
        {other === year ? <strong aria-current="true">{other}</strong> : <a href={href(other)}>{other}</a>}
      </span>
    ))}
  </p>
)
