import { type Refused, refusalOf } from '#kernel'
import { type Reading, reading } from '#platform/database'
import { Answers } from '../answering/answers.ts'
import { Instrument } from '../instruments/instrument.ts'
import { choicesOf } from '../instruments/scale.ts'
import { theOffice } from '../policy.ts'
import type { SurveyTables } from '../tables.ts'

export type NamedResponse = {
  readonly name: string
  readonly about: string
  readonly answers: readonly { readonly words: string; readonly answer: string }[]
}

type Which = {
  readonly code: string
  readonly programme: string
  readonly series: string
  readonly year: string
}

/** Who said what, for the office, of surveys that carry names. Anonymous responses are nobody’s to read one by one. */
export async function namedResponsesView(
  { db, actor, today }: Reading,
  { code, programme, series, year }: Which,
): Promise<NamedResponse[] | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  const rows = await reading<SurveyTables>(db)
    .selectFrom('survey_response as response')
    .innerJoin('survey_round as round', 'round.id', 'response.round_id')
    .innerJoin('survey_instrument as instrument', 'instrument.id', 'round.instrument_id')
    .innerJoin('survey_invitation as invitation', (join) =>
      join
        .onRef('invitation.round_id', '=', 'round.id')
        .onRef('invitation.person_id', '=', 'response.person_id'),
    )
    .select(['invitation.name', 'round.title', 'response.answers', 'instrument.content'])
    .where('round.code', '=', code)
    .where('round.programme', '=', programme)
    .where('round.series', '=', series)
    .where('round.year', '=', year)
    .where('round.anonymous', '=', false)
    .orderBy('round.closes_on', 'desc')
    .orderBy('invitation.name')
    .limit(500)
    .execute()
  return rows.map(({ name, title, answers, content }) => ({
    name,
    about: title,
    answers: inWords(Answers.parse(answers), Instrument.parse(content)),
  }))
}

const inWords = (answers: Answers, { questions }: Instrument) =>
  questions.flatMap(({ code, words, scale }) => {
    const said = answers[code]
    if (said === undefined) return []
    return [{ words, answer: choicesOf(scale).find(({ value }) => value === said)?.words ?? said }]
  })
