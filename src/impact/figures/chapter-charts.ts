import type { ChapterOfFigures } from './figures-view.ts'
import type { FigureTile } from './tile.ts'

export type ChartBar = {
  readonly label: string
  /** Unrounded; null when there is none, and `shown` then says why. */
  readonly value: number | null
  readonly shown: string
  readonly england: number | null
}

export type ChartFlow = {
  readonly from: string
  readonly to: string
  readonly count: number
  /** “11 of 67 (16%)”. */
  readonly shown: string
}

/** A picture of figures as data: whatever draws it draws nothing else. */
export type ChapterChart =
  | {
      readonly kind: 'bars'
      readonly title: string
      readonly summary: string
      /** What the bars are of: “Our schools”. */
      readonly ours: string
      /** The end of the scale; null ends at the greatest. */
      readonly upTo: number | null
      readonly bars: readonly ChartBar[]
    }
  | {
      readonly kind: 'flows'
      readonly title: string
      readonly summary: string
      readonly flows: readonly ChartFlow[]
    }

/** The pictures that a chapter opens with; none when nothing of it is known. Pure. */
export function chapterCharts({ chapter, tiles }: ChapterOfFigures): ChapterChart[] {
  const some = (...metrics: readonly string[]) =>
    metrics.flatMap((metric) => tiles.find((one) => one.metric === metric) ?? [])
  if (tiles.every(({ value }) => value === null)) return []
  if (chapter === 'estimates')
    return [
      shares({
        title: 'Overall estimates',
        summary: 'The share of reviews with each overall estimate; rounded shares may add up to 99 or 101.',
        tiles: some(
          'estimates.leading',
          'estimates.effective',
          'estimates.notYetEffective',
          'estimates.none',
        ),
      }),
      ...transitions(
        some('estimates.effectiveToLeading', 'estimates.stayedEffective', 'estimates.stayedLeading'),
        some('estimates.wereEffective', 'estimates.wereLeading'),
      ),
    ]
  if (chapter === 'sector')
    return [
      shares({
        title: 'Schools by phase',
        summary: 'The share of partner schools of each phase, with England’s marked.',
        tiles: some('sector.primary', 'sector.secondary', 'sector.special'),
      }),
    ]
  return chapter === 'excellence' ? [categories(tiles)] : []
}

type Shares = { readonly title: string; readonly summary: string; readonly tiles: readonly FigureTile[] }

const shares = ({ title, summary, tiles }: Shares): ChapterChart => ({
  kind: 'bars',
  title,
  summary,
  ours: 'Our schools',
  upTo: 100,
  bars: tiles.map(barOf),
})

const categories = (tiles: readonly FigureTile[]): ChapterChart => ({
  kind: 'bars',
  title: 'New Areas of Excellence by category',
  summary: 'How many areas of each category were accredited for the first time.',
  ours: 'Areas',
  upTo: null,
  bars: tiles
    .filter(({ metric }) => metric !== 'excellence.new' && metric !== 'excellence.schools')
    .map(barOf),
})

const barOf = ({ title, value, shown, englandValue }: FigureTile): ChartBar => ({
  label: title,
  value,
  shown,
  england: englandValue,
})

function transitions(
  [toLeading, effective, leading]: readonly FigureTile[],
  [wereEffective, wereLeading]: readonly FigureTile[],
): ChapterChart[] {
  if (!toLeading || !effective || !leading || !wereEffective?.value || !wereLeading?.value) return []
  const flow = (tile: FigureTile, [from, to]: readonly [string, string], of: number): ChartFlow => ({
    from,
    to,
    count: tile.counted ?? 0,
    shown: `${tile.counted ?? 0} of ${of} (${tile.shown})`,
  })
  return [
    {
      kind: 'flows',
      title: 'From one year’s estimate to the next',
      summary: 'Schools with an overall estimate in both years. Those that chose none are not seen here.',
      flows: [
        flow(leading, ['Leading', 'Leading'], wereLeading.value),
        flow(toLeading, ['Effective', 'Leading'], wereEffective.value),
        flow(effective, ['Effective', 'Effective'], wereEffective.value),
      ],
    },
  ]
}
