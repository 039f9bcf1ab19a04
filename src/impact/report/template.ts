import type { Chapter } from '../metric.ts'

/** What a section has beside its words. */
export type SectionKind = 'words' | 'reach' | 'sector' | 'programme' | 'people'

export type WordsBlock = { readonly block: string; readonly label: string; readonly hint: string }

export type ReportSection = {
  readonly id: string
  readonly title: string
  readonly kind: SectionKind
  /** The chapters whose figures stand here. */
  readonly chapters: readonly Chapter[]
  readonly blocks: readonly WordsBlock[]
}

const block = (name: string, label: string, hint: string): WordsBlock => ({ block: name, label, hint })

const plain = (id: string, title: string, hint: string): ReportSection => ({
  id,
  title,
  kind: 'words',
  chapters: [],
  blocks: [block('words', title, hint)],
})

const message = (id: string, whose: string) =>
  plain(id, `A message from ${whose}`, 'Sign it with a name on its last line')

const programme = (id: Chapter, title: string): ReportSection => ({
  id,
  title,
  kind: 'programme',
  chapters: [id],
  blocks: [
    block('whatItIs', 'What it is', 'Two or three sentences for somebody who has never heard of it'),
    block('whatHappened', 'What happened', 'What was done in the year, and what changed'),
  ],
})

/** The order in which the partnership publishes: reach, sector, programmes, people, thanks. */
export const reportTemplate: readonly ReportSection[] = [
  plain('who-we-are', 'Who we are', 'Who the partnership is, and what it is for'),
  plain('aims', 'Our collective aims', 'The strategy, and the three aims'),
  message('chair', 'our Chair'),
  message('chief-executive', 'our chief executive'),
  {
    id: 'reach',
    title: 'Partnership reach',
    kind: 'reach',
    chapters: ['reach'],
    blocks: [block('words', 'About these figures', 'Anything that a reader should know of them')],
  },
  {
    id: 'sector',
    title: 'Our partnership and the sector',
    kind: 'sector',
    chapters: ['sector', 'excellence', 'estimates'],
    blocks: [block('words', 'About these figures', 'Anything that a reader should know of them')],
  },
  programme('exchange', 'Knowledge exchange and the Network of Excellence'),
  programme('hubs', 'Local hub collaboration'),
  programme('reviews', 'Quality Assurance Review'),
  programme('trustReviews', 'Trust Peer Review'),
  programme('trustLeaders', 'Trust Leaders’ Network'),
  programme('send', 'SEND Developmental Peer Review'),
  programme('growingTheTop', 'Growing the Top'),
  programme('extendingLeadingPractice', 'Extending Leading Practice'),
  programme('jubileeNetworks', 'Jubilee Networks'),
  { ...plain('trustees', 'Board of trustees', 'One name a line, with what each does'), kind: 'people' },
  {
    ...plain('practitioner-leadership', 'Practitioner leadership', 'Who advised, and what came of it'),
    kind: 'people',
  },
  plain('thanks', 'Thanks', 'Partners, funders, advisory groups, facilitators'),
]

export const sectionOf = (id: string): ReportSection | null =>
  reportTemplate.find((section) => section.id === id) ?? null
