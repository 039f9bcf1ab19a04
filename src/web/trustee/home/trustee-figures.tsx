import type { TrusteeFiguresView } from '#impact'
import { Button, Meter, NextStep, Section, Tiles } from '#ui'
import { paths } from '../../paths.ts'
import { Chart } from '../figures/chapter-chart.tsx'
import { FigureTileShown } from '../figures/figure-tile.tsx'

type Shown = { readonly view: TrusteeFiguresView }

/** The draft that waits for the board. */
export const ReportToSignOff = ({ view: { toSignOff } }: Shown) =>
  toSignOff && (
    <NextStep
      title={`Read the impact report of ${toSignOff.year}`}
      action={<Button href={paths.impactReport({ report: toSignOff.report })}>Open the draft</Button>}
    >
      <p>It is published once a trustee has signed it off. Whatever changes in it is signed off again.</p>
    </NextStep>
  )

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
      {view.pupils && <Chart chart={view.pupils} />}
    </Section>
  )

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
