import { z } from 'zod'

// What neither a page, a Word file (XML 1.0, §2.2) nor a database row can hold.
const unwritable = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu

/** Words as anybody may type them, less what no page can hold. */
export const Words = z.string().transform((words) => words.replaceAll(unwritable, ''))

const Run = z.object({ words: Words, strong: z.boolean().optional(), emphasis: z.boolean().optional() })
export const ProseLine = z.array(Run)
export type ProseLine = z.infer<typeof ProseLine>

/** A point of a list. One that rests on a finding of the review says which. */
export type Point = {
  readonly line: ProseLine
  readonly finding: string | null
  readonly within: readonly Point[]
}

export const Point: z.ZodType<Point> = z.object({
  line: ProseLine,
  finding: z.uuid().nullable().default(null),
  get within() {
    return z.array(Point).default([])
  },
})

/** What is written in one part of a report, in order. */
export const ProseBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), line: ProseLine }),
  z.object({ kind: z.literal('quote'), line: ProseLine }),
  z.object({ kind: z.literal('theme'), line: ProseLine }),
  z.object({ kind: z.literal('bullets'), points: z.array(Point) }),
  z.object({ kind: z.literal('numbered'), points: z.array(Point) }),
])
export type ProseBlock = z.infer<typeof ProseBlock>
export type Prose = readonly ProseBlock[]

export const plain = (line: ProseLine): string => line.map(({ words }) => words).join('')

/** Every point of the prose, those within others too, in order. */
export const pointsOf = (prose: Prose): Point[] =>
  prose.flatMap((block) => ('points' in block ? block.points.flatMap(withinToo) : []))

/** How many words there are. */
export const countWords = (prose: Prose): number =>
  linesOf(prose).reduce((count, line) => count + (line.match(/\S+/g)?.length ?? 0), 0)

const withinToo = (point: Point): Point[] => [point, ...point.within.flatMap(withinToo)]

/** Each line that a reader reads, in order. */
export const linesOf = (prose: Prose): string[] =>
  prose.flatMap((block) =>
    'points' in block ? block.points.flatMap(withinToo).map(({ line }) => plain(line)) : [plain(block.line)],
  )

export const isBlank = (prose: Prose): boolean => linesOf(prose).every((line) => line.trim() === '')
