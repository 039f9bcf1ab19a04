import type { ReactNode } from 'react'
import { Day, shortDate } from '#kernel'
import { phaseWords, phases } from '#partnership'
import { Filters, Select, filledForm } from '#ui'
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
    state={filledForm(
      Object.fromEntries(
        Object.entries(choosing.question).map(([name, answer]) => [name, String(answer ?? '')]),
      ),
    )}
    chosen={chosenIn(choosing, as)}
    results={results}
  >
    <Select
      name="phase"
      label="Phase"
      blank="Every phase"
      options={phases
        .filter((phase) => choosing.reviews.some((review) => review.phase === phase))
        .map((phase) => ({ value: phase, label: phaseWords[phase] }))}
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

function chosenIn({ question }: Choosing, as: 'map' | null) {
  const without = (name: keyof ChoosingQuestion) =>
    paths.reviewsToChoose({ ...question, as, page: undefined, [name]: undefined })
  const { phase, within, week, region, free } = question
  return [
    ...(phase ? [{ label: phaseWords[phase], href: without('phase') }] : []),
    ...(within ? [{ label: `Within ${within} km`, href: without('within') }] : []),
    ...(week ? [{ label: weekWords(week), href: without('week') }] : []),
    ...(region ? [{ label: region, href: without('region') }] : []),
    ...(free ? [{ label: 'Only with a place open', href: without('free') }] : []),
  ]
}
