import { Instant, day } from '#kernel'
import { type PublishedTables, partnershipYear } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import { writeRows } from '../write-rows.ts'
import type { DemoPublished } from './invent-published.ts'

const rowsAtOnce = 1000
const adoptedAt = Instant.parse('2024-10-01T08:30:00.000Z')
const source = 'Invented for the demonstration; England as the impact report of 2023/24 prints it'
const releases = { ks2: 'revised', ks4: 'provisional', census: 'final', schools: 'final' } as const

/** Figures of 2023/24 that were published on paper and have been lost since. */
const lost = [
  'reach.tenure',
  'nnc.share',
  'nnc.changed',
  'qar.leftInABetterPlace',
  'qar.broughtAnIdeaBack',
  'qar.newAreas',
  'qar.previousResolved',
  'qar.previousStarted',
  'tpr.rewarding',
  'tpr.alignmentUseful',
  'tln.conferenceInfluence',
  'growingTheTop.share',
  'extendingLeadingPractice.longerTerm',
  'extendingLeadingPractice.projectMoved',
]

export async function writePublished(tx: Transactor, published: readonly DemoPublished[]): Promise<void> {
  const years = new Map(published.map(({ dataset, year }) => [`${dataset} ${year}`, { dataset, year }]))
  await writeRows(
    tx,
    'published_release',
    [...years.values()].map(({ dataset, year }) => ({
      dataset,
      year,
      release: year === partnershipYear(2023) ? releases[dataset] : ('final' as const),
      source,
      fictional: true,
      adopted_at: adoptedAt,
    })),
  )
  for (let from = 0; from < published.length; from += rowsAtOnce)
    await writing<PublishedTables>(tx)
      .insertInto('published_figures')
      .values(
        published
          .slice(from, from + rowsAtOnce)
          .map(({ figures, ...row }) => ({ ...row, figures: JSON.stringify(figures) })),
      )
      .execute()
  await writeRows(
    tx,
    'unrecorded_figure',
    lost.map((metric) => ({
      year: partnershipYear(2023),
      metric,
      why: 'The figure was published on paper, and has been lost since.',
    })),
  )
  await writeRows(tx, 'impact_target', [
    {
      metric: 'reach.pupils',
      year: partnershipYear(2026),
      value: 500_000,
      set_on: day('2023-01-16'),
      words: 'The five-year strategy of January 2023: 500,000 pupils a year by 2027',
    },
  ])
}
