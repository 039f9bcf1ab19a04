import { type Refused, refusalOf } from '#kernel'
import { phaseWords, theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import type { SeasonId } from '../ids.ts'
import { placementWords } from '../places/placement.ts'
import { estimateOptionWords } from '../review/estimate.ts'
import { riskWords } from '../review/risk.ts'
import { type BoardQuestion, compareLines, isAskedFor } from './board-question.ts'
import { boardReviews, peopleIn } from './board-store.ts'
import { type BoardLine, type BoardSeat, lineOf, withPeople } from './board-line.ts'

/** A sheet: the names of its columns and its rows, as text and numbers. */
export type BoardSheet = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** Every review that the question finds, not only a page of them, for CSV and XLSX. */
export async function seasonBoardRows(
  { db, actor, today }: Reading,
  season: SeasonId,
  question: BoardQuestion,
): Promise<BoardSheet | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const lines = (await boardReviews(db, season, today))
    .map((review) => lineOf(review, today))
    .filter((line) => isAskedFor(line, question))
    .sort(compareLines(question.sort))
  const people = await peopleIn(
    db,
    lines.map(({ review }) => review),
  )
  return { columns: cells.map(([name]) => name), rows: withPeople(lines, people).map(rowOf) }
}

const cells: readonly (readonly [string, (line: BoardLine) => string | number])[] = [
  ['School', ({ name }) => name],
  ['URN', ({ urn }) => String(urn)],
  ['Phase', ({ phase }) => phaseWords[phase]],
  ['Trust', ({ trustName }) => trustName ?? ''],
  ['Hub', ({ hubName }) => hubName ?? ''],
  ['First day', ({ first }) => first ?? ''],
  ['Days', (line) => line.daysWords],
  ['Stage', (line) => line.stageWords],
  ['Risk', ({ risk }) => riskWords[risk.level]],
  ['Why', ({ risk }) => risk.words],
  ['Lead Reviewer', ({ lead }) => (lead ? seatWords(lead) : '')],
  ['Peer slots', ({ slots }) => slots],
  ['Filled', ({ held }) => held],
  ['Accepted', ({ agreed }) => agreed],
  ['Peer reviewers', ({ peers }) => peers.map(seatWords).join('; ')],
  ['Estimate option', ({ estimateOption }) => estimateOptionWords[estimateOption]],
]

const rowOf = (line: BoardLine) => cells.map(([, cell]) => cell(line))

const seatWords = ({ name, state }: BoardSeat): string => `${name} (${placementWords[state].toLowerCase()})`
