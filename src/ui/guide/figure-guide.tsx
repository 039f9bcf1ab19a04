import { day } from '#kernel'
import { BarChart } from '../figure/bar-chart.tsx'
import { Calendar } from '../figure/calendar.tsx'
import { EnglandMap, type MapPoint } from '../figure/england-map.tsx'
import type { EnglandTopology } from '../figure/england-shape.ts'
import { FlowChart } from '../figure/flow-chart.tsx'
import { KeyFigures } from '../figure/key-figures.tsx'
import { Meter } from '../figure/meter.tsx'
import { PlacesMap } from '../figure/places-map.tsx'
import { RangeChart } from '../figure/range-chart.tsx'
import { Sparkline } from '../figure/sparkline.tsx'
import { TrendChart } from '../figure/trend-chart.tsx'
import { Tile, Tiles } from '../figure/tile.tsx'
import { type Column, Table } from '../listing/table.tsx'
import { Section } from '../page/section.tsx'

const points: readonly MapPoint[] = [
  { label: 'Ash Lane Primary School', lat: 53.48, lon: -2.24, kind: 'host', href: '/style-guide#a' },
  { label: 'Birch Hill Academy', lat: 51.51, lon: -0.12, kind: 'host', href: '/style-guide#b' },
  { label: 'Cedar Road Infant School', lat: 54.97, lon: -1.61, kind: 'partner', href: '/style-guide#c' },
  { label: 'Damson Park School', lat: 50.72, lon: -3.53, kind: 'partner', href: '/style-guide#d' },
]

const schools: readonly Column<MapPoint>[] = [
  { heading: 'School', cell: ({ label, href }) => <a href={href}>{label}</a> },
  { heading: 'This season', cell: ({ kind }) => (kind === 'host' ? 'Hosts a review' : 'Partner school') },
]

const OverTime = () => (
  <>
    <TrendChart
      title="Schools over three years"
      summary="From 40 schools in 2021/22 to 60 in 2023/24, of 80 that are wanted."
      headings={{ label: 'Year', value: 'Schools' }}
      points={[
        { label: '2021/22', value: 40, shown: '40' },
        { label: '2022/23', value: null, shown: 'Not recorded' },
        { label: '2023/24', value: 60, shown: '60' },
      ]}
      target={{ value: 80, label: 'Wanted: 80' }}
    />
    <RangeChart
      title="Teams that are full on the first day"
      summary="Between 78 and 86 of 100 when nobody is replaced; between 97 and 100 when people stand by."
      headings={{ label: 'When', value: 'Expected', range: 'Nine in ten seasons' }}
      upTo={100}
      ranges={[
        { label: 'Nobody is replaced', low: 78, value: 82, high: 86 },
        { label: 'People stand by', low: 97, value: 99, high: 100 },
      ]}
    />
    <FlowChart
      title="What became of 20 schools"
      summary="Of 12 that were starting, 3 are now established; all 8 that were established still are."
      headings={{ from: 'Was', to: 'Is', count: 'Schools' }}
      flows={[
        { from: 'Starting', to: 'Established', count: 3, shown: '3 (25%)' },
        { from: 'Starting', to: 'Starting', count: 9, shown: '9 (75%)' },
        { from: 'Established', to: 'Established', count: 8, shown: '8 (100%)' },
      ]}
    />
  </>
)

export const FigureGuide = ({ england }: { readonly england: EnglandTopology | undefined }) => (
  <Section heading="Figures" id="figures">
    <Tiles label="The season so far">
      <Tile
        label="Reviews planned"
        value="214"
        note="12 more than at this time last year"
        source={{ label: 'See the reviews', href: '/style-guide' }}
      />
      <Tile
        label="Teams complete"
        value="82%"
        note="176 of 214"
        source={{ label: 'How we count', href: '/style-guide' }}
      />
      <Tile
        label="Days given"
        value="1,906"
        note="By 631 colleagues"
        source={{ label: 'How we count', href: '/style-guide' }}
      />
    </Tiles>
    <KeyFigures
      figures={[
        { label: 'Pupils', value: '412' },
        { label: 'Phase', value: 'Primary' },
        { label: 'Partner since', value: '2014' },
        { label: 'Reviews hosted', value: '9' },
      ]}
    />
    <OverTime />
    <Meter label="Places taken" value={7} of={12} words="7 of 12 places taken" />
    <p>
      Attendance:{' '}
      <Sparkline
        label="Attendance, rising"
        values={[91.2, 91.8, 91.5, 92.9, 93.4]}
        words="From 91.2% to 93.4% in five terms"
      />
    </p>
    <BarChart
      title="What schools are known for"
      summary="Oracy is offered most often, by 42% of schools; small groups are not shown."
      headings={{ label: 'Area', value: 'Our schools', compared: 'All schools' }}
      format={(value) => `${value}%`}
      upTo={50}
      bars={[
        { label: 'Oracy', value: 42, compared: 31 },
        { label: 'Early reading and phonics', value: 36, compared: 38 },
        { label: 'Inclusion and support for pupils with special needs', value: 28, compared: 22 },
        { label: 'Music', value: null, note: 'Under 6' },
      ]}
    />
    <Calendar
      month={day('2024-12-01')}
      today={day('2024-12-06')}
      marks={[
        { day: day('2024-12-03'), words: 'Ash Lane review', href: '/style-guide' },
        { day: day('2024-12-12'), words: 'Hub event', tone: 'waiting' },
        { day: day('2024-12-20'), words: 'Term ends', tone: 'neutral' },
      ]}
    />
    {england && <MapGuide england={england} />}
  </Section>
)

const MapGuide = ({ england }: { readonly england: EnglandTopology }) => (
  <>
    <PlacesMap
      england={england}
      title="Where many places are"
      summary="Four schools in four regions."
      layers={[
        { label: 'School', mark: 'dot', places: points },
        { label: 'Hub', mark: 'diamond', places: [{ lat: 52.6, lon: -1.2 }] },
      ]}
    >
      <p>The same stands beneath as a table.</p>
    </PlacesMap>
    <PointsGuide england={england} />
  </>
)

const PointsGuide = ({ england }: { readonly england: EnglandTopology }) => (
  <EnglandMap
    england={england}
    title="Where our schools are"
    points={points}
    kinds={[
      { kind: 'host', label: 'Hosts a review this season' },
      { kind: 'partner', label: 'Partner school' },
    ]}
    credit="Contains National Statistics and OS data © Crown copyright and database right, Open Government Licence v3.0."
  >
    <Table
      caption="The schools on the map"
      captionSize="s"
      columns={schools}
      rows={points}
      rowKey={({ href }) => href}
    />
  </EnglandMap>
)
