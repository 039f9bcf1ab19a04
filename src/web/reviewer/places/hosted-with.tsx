import type { HostedWith } from '#reviews'
import { Card, Cards, Section } from '#ui'
import { paths } from '../../paths.ts'

/** Reviews of the reader's own school that they help to host. */
export const HostedWithSection = ({ hosting }: { readonly hosting: readonly HostedWith[] }) =>
  hosting.length === 0 ? null : (
    <Section heading="You help to host">
      <Cards>
        {hosting.map(({ review, hostName, daysWords, responsibility }) => (
          <Card key={review} title={hostName} href={paths.workspace({ review })}>
            <p>
              <strong>{daysWords}</strong>
              <br />
              You lead on {responsibility.toLowerCase()}
            </p>
          </Card>
        ))}
      </Cards>
    </Section>
  )
