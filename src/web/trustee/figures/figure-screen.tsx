import type { FigureView } from '#impact'
import { Heading, Section, SummaryList, Tiles, TrendChart } from '#ui'
import { paths } from '../../paths.ts'
import { FigureTileShown } from './figure-tile.tsx'

export const FigureScreen = ({ view }: { readonly view: FigureView }) => (
  <>
    <Heading caption={`${view.chapter}, ${view.year}`}>{view.title}</Heading>
    <Tiles label={view.title}>
      <FigureTileShown tile={view.tile} at={{ year: view.year, version: view.version ?? 'now' }} />
    </Tiles>
    {view.simple && (
      <p>
        Each school counted once, whatever its size, the mean is <strong>{view.simple}</strong>.
      </p>
    )}
    <Section heading="How it is made">
      <SummaryList rows={view.definition.map(({ label, words }) => ({ label, value: words }))} />
      {view.mayOpenRows && (
        <p>
          <a
            href={paths.figureRows(
              { metric: view.metric },
              { year: view.year, version: view.version ?? 'now' },
            )}
          >
            See the rows that it is made of
          </a>
        </p>
      )}
    </Section>
    <Section heading="Year on year">
      <TrendChart
        title={view.title}
        summary="One point a year; years without the figure have a gap."
        headings={{ label: 'Year', value: view.title }}
        points={view.course.map(({ year, value, shown, n }) => ({
          label: year,
          value,
          shown,
          note: n ?? undefined,
        }))}
      />
    </Section>
  </>
)
