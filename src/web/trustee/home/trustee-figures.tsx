import type { TrusteeFiguresView } from '#impact'
import { Meter, Section, Tiles, TrendChart } from '#ui'
import { paths } from '../../paths.ts'
import { FigureTileShown } from '../figures/figure-tile.tsx'

type Shown = { readonly view: TrusteeFiguresView }

/** What the partnership has set itself, against now, and the course so far. */
export const Targets = ({ view }: Shown) =>
  view.targets.length > 0 && (
    <Section heading="Targets">
      {view.targets.map(({ metric, title, words, target, now, shown, thisYear }) => (
        <div key={`${metric} ${target}`}>
          <p>
            {words}. <a href={paths.figure({ metric }, { year: thisYear, version: 'now' })}>How it is made</a>
          </p>
          <Meter label={`${title} in ${thisYear}`} value={now} of={target} words={shown} />
        </div>
      ))}
      <Course view={view} />
    </Section>
  )

function Course({ view: { pupils, targets } }: Shown) {
  if (!pupils) return null
  const target = targets.find(({ metric }) => metric === pupils.metric)
  return (
    <TrendChart
      title={pupils.title}
      summary={`Year on year, from ${pupils.years.at(0)?.shown} in ${pupils.years.at(0)?.year} to ${pupils.years.at(-1)?.shown} in ${pupils.years.at(-1)?.year}.`}
      headings={{ label: 'Year', value: pupils.title }}
      points={pupils.years.map(({ year, value, shown }) => ({ label: year, value, shown }))}
      target={
        target && {
          value: target.target,
          label: `Target for ${target.year}: ${target.target.toLocaleString('en-GB')}`,
        }
      }
    />
  )
}

/** The year that is over, in its most telling figures. */
export const Headlines = ({ view }: Shown) =>
  view.tiles.length > 0 && (
    <Section
      heading={`What ${view.year} came to`}
      action={<a href={paths.figures({ year: view.year })}>All figures of {view.year}</a>}
    >
      <Tiles label={`Headlines of ${view.year}`}>
        {view.tiles.map((tile) => (
          <FigureTileShown key={tile.metric} tile={tile} at={{ year: view.year, version: null }} />
        ))}
      </Tiles>
    </Section>
  )
