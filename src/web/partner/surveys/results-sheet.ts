import type { Sheet } from '#platform/sheet'
import type { ResultsView } from '#surveys'
import { surveyName } from './survey-name.ts'

type Line = {
  readonly code: string
  readonly question: string
  readonly answer: string
  readonly count: number | null
  readonly share: number | null
  readonly n: number | null
  readonly note: string | null
}

/** A row an answer; a question that may not be shown has one row that says so. */
export function resultsSheet(view: ResultsView): Sheet<Line> {
  const rows = view.questions.flatMap(({ code, words, scale, tally }): Line[] => {
    if (scale === 'freeText') return []
    const asked = { code, question: words }
    if (!tally)
      return [{ ...asked, answer: '', count: null, share: null, n: null, note: 'Not enough answers to show' }]
    return tally.choices.map((choice) => ({
      ...asked,
      answer: choice.words,
      count: choice.count,
      share: choice.share,
      n: tally.n,
      note: null,
    }))
  })
  return {
    name: `${surveyName(view)} ${view.year}`,
    columns: [
      { heading: 'Question', kind: 'text', cell: ({ code }) => code },
      { heading: 'In words', kind: 'text', cell: ({ question }) => question },
      { heading: 'Answer', kind: 'text', cell: ({ answer }) => answer },
      { heading: 'People', kind: 'number', cell: ({ count }) => count },
      { heading: 'Share', kind: 'number', cell: ({ share }) => share },
      { heading: 'Answered', kind: 'number', cell: ({ n }) => n },
      { heading: 'Note', kind: 'text', cell: ({ note }) => note },
    ],
    rows,
  }
}
