import { addDays, longDate } from '#kernel'
import { type ListedArea, categoryWords } from '#excellence'
import { Section, Table } from '#ui'
import { paths } from '../../paths.ts'

/** What a school is accredited for and shares, on its own page; nothing when there is nothing. */
export const AreasOfSchool = ({ areas }: { readonly areas: readonly ListedArea[] }) =>
  areas.length === 0 ? null : (
    <Section heading="Areas of Excellence" action={<a href={paths.areas()}>All Areas of Excellence</a>}>
      <Table
        caption="Areas of Excellence"
        captionSize="hidden"
        columns={[
          { heading: 'Title', cell: ({ area, title }) => <a href={paths.area({ area })}>{title}</a> },
          { heading: 'Category', cell: ({ category }) => categoryWords[category] },
          { heading: 'Valid until', cell: ({ until }) => until && longDate(addDays(until, -1)) },
        ]}
        rows={areas}
        rowKey={({ area }) => area}
      />
    </Section>
  )
