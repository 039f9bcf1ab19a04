import { isDeepStrictEqual } from 'node:util'
import { type Refused, refusalOf, refused } from '#kernel'
import { type PartnershipYear, theOffice } from '#partnership'
import type { Reader, Reading } from '#platform/database'
import { type Figure } from '../engine/figure.ts'
import { type Chapter, chapterWords, chapters } from '../metric.ts'
import { mayReadFigures } from '../policy.ts'
import { type FigureChangeLine, changeLines } from './change-line.ts'
import { type Course, courseOf } from './course.ts'
import { findSnapshot, rebuilt } from '../snapshots/snapshot-store.ts'
import { type FigureTile, tileOf } from './tile.ts'
import { type VersionLine, type YearFigures, figuresOf, findVersions, findYears } from './version-store.ts'
import type { YearQuestion } from './year-question.ts'

export type ChapterOfFigures = {
  readonly chapter: Chapter
  readonly title: string
  readonly tiles: readonly FigureTile[]
  readonly courses: readonly Course[]
}

export type FiguresView = {
  readonly year: PartnershipYear
  readonly years: readonly PartnershipYear[]
  /** Null when the figures are made of today’s rows. */
  readonly version: number | null
  readonly versions: readonly VersionLine[]
  readonly chapters: readonly ChapterOfFigures[]
  /** What this version changed of the one before it; of today’s rows, what they change of the latest version. */
  readonly changes: readonly FigureChangeLine[]
  readonly recorded: number
  readonly all: number
  readonly mayFreeze: boolean
  /** Of a version that is asked for: whether its own rows make the same figures still. Null of any other. */
  readonly rebuilds: boolean | null
}

/** Every figure of a year, chapter by chapter, as frozen or as today’s rows make them. */
export async function figuresView(
  { db, actor, today }: Reading,
  question: YearQuestion,
): Promise<FiguresView | Refused> {
  const forbidden = refusalOf(mayReadFigures, { actor, state: null, today })
  if (forbidden) return forbidden
  const now = await figuresOf(db, question, today)
  if (!now) return refused('not-found')
  const versions = await findVersions(db, now.year)
  const earlier = versions.find(({ version }) => now.version === null || version < now.version)
  const compared = earlier && (await figuresOf(db, { year: now.year, version: earlier.version }, today))
  return {
    year: now.year,
    years: await findYears(db, today),
    version: now.version,
    versions,
    chapters: chaptersOf(now),
    changes: compared ? changeLines(now.definitions, compared.figures, now.figures) : [],
    recorded: now.figures.filter(({ value }) => value !== null).length,
    all: now.figures.length,
    mayFreeze: refusalOf(theOffice, { actor, state: null, today }) === null,
    rebuilds: await rebuildsStill(db, question),
  }
}

async function rebuildsStill(db: Reader, { year, version }: YearQuestion): Promise<boolean | null> {
  const frozen = year !== null && typeof version === 'number' ? await findSnapshot(db, year, version) : null
  return frozen && isDeepStrictEqual(await rebuilt(db, frozen), frozen.figures)
}

export function chaptersOf(now: YearFigures): ChapterOfFigures[] {
  const figures = byMetric(now.figures)
  const earlier = byMetric(now.before)
  return chapters.flatMap((chapter) => {
    const tiles = now.definitions.flatMap((definition) => {
      const figure = figures.get(definition.id)
      if (definition.chapter !== chapter || !figure) return []
      return [tileOf(definition, figure, earlier.get(definition.id) ?? null)]
    })
    if (tiles.length === 0) return []
    return [{ chapter, title: chapterWords[chapter], tiles, courses: coursesOf(now, tiles) }]
  })
}

const coursesOf = ({ year, definitions, courses }: YearFigures, tiles: readonly FigureTile[]): Course[] =>
  courses.flatMap((kept) => {
    const definition = definitions.find(({ id }) => id === kept.metric)
    const tile = tiles.find(({ metric }) => metric === kept.metric)
    return (definition && tile && courseOf(definition, kept, { ...tile, year })) ?? []
  })

const byMetric = (figures: readonly Figure[]): Map<string, Figure> =>
  new Map(figures.map((figure) => [figure.metric, figure]))
