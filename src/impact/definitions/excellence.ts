import { categories, categoryWords } from '#excellence'
import { is, metric } from './define.ts'

const source = 'Areas of Excellence accredited in the year'

export const excellenceMetrics = [
  metric({
    id: 'excellence.new',
    title: 'New Areas of Excellence',
    chapter: 'excellence',
    rows: 'areas',
    measure: { kind: 'count' },
    aim: 'excellence',
    words: { numerator: 'Areas that were accredited for the first time in the year', source },
  }),
  metric({
    id: 'excellence.schools',
    title: 'Schools with a new Area of Excellence',
    chapter: 'excellence',
    rows: 'areas',
    measure: { kind: 'distinct', field: 'school' },
    aim: 'excellence',
    words: { numerator: 'Different schools among them', source },
  }),
  ...categories.map((category) =>
    metric({
      id: `excellence.${category}`,
      title: categoryWords[category],
      chapter: 'excellence',
      rows: 'areas',
      scope: [is('category', category)],
      measure: { kind: 'count' },
      aim: 'excellence',
      words: { numerator: 'New areas of that category', source },
    }),
  ),
]
