import type { ChapterOfFigures, FigureTile } from '#impact'
import { BarChart, FlowChart } from '#ui'

type Shown = { readonly chapter: ChapterOfFigures }

/** The picture that a chapter opens with, where it has one. */
export function ChapterChart({ chapter }: Shown) {
  const tile = (metric: string) => chapter.tiles.find((one) => one.metric === metric)
  const some = (...metrics: readonly string[]) => metrics.flatMap((metric) => tile(metric) ?? [])
  if (chapter.tiles.every(({ value }) => value === null)) return null
  if (chapter.chapter === 'estimates')
    return (
      <>
        <Shares
          title="Overall estimates"
          summary="The share of reviews with each overall estimate; rounded shares may add up to 99 or 101."
          tiles={some(
            'estimates.leading',
            'estimates.effective',
            'estimates.notYetEffective',
            'estimates.none',
          )}
        />
        <Transitions
          moved={some('estimates.effectiveToLeading', 'estimates.stayedEffective', 'estimates.stayedLeading')}
          of={some('estimates.wereEffective', 'estimates.wereLeading')}
        />
      </>
    )
  if (chapter.chapter === 'sector')
    return (
      <Shares
        title="Schools by phase"
        summary="The share of partner schools of each phase, with England’s marked."
        tiles={some('sector.primary', 'sector.secondary', 'sector.special')}
      />
    )
  if (chapter.chapter === 'excellence')
    return (
      <BarChart
        title="New Areas of Excellence by category"
        summary="How many areas of each category were accredited for the first time."
        headings={{ label: 'Category', value: 'Areas' }}
        bars={chapter.tiles
          .filter(({ metric }) => metric !== 'excellence.new' && metric !== 'excellence.schools')
          .map(({ title, value, shown }) => ({ label: title, value, note: shown }))}
      />
    )
  return null
}

type SharesProps = { readonly title: string; readonly summary: string; readonly tiles: readonly FigureTile[] }

const Shares = ({ title, summary, tiles }: SharesProps) => (
  <BarChart
    title={title}
    summary={summary}
    headings={{
      label: title,
      value: 'Our schools',
      ...(tiles.some(hasEngland) ? { compared: 'England' } : {}),
    }}
    upTo={100}
    format={(value) => `${Math.round(value)}%`}
    bars={tiles.map(({ title: label, value, shown, englandValue }) => ({
      label,
      value,
      note: shown,
      compared: englandValue ?? undefined,
    }))}
  />
)

const hasEngland = ({ englandValue }: FigureTile): boolean => englandValue !== null

type TransitionsProps = { readonly moved: readonly FigureTile[]; readonly of: readonly FigureTile[] }

function Transitions({
  moved: [toLeading, effective, leading],
  of: [wereEffective, wereLeading],
}: TransitionsProps) {
  if (!toLeading || !effective || !leading || !wereEffective?.value || !wereLeading?.value) return null
  const flow = (tile: FigureTile, from: string, { to, of }: { to: string; of: number }) => ({
    from,
    to,
    count: tile.counted ?? 0,
    shown: `${tile.counted ?? 0} of ${of} (${tile.shown})`,
  })
  return (
    <FlowChart
      title="From one year’s estimate to the next"
      summary="Schools with an overall estimate in both years. Those that chose none are not seen here."
      headings={{ from: 'The year before', to: 'This year', count: 'Schools' }}
      flows={[
        flow(leading, 'Leading', { to: 'Leading', of: wereLeading.value }),
        flow(toLeading, 'Effective', { to: 'Leading', of: wereEffective.value }),
        flow(effective, 'Effective', { to: 'Effective', of: wereEffective.value }),
      ]}
    />
  )
}
