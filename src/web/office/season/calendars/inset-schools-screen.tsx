import type { PartnershipYear, PlaceFound } from '#partnership'
import { Heading, Lead } from '#ui'
import { paths } from '../../../paths.ts'
import { FindSchool } from '../find-school.tsx'
import { CalendarTabs } from './calendar-tabs.tsx'

type InsetSchoolsScreenProps = {
  readonly year: PartnershipYear
  readonly words: string
  readonly schools: readonly PlaceFound[]
}

export const InsetSchoolsScreen = ({ year, words, schools }: InsetSchoolsScreenProps) => (
  <>
    <Heading caption={year}>INSET days</Heading>
    <CalendarTabs at="inset" year={year} />
    <Lead>Schools record their own. When one asks you to, find it here and record its days for it.</Lead>
    <FindSchool
      action={paths.insetSchools()}
      hidden={{ year }}
      words={words}
      schools={schools}
      leadsTo={(school) => paths.insetDays({ school }, { year })}
    />
  </>
)
