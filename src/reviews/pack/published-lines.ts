import { type Dataset, type PublishedOfSchool, datasetWords, notGivenWords } from '#partnership'

/** One published figure beside England’s, in words. */
export type PublishedLine = {
  readonly measure: string
  readonly year: string
  readonly school: string
  readonly england: string
}

type Chosen = { readonly name: string; readonly words: string; readonly percent: boolean }

/** What a team is told first; the rest stands in the DfE’s own tables. */
const chosen: Readonly<Partial<Record<Dataset, readonly Chosen[]>>> = {
  ks2: [
    {
      name: 'PTRWM_EXP',
      words: 'Met the expected standard in reading, writing and mathematics',
      percent: true,
    },
    { name: 'PTRWM_HIGH', words: 'Reached the higher standard in all three', percent: true },
    {
      name: 'PTRWM_EXP_FSM6CLA1A',
      words: 'Disadvantaged pupils who met the expected standard in all three',
      percent: true,
    },
  ],
  ks4: [
    { name: 'ATT8SCR', words: 'Attainment 8', percent: false },
    { name: 'P8MEA', words: 'Progress 8', percent: false },
    { name: 'ATT8SCR_FSM6CLA1A', words: 'Attainment 8 of disadvantaged pupils', percent: false },
    { name: 'PTL2BASICS_94', words: 'Grade 4 or above in English and mathematics', percent: true },
  ],
  census: [
    { name: 'PNUMFSMEVER', words: 'Eligible for free school meals in the last six years', percent: true },
    { name: 'PSENELSE', words: 'With an education, health and care plan', percent: true },
    { name: 'PSENELK', words: 'With SEN support', percent: true },
    { name: 'PNUMEAL', words: 'With English as an additional language', percent: true },
  ],
  absence: [
    { name: 'PERCTOT', words: 'Sessions missed', percent: true },
    { name: 'PPERSABS10', words: 'Persistently absent', percent: true },
  ],
}

/** What is published of the school, a line a measure; what was not published for it is said so. */
export const publishedLines = (published: readonly PublishedOfSchool[]): PublishedLine[] =>
  published.flatMap(({ dataset, year, figures, england }) =>
    (chosen[dataset] ?? []).flatMap(({ name, words, percent }) =>
      figures[name] === undefined
        ? []
        : [
            {
              measure: `${words} (${datasetWords[dataset]})`,
              year,
              school: figureWords(figures[name], percent),
              england: figureWords(england[name], percent),
            },
          ],
    ),
  )

function figureWords(figure: number | string | undefined, percent: boolean): string {
  if (figure === undefined) return 'Not known'
  if (typeof figure === 'number') return percent ? `${figure}%` : String(figure)
  const why = Object.entries(notGivenWords).find(([code]) => code === figure)?.[1]
  return why ? `Not given: ${why}` : figure
}
