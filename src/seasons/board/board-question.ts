import { z } from 'zod'
import { Day, addDays, weekOf } from '#kernel'
import { HubId, Phase } from '#partnership'
import { riskLevels } from '../review/risk.ts'
import { reviewStages } from '../review/stage.ts'
import type { UnnamedLine } from './board-line.ts'
import { boardSubsets } from './board-subset.ts'

export const boardSorts = ['date', 'school', 'hub', 'stage', 'risk', 'team'] as const
export type BoardSort = (typeof boardSorts)[number]

/** An answer that cannot be read is left out: a saved address never fails. */
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** What the office asks of the board: the query part of its address. */
export const BoardQuestion = z.object({
  hub: maybe(HubId),
  phase: maybe(Phase),
  stage: maybe(z.enum(reviewStages)),
  risk: maybe(z.enum(riskLevels)),
  only: maybe(z.enum(boardSubsets)),
  week: maybe(Day),
  text: maybe(z.string().trim().min(1).max(100)),
  sort: z.enum(boardSorts).catch('date'),
  page: z.coerce.number().int().min(1).catch(1),
})
export type BoardQuestion = z.infer<typeof BoardQuestion>

export const reviewsAPage = 25

/** Whether a line is one of those asked for; `except` leaves one filter out, to count its other answers. */
export function isAskedFor(
  line: UnnamedLine,
  question: BoardQuestion,
  except?: 'stage' | 'risk' | 'only',
): boolean {
  const { hub, phase, stage, risk, only, week, text } = question
  if (hub && line.hub !== hub) return false
  if (phase && line.phase !== phase) return false
  if (stage && except !== 'stage' && line.stage !== stage) return false
  if (risk && except !== 'risk' && line.risk.level !== risk) return false
  if (only && except !== 'only' && !line.subsets.includes(only)) return false
  if (week && !isInWeek(line.first, weekOf(week))) return false
  return (
    !text ||
    `${line.name} ${line.hubName ?? ''} ${line.trustName ?? ''}`.toLowerCase().includes(text.toLowerCase())
  )
}

const isInWeek = (first: Day | null, monday: Day): boolean =>
  first !== null && first >= monday && first < addDays(monday, 7)

const never = '9999-12-31'

const orders: Record<BoardSort, (line: UnnamedLine) => string | number> = {
  date: ({ first }) => first ?? never,
  school: ({ name }) => name,
  hub: ({ hubName }) => hubName ?? '\u{10FFFF}',
  stage: ({ stage }) => reviewStages.indexOf(stage),
  risk: ({ risk }) => -riskLevels.indexOf(risk.level),
  team: ({ held, slots }) => held / slots,
}

/** By what was asked, then by date, then by name. */
export function compareLines(sort: BoardSort): (one: UnnamedLine, other: UnnamedLine) => number {
  const keys = [orders[sort], orders.date, orders.school]
  return (one, other) => {
    for (const key of keys) {
      const [a, b] = [key(one), key(other)]
      if (a !== b) return a < b ? -1 : 1
    }
    return 0
  }
}
