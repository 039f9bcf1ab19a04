import { type ChapterOfFigures, type FigureTile, chapterCharts } from '#impact'
import { Details, Table, Tag, Tile, Tiles } from '#ui'
import { Chart } from '../../trustee/figures/chapter-chart.tsx'

/** A chapter’s pictures, its figures as tiles where no picture shows them, and all of them as a table. */
export function ReportFigures({ chapter }: { readonly chapter: ChapterOfFigures }) {
  const charts = chapterCharts(chapter)
  const drawn = new Set(charts.flatMap((chart) => ('shows' in chart ? chart.shows : [])))
  const alone = chapter.tiles.filter(({ metric }) => !drawn.has(metric))
  return (
    <>
      {charts.map((chart) => (
        <Chart key={chart.title} chart={chart} />
      ))}
      {alone.length > 0 && (
        <Tiles label={chapter.title} close>
          {alone.map((tile) => (
            <PublishedTile key={tile.metric} tile={tile} />
          ))}
        </Tiles>
      )}
      <Details summary={`${chapter.title}: every figure, and what stands beside it`}>
        <Table
          caption={chapter.title}
          captionSize="hidden"
          columns={[
            { heading: 'Figure', cell: ({ title }) => title },
            {
              heading: 'In the year',
              cell: ({ shown, status }) => (status ? `${shown} (${status})` : shown),
            },
            { heading: 'Of', cell: ({ n, coverage }) => [n, coverage].filter(Boolean).join(', ') },
            {
              heading: 'Beside it',
              cell: ({ england, before }) => [england, before].filter(Boolean).join('. '),
            },
          ]}
          rows={chapter.tiles}
          rowKey={({ metric }) => metric}
        />
      </Details>
    </>
  )
}

const PublishedTile = ({ tile: { title, shown, status, n, england } }: { readonly tile: FigureTile }) => (
  <Tile
    label={title}
    value={shown}
    note={
      <>
        {status && <Tag tone="waiting">{status}</Tag>}
        {[n, england].map(
          (words) =>
            words && (
              <span key={words} className="cf-tile__line">
                {words}
              </span>
            ),
        )}
      </>
    }
  />
)
