import { type PublishedLine, yearSlug } from '#impact'
import { Heading, Lead } from '#ui'
import { paths } from '../../paths.ts'

type PublishedReportsScreenProps = { readonly reports: readonly PublishedLine[] }

export const PublishedReportsScreen = ({ reports }: PublishedReportsScreenProps) => (
  <>
    <Heading>Impact reports</Heading>
    <Lead>What the partnership did each year, in figures that can be checked.</Lead>
    {reports.length === 0 ? (
      <p>No report is published yet.</p>
    ) : (
      <ul>
        {reports.map(({ year, published }) => (
          <li key={year}>
            <a href={paths.publishedReport({ year: yearSlug(year) })}>Impact report {year}</a>, published on{' '}
            {published}
          </li>
        ))}
      </ul>
    )}
  </>
)
