import type { PartnershipYear, SchoolId } from '#partnership'
import { Tabs } from '#ui'
import { paths } from '../../paths.ts'

type SchoolCalendarTabsProps = {
  readonly at: 'terms' | 'inset'
  readonly school: SchoolId
  readonly year: PartnershipYear
}

/** The two calendars that a school keeps itself. */
export const SchoolCalendarTabs = ({ at, school, year }: SchoolCalendarTabsProps) => (
  <Tabs
    label="Calendars of the school"
    links={[
      {
        label: 'INSET days',
        href: paths.insetDays({ school }, { year }),
        current: at === 'inset' ? 'page' : undefined,
      },
      {
        label: 'Term dates',
        href: paths.schoolTerms({ school }, { year }),
        current: at === 'terms' ? 'page' : undefined,
      },
    ]}
  />
)
