import { type Day, type Instant, type PersonId, addDays, day } from '#kernel'
import type { Transactor } from '#platform/database'
import { type Instrument, InstrumentId, standardInstruments } from '#surveys'
import { momentAt } from '../days.ts'
import { demoId } from '../random.ts'
import { writeRows } from '../write-rows.ts'
import type { DemoRound } from './round.ts'

type Version = {
  readonly id: InstrumentId
  readonly version: number
  readonly content: Instrument
  readonly draftedAt: Instant
  readonly publishedAt: Instant
}

/** Since this summer every question is asked; earlier versions leave out what the report of 2023/24 does not tell. */
const everyQuestionSince = day('2024-08-26')
const daysBeforeFirstUse = 7

export function versionsOf(rounds: readonly DemoRound[]): Version[] {
  return standardInstruments.flatMap((whole) => {
    const firstUse = new Map<string, Day>()
    for (const { asks, opensOn } of rounds.filter(({ code }) => code === whole.code)) {
      const known = firstUse.get(asksIn(whole, asks))
      if (known === undefined || opensOn < known) firstUse.set(asksIn(whole, asks), opensOn)
    }
    const everything = whole.questions.map(({ code }) => code).join(' ')
    const earlier = [...firstUse]
      .filter(([asks]) => asks !== everything)
      .toSorted(([, one], [, other]) => (one < other ? -1 : 1))
      .map(([asks, on]) => ({ asks, published: addDays(on, -daysBeforeFirstUse) }))
    const since = firstUse.get(everything) ?? everyQuestionSince
    const last = since < everyQuestionSince ? addDays(since, -daysBeforeFirstUse) : everyQuestionSince
    return [...earlier, { asks: everything, published: last }].map(({ asks, published }, place): Version => ({
      id: instrumentIdOf(whole.code, asks),
      version: place + 1,
      content: { ...whole, questions: whole.questions.filter(({ code }) => asks.split(' ').includes(code)) },
      draftedAt: momentAt(addDays(published, -5), '09:30'),
      publishedAt: momentAt(published, '11:00'),
    }))
  })
}

/** In the order of the questionnaire. */
const asksIn = ({ questions }: Instrument, asks: readonly string[]): string =>
  questions
    .map(({ code }) => code)
    .filter((code) => asks.includes(code))
    .join(' ')

const instrumentIdOf = (code: string, asks: string): InstrumentId =>
  demoId(InstrumentId, 'instrument', code, asks)

/** The questionnaire that a round asks with, in the version of its questions. */
export function instrumentOf({ code, asks }: Pick<DemoRound, 'code' | 'asks'>) {
  const whole = standardInstruments.find((one) => one.code === code)
  if (!whole) throw new RangeError(`There is no questionnaire ${code}`)
  return { id: instrumentIdOf(code, asksIn(whole, asks)), whole }
}

export const writeInstruments = (
  tx: Transactor,
  rounds: readonly DemoRound[],
  officer: PersonId,
): Promise<void> =>
  writeRows(
    tx,
    'survey_instrument',
    versionsOf(rounds).map(({ id, version, content, draftedAt, publishedAt }) => ({
      id,
      code: content.code,
      version,
      content,
      drafted_at: draftedAt,
      published_at: publishedAt,
      published_by: officer,
    })),
  )
