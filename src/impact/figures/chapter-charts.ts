import type { ChapterOfFigures } from './figures-view.ts'
import { type Course, courseWords } from './course.ts'
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
  | (Pick<Course, 'points' | 'target'> & {
      readonly kind: 'course'
      readonly title: string
      readonly summary: string
    })
  | {
      readonly kind: 'bars'
      readonly title: string
      readonly summary: string
      /** What the bars are of: “Our schools”. */
      readonly ours: string
      /** The end of the scale; null ends at the greatest. */
      readonly upTo: number | null
      readonly bars: readonly ChartBar[]
      /** The figures that it shows with all that stands beside them: they need no tile. */
      readonly shows: readonly string[]
    }
  | {
      readonly kind: 'flows'
      readonly title: string
      readonly summary: string
      readonly flows: readonly ChartFlow[]
      readonly shows: readonly string[]
    }

/** The pictures that a chapter opens with; none when nothing of it is known. Pure. */
export const chapterCharts = (chapter: ChapterOfFigures): ChapterChart[] => [
  ...chapter.courses.map(courseChart),
  ...sharesAndFlows(chapter),
]

export const courseChart = ({ title, points, target }: Course): ChapterChart => ({
  kind: 'course',
  title: `${title}, year on year`,
  summary: courseWords({ points }),
  points,
  target,
})

function sharesAndFlows({ chapter, tiles }: ChapterOfFigures): ChapterChart[] {
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
        ).concat(some('estimates.ownScale').filter(({ value }) => value !== 0)),
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
  summary: [summary, ofHowMany(tiles)].filter(Boolean).join(' '),
  ours: 'Our schools',
  upTo: 100,
  bars: tiles.map(barOf),
  shows: tiles.flatMap(({ metric, englandValue }) => (englandValue === null ? metric : [])),
})

/** “n = 425 reviews.”, where all are of the same. */
function ofHowMany(tiles: readonly FigureTile[]): string {
  const [n, ...others] = new Set(tiles.map((tile) => tile.n))
  return n && others.length === 0 ? `${n}.` : ''
}

function categories(tiles: readonly FigureTile[]): ChapterChart {
  const own = tiles.filter(({ metric }) => metric !== 'excellence.new' && metric !== 'excellence.schools')
  return {
    kind: 'bars',
    title: 'New Areas of Excellence by category',
    summary: 'How many areas of each category were accredited for the first time.',
    ours: 'Areas',
    upTo: null,
    bars: own.map(barOf),
    shows: own.map(({ metric }) => metric),
  }
}

const barOf = ({ title, value, shown, englandValue }: FigureTile): ChartBar => ({
  label: title,
  value,
  shown,
  england: englandValue,
})

function transitions(became: readonly FigureTile[], were: readonly FigureTile[]): ChapterChart[] {
  const [toLeading, effective, leading] = became
  const [wereEffective, wereLeading] = were
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
      shows: [...became, ...were].map(({ metric }) => metric),
    },
  ]
}
