import type { ReactNode } from 'react'
import { Day, shortDate } from '#kernel'
import { phaseWords, phases } from '#partnership'
import { Filters, Select, worded } from '#ui'
import { paths } from '../../paths.ts'
import { type Choosing, type ChoosingQuestion, distances, valuesOf } from './choosing-question.ts'

type ChoosingFiltersProps = {
  readonly choosing: Choosing
  readonly as: 'map' | null
  readonly results: ReactNode
}

export const ChoosingFilters = ({ choosing, as, results }: ChoosingFiltersProps) => (
  <Filters
    action={paths.reviewsToChoose()}
    hidden={{ season: choosing.season, ...(as ? { as } : {}) }}
    clear={paths.reviewsToChoose({ season: choosing.season, as })}
    question={choosing.question}
    chosen={chosenIn(choosing.question)}
    without={(name) =>
      paths.reviewsToChoose({ ...choosing.question, as, page: undefined, [name]: undefined })
    }
    results={results}
  >
    <Select
      name="phase"
      label="Phase"
      blank="Every phase"
      options={worded(
        phases.filter((phase) => choosing.reviews.some((review) => review.phase === phase)),
        phaseWords,
      )}
    />
    <Select
      name="within"
      label="How far"
      blank="Any distance"
      options={distances.map((km) => ({ value: String(km), label: `Within ${km} km` }))}
    />
    <Select
      name="week"
      label="Week"
      blank="Any week"
      options={valuesOf(choosing.reviews, ({ week }) => week).map((week) => ({
        value: week,
        label: weekWords(week),
      }))}
    />
    <Select
      name="region"
      label="Region"
      blank="Every region"
      options={valuesOf(choosing.reviews, ({ region }) => region).map((region) => ({
        value: region,
        label: region,
      }))}
    />
    <Select
      name="free"
      label="Places"
      blank="Also those that are full"
      options={[{ value: 'yes', label: 'Only with a place open' }]}
    />
  </Filters>
)

const weekWords = (week: string): string => `From ${shortDate(Day.parse(week))}`

const chosenIn = ({ phase, within, week, region, free }: ChoosingQuestion) => ({
  phase: phase && phaseWords[phase],
  within: within === undefined ? undefined : `Within ${within} km`,
  week: week && weekWords(week),
  region,
  free: free && 'Only with a place open',
})
