import type { Sheet } from '#platform/sheet'
import type { ReciprocityView, SchoolBalance } from '#seasons'

/** A row a school, by name. */
export const reciprocitySheet = ({ year, schools }: ReciprocityView): Sheet<SchoolBalance> => ({
  name: `Reciprocity ${year}`,
  columns: [
    { heading: 'School', kind: 'text', cell: ({ name }) => name },
    { heading: 'Trust', kind: 'text', cell: ({ trustName }) => trustName },
    { heading: 'Hub', kind: 'text', cell: ({ hubName }) => hubName },
    { heading: 'Days received', kind: 'number', cell: ({ balance }) => balance.received },
    { heading: 'Days asked, at least', kind: 'number', cell: ({ balance }) => balance.asked.least },
    { heading: 'Days asked, at most', kind: 'number', cell: ({ balance }) => balance.asked.most },
    { heading: 'Days given', kind: 'number', cell: ({ balance }) => balance.given },
    { heading: 'Days promised', kind: 'number', cell: ({ balance }) => balance.promised },
    { heading: 'In words', kind: 'text', cell: ({ balance }) => balance.words },
    { heading: 'Why so many', kind: 'text', cell: ({ balance }) => balance.reasons.join(' ') },
  ],
  rows: schools,
})
